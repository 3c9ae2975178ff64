package org.religionscongress.concord.platform.transaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transaction;
import jakarta.transaction.TransactionManager;
import java.util.concurrent.Callable;

/** Runs what has to stand even when the act around it is rolled back. */
@ApplicationScoped
public class OwnTransaction {
    @Inject
    private TransactionManager manager;

    @Inject
    private Transactions transactions;

    public <T> T run(Callable<T> act) {
        try {
            Transaction around = manager.suspend();
            try {
                return transactions.inOne(act);
            } finally {
                if (around != null) {
                    manager.resume(around);
                }
            }
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
