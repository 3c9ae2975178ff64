package org.religionscongress.concord.platform.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import org.religionscongress.concord.platform.problem.Problem;

/** As whom this request is signed in. */
@RequestScoped
public class CurrentSignIn {
    /** Only a server has one. */
    @Inject
    private Instance<SecurityContext> security;

    /** Refused (401) for who has not signed in. */
    public SignedIn person() {
        if (!security.isResolvable()) {
            throw Problem.notSignedIn();
        }
        return security.get().getPrincipalsByType(SignedIn.class).stream()
                .findFirst()
                .orElseThrow(Problem::notSignedIn);
    }
}
