package org.religionscongress.concord.membership.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Callers;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.security.SignedIn;

/** Who makes this request, with the roles and seats held at this moment. */
@RequestScoped
public class CurrentCaller {
    /** Only a server has one. */
    @Inject
    private Instance<SecurityContext> security;

    @Inject
    private Callers callers;

    private Caller caller;

    /** Refused (401) for who has not signed in. */
    public Caller caller() {
        if (caller == null) {
            caller = callers.of(signedIn().personId());
        }
        return caller;
    }

    private SignedIn signedIn() {
        if (!security.isResolvable()) {
            throw Problem.notSignedIn();
        }
        return security.get().getPrincipalsByType(SignedIn.class).stream()
                .findFirst()
                .orElseThrow(Problem::notSignedIn);
    }
}
