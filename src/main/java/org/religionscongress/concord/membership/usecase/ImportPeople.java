package org.religionscongress.concord.membership.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.DelegationRegister;
import org.religionscongress.concord.membership.Membership;
import org.religionscongress.concord.membership.People;
import org.religionscongress.concord.membership.PersonRegister;
import org.religionscongress.concord.platform.csv.CsvTable;
import org.religionscongress.concord.platform.security.Account;
import org.religionscongress.concord.platform.security.Accounts;
import org.religionscongress.concord.platform.security.Username;
import org.religionscongress.concord.platform.transaction.UseCase;

/**
 * Registers the people of a file with what they hold; those whose user name somebody has already are corrected where the
 * file differs, and given what they lack. Nothing is taken from anybody for not standing in the file. Each new person is
 * written to as by a single registration; the answer holds no links.
 */
@UseCase
@ApplicationScoped
public class ImportPeople {
    public static final List<String> COLUMNS =
            List.of("name", "username", "email", "language", "roles", "delegation", "credential");
    private static final List<String> NEEDED = List.of("name", "username");

    @Inject
    private PersonRegister register;

    @Inject
    private People people;

    @Inject
    private Accounts accounts;

    @Inject
    private DelegationRegister delegations;

    @Inject
    private RegisterPerson registerPerson;

    @Inject
    private NewMembership newMembership;

    @Inject
    private KnownPersonImport knownPerson;

    @Inject
    private Clock clock;

    public ImportReport use(Caller caller, CsvTable table, boolean preview) {
        RegistryRights.mayKeepRegisters(caller);
        table.with(NEEDED);
        if (!preview) {
            register.hold();
        }
        DelegationsByName byName = new DelegationsByName(delegations.all());
        Map<String, KnownPerson> known = known(table);
        RegisterImport<String> lines = new RegisterImport<>(COLUMNS);
        return lines.run(table, preview, row -> {
            PersonRow person = PersonRow.of(row, byName);
            if (person.username() == null) {
                return PlannedLine.bad(row);
            }
            lines.once(row, "username", person.username().key());
            KnownPerson before = known.get(person.username().key());
            return before == null ? newcomer(caller, row, person) : knownPerson.plan(caller, row, person, before);
        });
    }

    private PlannedLine newcomer(Caller caller, CheckedRow row, PersonRow person) {
        row.check("roles", () -> {
            RegistryRights.mayGiveAndTake(caller, person.roles());
            return person;
        });
        if (!row.isBad()) {
            row.check("delegation", () -> person.memberships().stream()
                    .map(membership -> newMembership.of(null, membership))
                    .toList());
        }
        return row.isBad()
                ? PlannedLine.bad(row)
                : PlannedLine.added(row, () -> registerPerson.use(caller, person.registration()));
    }

    /** Whom the file names and the register has, by the key of their user names. */
    private Map<String, KnownPerson> known(CsvTable table) {
        List<Username> usernames = table.rows().stream()
                .map(row -> row.cell("username"))
                .filter(Objects::nonNull)
                .flatMap(name -> Username.given(name).stream())
                .toList();
        List<Account> found = accounts.byUsernames(usernames);
        List<UUID> ids = found.stream().map(Account::personId).toList();
        Map<UUID, String> names = people.names(ids);
        Instant now = clock.instant();
        Map<UUID, List<Membership>> held = register.membershipsOf(ids).stream()
                .filter(membership -> membership.overlaps(now, null))
                .collect(Collectors.groupingBy(Membership::personId));
        return found.stream()
                .map(account -> new KnownPerson(
                        account, names.get(account.personId()), held.getOrDefault(account.personId(), List.of())))
                .collect(Collectors.toMap(person -> person.account().usernameKey(), Function.identity()));
    }
}
