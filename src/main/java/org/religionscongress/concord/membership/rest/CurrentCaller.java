package org.religionscongress.concord.membership.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Callers;
import org.religionscongress.concord.platform.security.CurrentSignIn;

/** Who makes this request, with the roles and seats held at this moment. */
@RequestScoped
public class CurrentCaller {
    @Inject
    private CurrentSignIn signIn;

    @Inject
    private Callers callers;

    private Caller caller;

    /** Refused (401) for who has not signed in. */
    public Caller caller() {
        if (caller == null) {
            caller = callers.of(signIn.person().personId());
        }
        return caller;
    }
}
