package org.religionscongress.concord.membership.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Mandate;
import org.religionscongress.concord.membership.MandateKind;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.membership.Side;
import org.religionscongress.concord.platform.problem.Check;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.security.Account;
import org.religionscongress.concord.platform.security.Accounts;
import org.religionscongress.concord.platform.security.Username;
import org.religionscongress.concord.platform.transaction.UseCase;

/** Whoever answers for a seat or a delegation names somebody who reads along and prepares the answers. */
@UseCase
@ApplicationScoped
public class NameAssistant {
    @Inject
    private NewMandate newMandate;

    @Inject
    private MandateNotices notices;

    @Inject
    private Accounts accounts;

    public Mandate use(Caller caller, UUID personId) {
        if (!caller.hasAny(Role.SECRETARIAT, Role.HEAD, Role.DEPUTY)
                && caller.actsFor().isEmpty()) {
            throw Problem.forbidden("Only who answers for a seat or a delegation has answers to be prepared.");
        }
        Mandate named = newMandate.add(
                caller,
                MandateKind.ASSISTANT,
                personId,
                Side.member(caller.personId()),
                newMandate.term(null, null),
                new Mandate.Source(caller.name(), null));
        notices.recorded(List.of(named));
        return named;
    }

    /** The same, of one whom the member knows by user name: members read no register of people. */
    public Mandate use(Caller caller, String username) {
        UUID personId = accounts.byUsername(Username.checked(Check.text("username", username, 100)))
                .map(Account::personId)
                .orElseThrow(() -> Problem.invalid("username", "There is no such person."));
        return use(caller, personId);
    }
}
