package org.religionscongress.concord.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.step.Candidates;
import org.religionscongress.concord.step.Task;

/** All that assistants have prepared, and for whom they may. */
@ApplicationScoped
public class Preparations {
    @Inject
    private EntityManager entities;

    public void add(Preparation preparation) {
        entities.persist(preparation);
    }

    public Optional<Preparation> of(UUID taskId, UUID memberId) {
        return entities.createQuery(
                        "SELECT p FROM Preparation p WHERE p.taskId = :task AND p.memberId = :member",
                        Preparation.class)
                .setParameter("task", taskId)
                .setParameter("member", memberId)
                .getResultStream()
                .findFirst();
    }

    /** The member for whom the person prepares this task: one who holds it, or could take it while nobody does. */
    public static Optional<Caller> member(Caller assistant, Task task) {
        return assistant.assists().stream()
                .filter(member -> task.assignee() == null
                        ? Candidates.of(task).include(member)
                        : task.assignee().equals(member.personId()))
                .findFirst();
    }
}
