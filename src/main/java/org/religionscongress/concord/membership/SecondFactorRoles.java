package org.religionscongress.concord.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.religionscongress.concord.platform.security.Mode;
import org.religionscongress.concord.platform.startup.StartUpStep;

/** The roles whose holders must have a second factor; a node that is told of another role does not start. */
@ApplicationScoped
public class SecondFactorRoles implements StartUpStep {
    private static final String SETTING = "concord.second-factor.required";
    private static final String NOBODY = "nobody";
    private static final Set<Role> IN_PRODUCTION = EnumSet.of(Role.ADMINISTRATOR, Role.HEAD, Role.DEPUTY);

    @Inject
    @ConfigProperty(name = SETTING)
    private Optional<String> setting;

    @Inject
    private Mode mode;

    @Override
    public Order order() {
        return Order.ENGINE;
    }

    @Override
    public void run() {
        required();
    }

    public Set<Role> required() {
        return setting.map(SecondFactorRoles::named).orElse(mode == Mode.PRODUCTION ? IN_PRODUCTION : Set.of());
    }

    private static Set<Role> named(String roles) {
        return roles.strip().equals(NOBODY)
                ? Set.of()
                : Stream.of(roles.split(","))
                        .map(SecondFactorRoles::role)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    private static Role role(String name) {
        String given = name.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(given))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(SETTING + ": there is no role \"" + name.strip()
                        + "\". Name some of " + Arrays.toString(Role.values()) + " with commas between, or \"" + NOBODY
                        + "\"."));
    }
}
