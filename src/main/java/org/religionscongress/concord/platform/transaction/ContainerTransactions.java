package org.religionscongress.concord.platform.transaction;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.UserTransaction;

/** Where the container's transactions enter our code. The manager has no standard name in Jakarta EE; this is Payara's. */
@ApplicationScoped
public class ContainerTransactions {
    @Resource(lookup = "java:appserver/TransactionManager")
    private TransactionManager transactionManager;

    @Resource
    private UserTransaction userTransaction;

    @Produces
    public TransactionManager transactionManager() {
        return new JoinedTransactions(userTransaction, transactionManager);
    }

    @Produces
    @LookedUpOnce
    public UserTransaction userTransaction() {
        return userTransaction;
    }
}
