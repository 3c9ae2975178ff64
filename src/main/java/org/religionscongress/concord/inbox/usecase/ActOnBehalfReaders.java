package org.religionscongress.concord.inbox.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.religionscongress.concord.inbox.ActOnBehalf;
import org.religionscongress.concord.inbox.ActsOnBehalf;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Callers;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.membership.Side;
import org.religionscongress.concord.platform.attachment.AttachmentReaders;

/** Who sees in full what a clerk entered, with its scan: the side, its clerks, drafters, the Head and the Deputy. */
@ApplicationScoped
public class ActOnBehalfReaders implements AttachmentReaders {
    @Inject
    private ActsOnBehalf acts;

    @Inject
    private Callers callers;

    /** Those of every side. */
    static boolean seesAll(Caller caller) {
        return caller.hasAny(Role.DRAFTER, Role.HEAD, Role.DEPUTY);
    }

    static boolean sees(Caller caller, ActOnBehalf act) {
        return seesAll(caller) || caller.sidesToRead().contains(act.side().id());
    }

    /** Who may be the second person. */
    static boolean mayDecide(Caller caller, Side side) {
        return seesAll(caller) || caller.mandateFor(side).isPresent();
    }

    @Override
    public boolean include(UUID personId, UUID attachmentId) {
        return seesScan(callers.of(personId), attachmentId);
    }

    /** One sheet may show the answers of many sides: then it is for those alone who see them all. */
    boolean seesScan(Caller caller, UUID attachmentId) {
        List<ActOnBehalf> shown = acts.attestedBy(attachmentId);
        return !shown.isEmpty()
                && shown.stream()
                        .allMatch(act -> sees(caller, act) || act.enteredBy().equals(caller.personId()));
    }
}
