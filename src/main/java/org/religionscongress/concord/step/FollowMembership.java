package org.religionscongress.concord.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.document.Documents;
import org.religionscongress.concord.membership.AccreditationChanged;
import org.religionscongress.concord.membership.Delegations;
import org.religionscongress.concord.membership.People;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.membership.SeatChanged;
import org.religionscongress.concord.record.Entry;
import org.religionscongress.concord.record.Recorder;

/** Who joins or leaves while a step runs takes part in it from then on, or no more; what they said before stays. */
@ApplicationScoped
public class FollowMembership {
    @Inject
    private EntityManager entities;

    @Inject
    private Steps steps;

    @Inject
    private PartCounter counter;

    @Inject
    private Documents documents;

    @Inject
    private Delegations delegations;

    @Inject
    private People people;

    @Inject
    private Audiences audiences;

    @Inject
    private Recorder recorder;

    void accreditation(@Observes AccreditationChanged change) {
        for (Step step : running(change.sessionId())) {
            boolean asked = step.kind() != StepKind.REVIEW
                    || delegations.ofWorkingGroup().contains(change.delegationId());
            follow(step, change.delegationId(), change.accredited() && asked);
        }
    }

    void seat(@Observes SeatChanged change) {
        boolean holds = people.holding(Role.SECRETARIAT).contains(change.personId());
        for (Step step : running(Set.of(StepKind.POSITIONS, StepKind.SILENCE))) {
            follow(step, change.personId(), holds);
        }
    }

    private void follow(Step step, UUID delegationOrSeat, boolean takesPart) {
        if (takesPart) {
            counter.join(step.id(), delegationOrSeat).ifPresent(part -> joined(step, part));
        } else {
            steps.part(step.id(), delegationOrSeat)
                    .filter(counter::leave)
                    .ifPresent(part -> record("leave-step", step, part));
        }
    }

    private void joined(Step step, StepPart part) {
        record("join-step", step, part);
        audiences.ask(documents.get(step.documentId()), step, List.of(part));
    }

    private void record(String act, Step step, StepPart part) {
        Document document = documents.get(step.documentId());
        recorder.write(Entry.of(act)
                .on(document.id(), step.revision())
                .onBehalfOf(part.part(), audiences.names(step, List.of(part)).get(part.part()))
                .with("step", step.kind()));
    }

    private List<Step> running(UUID sessionId) {
        return entities.createQuery(
                        "SELECT s FROM Step s, Document d WHERE d.sessionId = :session AND s.documentId = d.id"
                                + " AND s.closedAt IS NULL AND s.kind IN :kinds ORDER BY s.id",
                        Step.class)
                .setParameter("session", sessionId)
                .setParameter("kinds", Set.of(StepKind.REVIEW, StepKind.BALLOT))
                .getResultList();
    }

    private List<Step> running(Set<StepKind> kinds) {
        return entities.createQuery(
                        "SELECT s FROM Step s WHERE s.closedAt IS NULL AND s.kind IN :kinds ORDER BY s.id", Step.class)
                .setParameter("kinds", kinds)
                .getResultList();
    }
}
