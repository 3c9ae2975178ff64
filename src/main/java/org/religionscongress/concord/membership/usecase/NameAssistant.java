package org.religionscongress.concord.membership.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Mandate;
import org.religionscongress.concord.membership.MandateKind;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.membership.Side;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.transaction.UseCase;

/** Whoever answers for a seat or a delegation names somebody who reads along and prepares the answers. */
@UseCase
@ApplicationScoped
public class NameAssistant {
    @Inject
    private NewMandate newMandate;

    public Mandate use(Caller caller, UUID personId) {
        if (!caller.hasAny(Role.SECRETARIAT, Role.HEAD, Role.DEPUTY)
                && caller.actsFor().isEmpty()) {
            throw Problem.forbidden("Only who answers for a seat or a delegation has answers to be prepared.");
        }
        return newMandate.add(
                caller,
                MandateKind.ASSISTANT,
                personId,
                Side.member(caller.personId()),
                newMandate.term(null, null),
                new Mandate.Source(caller.name(), null));
    }
}
