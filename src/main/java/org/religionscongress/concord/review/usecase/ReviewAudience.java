package org.religionscongress.concord.review.usecase;

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

/** The Working Group's members of each delegation. */
@ApplicationScoped
class ReviewAudience implements StepAudience {
    @Inject
    private People people;

    @Override
    public StepKind kind() {
        return StepKind.REVIEW;
    }

    @Override
    public String request() {
        return "review-requested";
    }

    @Override
    public String reminder() {
        return "review-reminder";
    }

    @Override
    public String form() {
        return "review";
    }

    @Override
    public Map<UUID, List<Addressee>> of(Collection<UUID> parts) {
        return people.workingGroupMembersOf(parts);
    }
}
