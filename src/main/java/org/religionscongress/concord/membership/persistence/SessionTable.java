package org.religionscongress.concord.membership.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.religionscongress.concord.membership.Body;
import org.religionscongress.concord.membership.Session;
import org.religionscongress.concord.membership.SessionRegister;
import org.religionscongress.concord.membership.Sessions;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.rest.Page;

@ApplicationScoped
public class SessionTable implements Sessions, SessionRegister {
    private static final String UNIQUE_VIOLATION = "23505";

    @Inject
    private EntityManager entities;

    @Override
    public void add(Session session, Collection<UUID> accreditedDelegations) {
        boolean taken = !entities.createQuery(
                        "SELECT s.id FROM Session s WHERE s.body = :body AND s.ordinal = :ordinal")
                .setParameter("body", session.body())
                .setParameter("ordinal", session.ordinal())
                .getResultList()
                .isEmpty();
        if (taken) {
            throw exists(session);
        }
        entities.persist(session);
        try {
            entities.flush();
        } catch (PersistenceException failure) {
            // Another act gave the number away since we looked; this act ends here, with its transaction.
            throw isUniqueViolation(failure) ? exists(session) : failure;
        }
        accreditedDelegations.forEach(delegation -> entities.persist(new Accreditation(session.id(), delegation)));
        entities.flush();
    }

    @Override
    public void accredit(UUID sessionId, UUID delegationId, boolean accredited) {
        if (accredited) {
            entities.persist(new Accreditation(sessionId, delegationId));
        } else {
            entities.remove(entities.find(Accreditation.class, new AccreditationKey(sessionId, delegationId)));
        }
        entities.flush();
    }

    private static Problem exists(Session session) {
        return Problem.conflict(
                        "session-exists",
                        "The session exists",
                        session.body() + " already has a session number " + session.number() + ".")
                .with("field", "ordinal");
    }

    private static boolean isUniqueViolation(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Page<Session> page(int offset, int size) {
        List<Session> items = entities.createQuery(
                        "SELECT s FROM Session s ORDER BY s.opensAt DESC, s.id DESC", Session.class)
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultList();
        long total = entities.createQuery("SELECT COUNT(s) FROM Session s", Long.class)
                .getSingleResult();
        return new Page<>(items, total);
    }

    @Override
    public List<Session> of(Body body) {
        return entities.createQuery(
                        "SELECT s FROM Session s WHERE s.body = :body ORDER BY s.opensAt DESC, s.id DESC",
                        Session.class)
                .setParameter("body", body)
                .getResultList();
    }

    @Override
    public Session get(UUID id) {
        return known(id == null ? null : entities.find(Session.class, id));
    }

    private static Session known(Session session) {
        if (session == null) {
            throw Problem.notFound("session");
        }
        return session;
    }

    @Override
    public Session hold(UUID id) {
        return known(id == null ? null : entities.find(Session.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public boolean isAccredited(UUID sessionId, UUID delegationId) {
        return entities.find(Accreditation.class, new AccreditationKey(sessionId, delegationId)) != null;
    }

    @Override
    public List<UUID> accreditedDelegations(UUID sessionId) {
        return entities.createQuery(
                        "SELECT d.id FROM Delegation d, Accreditation a WHERE a.sessionId = :session"
                                + " AND a.delegationId = d.id ORDER BY d.registered",
                        UUID.class)
                .setParameter("session", sessionId)
                .getResultList();
    }

    @Override
    public List<UUID> accrediting(Collection<UUID> delegationIds) {
        if (delegationIds.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "SELECT DISTINCT a.sessionId FROM Accreditation a WHERE a.delegationId IN :delegations",
                        UUID.class)
                .setParameter("delegations", List.copyOf(delegationIds))
                .getResultList();
    }
}
