package org.religionscongress.concord.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.religionscongress.concord.platform.startup.ProductionRequirement;

/** Passwords and texts travel over TLS only, and the links in mails lead where people find Concord. */
@ApplicationScoped
public class SafeAddress implements ProductionRequirement {
    @Inject
    @ConfigProperty(name = "concord.public-address", defaultValue = "http://127.0.0.1:8080")
    private String address;

    @Override
    public Stream<String> unmet() {
        return address.startsWith("https://")
                ? Stream.empty()
                : Stream.of("concord.public-address is " + address
                        + ": set the address at which people find Concord; it begins with https://.");
    }
}
