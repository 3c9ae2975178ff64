package org.religionscongress.concord.live.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Callers;
import org.religionscongress.concord.platform.problem.Problem;

/** Who those are that listen, kept for a while: not everyone's rights are read anew for each change. */
@ApplicationScoped
class KnownCallers {
    /** Within it, a role or a seat that ends by its date is noticed. */
    private static final Duration KEPT = Duration.ofSeconds(30);

    @Inject
    private Callers callers;

    @Inject
    private Clock clock;

    private final Map<UUID, Known> known = new ConcurrentHashMap<>();

    private record Known(Optional<Caller> caller, Instant since) {}

    /** Empty for whoever is no longer active. */
    Optional<Caller> of(UUID person) {
        Instant now = clock.instant();
        return known.compute(
                        person,
                        (id, before) ->
                                before != null && before.since().plus(KEPT).isAfter(now)
                                        ? before
                                        : new Known(read(id), now))
                .caller();
    }

    /** Somebody's roles, seats or mandates may have changed. */
    void forget() {
        known.clear();
    }

    void keepOnly(Set<UUID> people) {
        known.keySet().retainAll(people);
    }

    private Optional<Caller> read(UUID person) {
        try {
            return Optional.of(callers.of(person));
        } catch (Problem noLongerActive) {
            return Optional.empty();
        }
    }
}
