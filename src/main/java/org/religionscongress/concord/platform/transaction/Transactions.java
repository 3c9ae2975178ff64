package org.religionscongress.concord.platform.transaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.logging.Logger;

/** Runs an act in one JTA transaction; a conflict with another act is tried again, at most three times in all. */
@ApplicationScoped
public class Transactions {
    private static final Logger LOG = Logger.getLogger(Transactions.class.getName());
    private static final int TRIES = 3;

    /** Not the manager: only what is begun here do all parts of the container take part in. */
    @Inject
    @LookedUpOnce
    private UserTransaction transaction;

    @Inject
    private EntityManager entities;

    public <T> T inOne(Callable<T> act) throws Exception {
        if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            return act.call();
        }
        for (int tried = 1; ; tried++) {
            try {
                return once(act);
            } catch (Exception failure) {
                if (tried == TRIES || !Conflicts.isConflict(failure)) {
                    throw failure;
                }
                LOG.fine(() -> "Another act came in between; trying again: " + failure);
                // Two that met once would meet again at the same pace.
                Thread.sleep(ThreadLocalRandom.current().nextInt(5, 40) * (long) tried);
            }
        }
    }

    private <T> T once(Callable<T> act) throws Exception {
        transaction.begin();
        boolean done = false;
        try {
            T result = act.call();
            // Failures of constraints and versions surface here, where they still have their cause.
            entities.flush();
            done = true;
            return committed(result);
        } finally {
            if (!done) {
                rollBack();
            }
        }
    }

    private <T> T committed(T result) throws Exception {
        if (transaction.getStatus() == Status.STATUS_MARKED_ROLLBACK) {
            transaction.rollback();
            throw new RollbackException("The act was marked for rollback.");
        }
        transaction.commit();
        return result;
    }

    private void rollBack() throws SystemException {
        if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            transaction.rollback();
        }
    }
}
