package org.religionscongress.concord.demo.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Callers;
import org.religionscongress.concord.platform.security.Accounts;
import org.religionscongress.concord.platform.security.Username;

/** The demo people by their user names, each as they are known at this moment. */
@ApplicationScoped
class DemoPeople {
    static final String DRAFTER = "drafter";
    static final String HEAD = "head";
    static final String DEPUTY = "deputy";
    static final String ASSISTANT = "assistant";
    static final String CLERK = "clerk";
    static final String SECOND_CLERK = "second-clerk";

    @Inject
    private Accounts accounts;

    @Inject
    private Callers callers;

    static String member(int delegation) {
        return "member-%02d".formatted(delegation);
    }

    static String leader(int delegation) {
        return "leader-%02d".formatted(delegation);
    }

    static String secretariat(int seat) {
        return "secretariat-" + seat;
    }

    Caller named(String username) {
        return callers.of(
                accounts.byUsername(Username.checked(username)).orElseThrow().personId());
    }
}
