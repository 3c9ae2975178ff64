package org.religionscongress.concord.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.religionscongress.concord.platform.clock.DatabaseClock;

/**
 * Ends steps and moves their ends. A step is closed first, by one conditional update that exactly one of many wins; its
 * open parts are cancelled afterwards, by jobs: in one transaction they would meet the acts still under way and
 * deadlock.
 */
@ApplicationScoped
public class StepClosing {
    @Inject
    private EntityManager entities;

    @Inject
    private DatabaseClock databaseClock;

    /** Closes a step to all that is not yet counted; false when it was closed already. */
    public boolean close(Step step, Step.Closing as) {
        boolean won = entities.createQuery("UPDATE Step s SET s.closedAt = :now, s.closedAs = :as"
                                + " WHERE s.id = :step AND s.closedAt IS NULL")
                        .setParameter("now", now())
                        .setParameter("as", as)
                        .setParameter("step", step.id())
                        .executeUpdate()
                == 1;
        entities.refresh(step);
        return won;
    }

    /** The same, when its deadline has come by the database's clock, whatever moved it while we waited for its row. */
    public boolean closeAtDeadline(Step step) {
        boolean won = entities.createQuery("UPDATE Step s SET s.closedAt = :now, s.closedAs = :as"
                                + " WHERE s.id = :step AND s.closedAt IS NULL AND s.deadline <= :now")
                        .setParameter("now", now())
                        .setParameter("as", Step.Closing.DEADLINE)
                        .setParameter("step", step.id())
                        .executeUpdate()
                == 1;
        entities.refresh(step);
        return won;
    }

    /** Moves the end of a step that is held and open, for its tasks too. */
    public void extend(Step step, Instant until) {
        entities.createQuery("UPDATE Step s SET s.deadline = :until WHERE s.id = :step")
                .setParameter("until", until)
                .setParameter("step", step.id())
                .executeUpdate();
        entities.refresh(step);
    }

    /** True once for each moment at which the silent are reminded. */
    public boolean markReminded(UUID stepId, Instant moment) {
        return entities.createQuery("UPDATE Step s SET s.remindedAt = :now WHERE s.id = :step AND s.closedAt IS NULL"
                                + " AND (s.remindedAt IS NULL OR s.remindedAt < :moment)")
                        .setParameter("now", now())
                        .setParameter("moment", moment)
                        .setParameter("step", stepId)
                        .executeUpdate()
                == 1;
    }

    private Instant now() {
        return databaseClock.now().truncatedTo(ChronoUnit.MICROS);
    }
}
