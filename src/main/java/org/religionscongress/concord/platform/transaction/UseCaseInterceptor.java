package org.religionscongress.concord.platform.transaction;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

@Interceptor
@UseCase
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
public class UseCaseInterceptor {
    @Inject
    private Transactions transactions;

    @AroundInvoke
    public Object inOneTransaction(InvocationContext act) throws Exception {
        return transactions.inOne(act::proceed);
    }
}
