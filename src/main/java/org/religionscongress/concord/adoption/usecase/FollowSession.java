package org.religionscongress.concord.adoption.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.religionscongress.concord.adoption.BallotOpenings;
import org.religionscongress.concord.membership.SessionMoved;

/** A ballot opens with its session, also when that has been moved while the text waited for it. */
@ApplicationScoped
public class FollowSession {
    @Inject
    private EntityManager entities;

    @Inject
    private BallotOpenings openings;

    void moved(@Observes SessionMoved move) {
        entities.createQuery("SELECT d.id FROM Document d WHERE d.sessionId = :session ORDER BY d.id", UUID.class)
                .setParameter("session", move.sessionId())
                .getResultList()
                .forEach(openings::rescheduled);
    }
}
