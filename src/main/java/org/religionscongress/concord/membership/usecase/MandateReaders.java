package org.religionscongress.concord.membership.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Callers;
import org.religionscongress.concord.membership.Mandate;
import org.religionscongress.concord.membership.Mandates;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.platform.attachment.AttachmentReaders;

/** Who sees a mandate and the letter that attests it: its holder, the side, and those who keep or lead. */
@ApplicationScoped
public class MandateReaders implements AttachmentReaders {
    @Inject
    private Mandates mandates;

    @Inject
    private Callers callers;

    static boolean seesAll(Caller caller) {
        return caller.hasAny(Role.DRAFTER, Role.ADMINISTRATOR, Role.HEAD, Role.DEPUTY);
    }

    static boolean sees(Caller caller, Mandate mandate) {
        return seesAll(caller)
                || mandate.personId().equals(caller.personId())
                || caller.personId().equals(mandate.side().memberId())
                || caller.delegations().stream()
                        .anyMatch(own -> own.equals(mandate.side().delegationId()));
    }

    @Override
    public boolean include(UUID personId, UUID attachmentId) {
        return mandates.attesting(attachmentId).stream().anyMatch(mandate -> sees(callers.of(personId), mandate));
    }
}
