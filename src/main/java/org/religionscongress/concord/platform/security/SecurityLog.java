package org.religionscongress.concord.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.SystemException;
import jakarta.transaction.Transaction;
import jakarta.transaction.TransactionManager;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.religionscongress.concord.platform.log.RequestReference;

/** Tells operators, a line each, of what concerns the safety of accounts. The record is for readers of texts, this for alarms. */
@ApplicationScoped
public class SecurityLog {
    private static final Logger LOG = Logger.getLogger(SecurityLog.class.getName());

    @Inject
    private TransactionManager transactions;

    /** At once: what was refused or proved stands whatever becomes of the act around it. */
    public void now(SecurityEvent event) {
        tell(event);
    }

    private static void tell(SecurityEvent event) {
        Map<String, String> fields = new LinkedHashMap<>(event.facts());
        fields.put("Event", event.word());
        RequestReference.current().ifPresent(reference -> fields.put("Request", reference));
        LogRecord line = new LogRecord(Level.INFO, event.toString());
        line.setLoggerName(LOG.getName());
        line.setParameters(new Object[] {fields});
        LOG.log(line);
    }

    /** Once the act that is under way has been committed, and not if it fails. */
    public void done(SecurityEvent event) {
        try {
            Transaction act = transactions.getTransaction();
            act.registerSynchronization(new AfterCommit(() -> tell(event)));
        } catch (SystemException | RollbackException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private record AfterCommit(Runnable telling) implements Synchronization {
        @Override
        public void beforeCompletion() {
            // Nothing is told before it is so.
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                telling.run();
            }
        }
    }
}
