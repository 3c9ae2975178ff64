package org.religionscongress.concord.adoption.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.religionscongress.concord.membership.Addressee;
import org.religionscongress.concord.membership.People;
import org.religionscongress.concord.step.StepAudience;
import org.religionscongress.concord.step.StepKind;

/** All who may act for each delegation. */
@ApplicationScoped
class BallotAudience implements StepAudience {
    @Inject
    private People people;

    @Override
    public StepKind kind() {
        return StepKind.BALLOT;
    }

    @Override
    public String request() {
        return "ballot-opened";
    }

    @Override
    public String reminder() {
        return "ballot-reminder";
    }

    @Override
    public String form() {
        return "act-on-adoption";
    }

    @Override
    public Map<UUID, List<Addressee>> of(Collection<UUID> parts) {
        return people.actingFor(parts);
    }
}
