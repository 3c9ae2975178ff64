package org.religionscongress.concord.platform.transaction;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.transaction.TransactionManager;

/** Where the container's transaction manager enters our code: Jakarta EE gives it no standard name; this is Payara's. */
@ApplicationScoped
public class ContainerTransactions {
    @Resource(lookup = "java:appserver/TransactionManager")
    private TransactionManager transactionManager;

    @Produces
    public TransactionManager transactionManager() {
        return transactionManager;
    }
}
