package org.religionscongress.concord.membership.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.religionscongress.concord.membership.Body;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Credential;
import org.religionscongress.concord.membership.DelegationRegister;
import org.religionscongress.concord.membership.PersonRegister;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.membership.usecase.RegisterDelegation;
import org.religionscongress.concord.membership.usecase.RegisterPerson;
import org.religionscongress.concord.membership.usecase.RegisterSession;
import org.religionscongress.concord.platform.security.Mode;
import org.religionscongress.concord.platform.startup.StartUpStep;
import org.religionscongress.concord.platform.transaction.Transactions;

/** In demo mode, fills empty registers once: delegations, the people of every role and a session to prepare. */
@ApplicationScoped
public class DemoData implements StartUpStep {
    static final String PASSWORD = "concord";
    /** A domain reserved for examples: nobody has an address there. */
    static final String DOMAIN = "concord.example";

    private static final Duration UNTIL_OPENING = Duration.ofDays(120);
    private static final Duration LENGTH = Duration.ofDays(2);

    @Inject
    private Mode mode;

    @Inject
    private DelegationRegister delegations;

    @Inject
    private PersonRegister people;

    @Inject
    private RegisterDelegation registerDelegation;

    @Inject
    private RegisterPerson registerPerson;

    @Inject
    private RegisterSession registerSession;

    @Inject
    private Transactions transactions;

    @Inject
    private Clock clock;

    @Override
    public Order order() {
        return Order.DATA;
    }

    @Override
    public void run() throws Exception {
        if (mode == Mode.DEMO) {
            transactions.inOne(() -> {
                if (isEmpty()) {
                    fill();
                }
                return null;
            });
        }
    }

    private boolean isEmpty() {
        return people.page(0, 1).total() == 0 && delegations.page(0, 1).total() == 0;
    }

    private void fill() {
        List<UUID> ids = new ArrayList<>();
        for (RegisterDelegation.Details delegation : DemoDelegations.ALL) {
            ids.add(registerDelegation.use(Caller.CONCORD, delegation));
        }
        staff();
        member("observer", "Observer, delegation 01", Role.DELEGATION, ids.get(0), Credential.OBSERVER);
        for (int i = 0; i < ids.size(); i++) {
            String number = "%02d".formatted(i + 1);
            member(
                    "member-" + number,
                    "Working Group member, delegation " + number,
                    Role.WORKING_GROUP,
                    ids.get(i),
                    Credential.ALTERNATE);
            member("leader-" + number, "Head of delegation " + number, Role.DELEGATION, ids.get(i), Credential.HEAD);
        }
        congress(ids);
    }

    private void staff() {
        member("drafter", "Drafter", Role.DRAFTER, null, null);
        for (int i = 1; i <= 5; i++) {
            member("secretariat-" + i, "Secretariat member " + i, Role.SECRETARIAT, null, null);
        }
        member("head", "Head of the Secretariat", Role.HEAD, null, null);
        member("deputy", "Deputy Head of the Secretariat", Role.DEPUTY, null, null);
        member("admin", "Administrator", Role.ADMINISTRATOR, null, null);
    }

    private void member(String username, String name, Role role, UUID delegation, Credential credential) {
        registerPerson.use(
                Caller.CONCORD,
                new RegisterPerson.Details(
                        username,
                        name,
                        List.of(role),
                        delegation,
                        credential,
                        PASSWORD,
                        username + "@" + DOMAIN,
                        "en"));
    }

    private void congress(List<UUID> accredited) {
        Instant opensAt = clock.instant().truncatedTo(ChronoUnit.HOURS).plus(UNTIL_OPENING);
        registerSession.use(
                Caller.CONCORD,
                new RegisterSession.Details(
                        Body.CONGRESS,
                        9,
                        "IX Congress of Leaders of World and Traditional Religions",
                        "Astana",
                        "Asia/Almaty",
                        opensAt,
                        opensAt.plus(LENGTH),
                        accredited));
    }
}
