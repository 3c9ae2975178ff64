package org.religionscongress.concord.demo.registers;

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
import org.religionscongress.concord.membership.Callers;
import org.religionscongress.concord.membership.Credential;
import org.religionscongress.concord.membership.DelegationRegister;
import org.religionscongress.concord.membership.PersonRegister;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.membership.usecase.NameAssistant;
import org.religionscongress.concord.membership.usecase.RecordMandate;
import org.religionscongress.concord.membership.usecase.RegisterDelegation;
import org.religionscongress.concord.membership.usecase.RegisterPerson;
import org.religionscongress.concord.membership.usecase.RegisterSession;
import org.religionscongress.concord.platform.security.Accounts;
import org.religionscongress.concord.platform.security.Mode;
import org.religionscongress.concord.platform.security.Username;
import org.religionscongress.concord.platform.startup.StartUpStep;
import org.religionscongress.concord.platform.transaction.Transactions;

/** In demo mode, fills empty registers once: delegations, the people of every role and a session to prepare. */
@ApplicationScoped
public class DemoRegisters implements StartUpStep {
    public static final String PASSWORD = "concord";
    /** A domain reserved for examples: nobody has an address there. */
    static final String DOMAIN = "concord.example";

    private static final int WRITING_LETTERS = 5;
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
    private RecordMandate recordMandate;

    @Inject
    private NameAssistant nameAssistant;

    @Inject
    private Callers callers;

    @Inject
    private Accounts accounts;

    @Inject
    private DocumentsToMake documentsToMake;

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
                    documentsToMake.begin();
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
        helpers(ids);
    }

    /** Two clerks, one of whom confirms what the other enters; and one who prepares what a member answers. */
    private void helpers(List<UUID> ids) {
        Caller admin = callers.of(personId("admin"));
        List<UUID> writing = ids.subList(ids.size() - WRITING_LETTERS, ids.size());
        UUID clerk = helper("clerk", "Clerk of the Secretariat");
        mandate(admin, clerk, writing, null);
        mandate(admin, clerk, null, personId("secretariat-5"));
        mandate(admin, helper("second-clerk", "Second clerk of the Secretariat"), writing, null);
        nameAssistant.use(callers.of(personId("member-01")), helper("assistant", "Assistant of member 01"));
    }

    private void mandate(Caller admin, UUID clerk, List<UUID> delegationIds, UUID memberId) {
        recordMandate.use(
                admin,
                new RecordMandate.Details(clerk, null, memberId, null, null, "Demo: by a letter", null, delegationIds));
    }

    private UUID personId(String username) {
        return accounts.byUsername(Username.checked(username)).orElseThrow().personId();
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
        person(username, name, List.of(role), delegation, credential);
    }

    /** Somebody who holds no role: what they may do, a mandate says. */
    private UUID helper(String username, String name) {
        return person(username, name, List.of(), null, null);
    }

    private UUID person(String username, String name, List<Role> roles, UUID delegation, Credential credential) {
        return registerPerson
                .use(
                        Caller.CONCORD,
                        new RegisterPerson.Details(
                                username, name, roles, delegation, credential, PASSWORD, username + "@" + DOMAIN, "en"))
                .id();
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
