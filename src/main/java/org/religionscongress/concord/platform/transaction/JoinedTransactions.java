package org.religionscongress.concord.platform.transaction;

import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.InvalidTransactionException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.Transaction;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.UserTransaction;

/**
 * The container's manager for a library that begins transactions by itself. What the manager of Payara begins is not told
 * to the pool of connections, so that connections taken within it commit by themselves; what the user transaction begins
 * is.
 */
final class JoinedTransactions implements TransactionManager {
    private final UserTransaction joined;
    private final TransactionManager manager;

    JoinedTransactions(UserTransaction joined, TransactionManager manager) {
        this.joined = joined;
        this.manager = manager;
    }

    @Override
    public void begin() throws NotSupportedException, SystemException {
        joined.begin();
    }

    @Override
    public void commit()
            throws RollbackException, HeuristicMixedException, HeuristicRollbackException, SystemException {
        joined.commit();
    }

    @Override
    public void rollback() throws SystemException {
        joined.rollback();
    }

    @Override
    public void setRollbackOnly() throws SystemException {
        joined.setRollbackOnly();
    }

    @Override
    public void setTransactionTimeout(int seconds) throws SystemException {
        joined.setTransactionTimeout(seconds);
    }

    @Override
    public int getStatus() throws SystemException {
        return manager.getStatus();
    }

    @Override
    public Transaction getTransaction() throws SystemException {
        return manager.getTransaction();
    }

    @Override
    public Transaction suspend() throws SystemException {
        return manager.suspend();
    }

    @Override
    public void resume(Transaction suspended) throws InvalidTransactionException, SystemException {
        manager.resume(suspended);
    }
}
