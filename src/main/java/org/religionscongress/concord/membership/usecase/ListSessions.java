package org.religionscongress.concord.membership.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Session;
import org.religionscongress.concord.membership.SessionRegister;
import org.religionscongress.concord.platform.rest.Page;
import org.religionscongress.concord.platform.transaction.UseCase;

/** For anybody who is signed in. */
@UseCase
@ApplicationScoped
public class ListSessions {
    @Inject
    private SessionRegister sessions;

    public Page<Session> use(Caller caller, int offset, int size) {
        Objects.requireNonNull(caller);
        return sessions.page(offset, size);
    }
}
