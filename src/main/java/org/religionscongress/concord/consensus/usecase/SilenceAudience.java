package org.religionscongress.concord.consensus.usecase;

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

/** The members of the Secretariat, each for their own seat. */
@ApplicationScoped
class SilenceAudience implements StepAudience {
    @Inject
    private People people;

    @Override
    public StepKind kind() {
        return StepKind.SILENCE;
    }

    @Override
    public String request() {
        return "silence-opened";
    }

    @Override
    public String reminder() {
        return "silence-reminder";
    }

    @Override
    public String form() {
        return "object";
    }

    @Override
    public Map<UUID, List<Addressee>> of(Collection<UUID> parts) {
        return people.addressees(parts);
    }
}
