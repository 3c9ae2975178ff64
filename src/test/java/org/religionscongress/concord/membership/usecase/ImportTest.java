package org.religionscongress.concord.membership.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.religionscongress.concord.house.House;
import org.religionscongress.concord.house.Houses;
import org.religionscongress.concord.membership.Acting;
import org.religionscongress.concord.membership.Body;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Credential;
import org.religionscongress.concord.membership.Delegation;
import org.religionscongress.concord.membership.DelegationRegister;
import org.religionscongress.concord.membership.Refusal;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.membership.Sessions;
import org.religionscongress.concord.platform.csv.CsvTable;
import org.religionscongress.concord.platform.persistence.Ids;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.security.Account;
import org.religionscongress.concord.platform.security.Accounts;
import org.religionscongress.concord.platform.security.Username;

/** Files for the registers: what a preview says, and what an import does. */
class ImportTest {
    private static final Caller DRAFTER = Acting.as(Role.DRAFTER);
    private static final Caller ADMINISTRATOR = Acting.as(Role.ADMINISTRATOR);

    private static CsvTable table(String header, String... lines) {
        return CsvTable.of((header + "\r\n" + String.join("\r\n", lines)).getBytes(StandardCharsets.UTF_8));
    }

    private static String fresh(String name) {
        return name + " " + Ids.next();
    }

    private static long rows(House house, String table) {
        return ((Number) house.get(EntityManager.class)
                        .createNativeQuery("SELECT count(*) FROM " + table)
                        .getSingleResult())
                .longValue();
    }

    private static long lettersTo(House house, String address) {
        return ((Number) house.get(EntityManager.class)
                        .createNativeQuery("SELECT count(*) FROM mail_outbox WHERE to_address = ?")
                        .setParameter(1, address)
                        .getSingleResult())
                .longValue();
    }

    private static List<Delegation> named(House house, String name) {
        return house.get(DelegationRegister.class).all().stream()
                .filter(delegation -> delegation.name().equals(name))
                .toList();
    }

    private static List<String> reasons(ImportReport report) {
        return report.lines().stream()
                .flatMap(line -> line.findings().stream()
                        .map(finding -> line.line() + " " + finding.field() + " " + finding.reason()))
                .toList();
    }

    @Nested
    class Delegations {
        private static final String HEADER = "name;country;tradition";

        private static ImportReport run(House house, CsvTable table, boolean preview) {
            return house.get(ImportDelegations.class).use(DRAFTER, table, preview);
        }

        @ParameterizedTest
        @EnumSource
        void are_registered_once_however_often_the_file_comes(Houses houses) {
            House house = houses.house();
            String name = fresh("Қазақстан мұсылмандары «Ұйым»");
            CsvTable table = table(HEADER, name + ";Қазақстан;Ислам");

            assertThat(run(house, table, true).lines())
                    .extracting(ImportReport.Line::line, ImportReport.Line::fate, ImportReport.Line::name)
                    .containsExactly(tuple(2, ImportReport.Fate.NEW, name));
            assertThat(named(house, name)).as("after the preview").isEmpty();
            assertThat(run(house, table, false).added()).isEqualTo(1);
            ImportReport again = run(house, table, false);
            assertThat(again.added()).isZero();
            assertThat(again.alreadyThere()).isEqualTo(1);
            assertThat(named(house, name)).hasSize(1);
        }

        @ParameterizedTest
        @EnumSource
        void are_corrected_where_the_file_differs(Houses houses) {
            House house = houses.house();
            String name = fresh("Delegation");
            run(house, table(HEADER, name + ";Kazakstan;Islam"), false);

            CsvTable mended = table(HEADER, name.toUpperCase(Locale.ROOT) + ";Kazakhstan;Islam");
            assertThat(run(house, mended, true).lines().get(0).changes())
                    .contains(new ImportReport.Change("country", "Kazakstan", "Kazakhstan"))
                    .hasSize(2);
            long events = rows(house, "record_event");
            assertThat(run(house, mended, false).changed()).isEqualTo(1);
            assertThat(rows(house, "record_event")).isEqualTo(events + 1);
            assertThat(named(house, name.toUpperCase(Locale.ROOT)))
                    .extracting(Delegation::country)
                    .containsExactly("Kazakhstan");
        }

        @ParameterizedTest
        @EnumSource
        void stay_out_all_of_them_while_one_line_is_bad(Houses houses) {
            House house = houses.house();
            String good = fresh("Good");
            CsvTable table = table(HEADER, good + ";Here;Faith", ";Here;", fresh("Long") + ";" + "x".repeat(10_000));

            assertThat(reasons(run(house, table, true)))
                    .containsExactly(
                            "3 name missing", "3 tradition missing", "4 country too-long", "4 tradition missing");
            Problem refused = catchThrowableOfType(Problem.class, () -> run(house, table, false));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.slug()).isEqualTo("bad-lines");
            assertThat(refused.members()).containsEntry("count", 2).containsEntry("line", 3);
            assertThat(named(house, good)).isEmpty();
        }

        @ParameterizedTest
        @EnumSource
        void are_told_when_they_stand_in_the_file_twice(Houses houses) {
            House house = houses.house();
            String name = fresh("Twice");
            ImportReport report = run(house, table(HEADER, name + ";A;B", name + " ;C;D"), true);
            assertThat(reasons(report)).containsExactly("3 name twice-in-file");
            assertThat(report.lines().get(1).findings().get(0).value()).isEqualTo("2");
        }

        @ParameterizedTest
        @EnumSource
        void are_told_when_several_have_the_name(Houses houses) {
            House house = houses.house();
            String name = fresh("Same");
            for (int i = 0; i < 2; i++) {
                house.get(RegisterDelegation.class).use(DRAFTER, new RegisterDelegation.Details(name, "Here", "Faith"));
            }
            assertThat(reasons(run(house, table(HEADER, name + ";A;B"), true))).containsExactly("2 name ambiguous");
        }

        @ParameterizedTest
        @EnumSource
        void are_kept_as_they_are_written_but_for_what_no_text_has(Houses houses) {
            House house = houses.house();
            String hostile = fresh("=1+1 <script>alert(1)</script> ${7*7} '; DROP TABLE delegation --");
            assertThat(run(house, table(HEADER, '"' + hostile + "\";#{1};@x"), false)
                            .added())
                    .isEqualTo(1);
            assertThat(named(house, hostile)).hasSize(1);
            ImportReport report = run(house, table(HEADER, "Zero\0byte;A\u0007;B", fresh("More") + ";A;B;C"), true);
            assertThat(reasons(report)).containsExactly("2 name no-text", "2 country no-text", "3 name too-many-cells");
        }

        @ParameterizedTest
        @EnumSource
        void are_not_doubled_by_two_files_at_the_same_moment(Houses houses) throws Exception {
            House house = houses.house();
            String name = fresh("At once");
            CsvTable table = table(HEADER, name + ";Here;Faith");
            ExecutorService threads = Executors.newFixedThreadPool(4);
            try {
                Callable<ImportReport> act = () -> run(house, table, false);
                List<Future<ImportReport>> done = threads.invokeAll(List.of(act, act, act, act));
                int added = 0;
                for (Future<ImportReport> one : done) {
                    added += one.get().added();
                }
                assertThat(added).isEqualTo(1);
            } finally {
                threads.shutdownNow();
            }
            assertThat(named(house, name)).hasSize(1);
        }

        @ParameterizedTest
        @EnumSource
        void are_imported_by_those_who_keep_the_registers(Houses houses) {
            House house = houses.house();
            ImportDelegations imports = house.get(ImportDelegations.class);
            Refusal.expect(
                    403, "forbidden", () -> imports.use(Acting.as(Role.HEAD), table(HEADER, "One;Here;Faith"), true));
        }
    }

    @Nested
    class People {
        private static final String HEADER = "name;username;email;language;roles;delegation;credential";

        private static ImportReport run(House house, Caller caller, boolean preview, String... lines) {
            return house.get(ImportPeople.class).use(caller, table(HEADER, lines), preview);
        }

        private static Account account(House house, String username) {
            return house.get(Accounts.class)
                    .byUsername(Username.checked(username))
                    .orElseThrow();
        }

        private static PersonEntry entry(House house, String username) {
            return house.get(ReadPeople.class)
                    .one(ADMINISTRATOR, account(house, username).personId());
        }

        private static String freshUsername() {
            return "i-" + Ids.next();
        }

        private static String delegation(House house) {
            String name = fresh("Delegation");
            house.get(RegisterDelegation.class).use(DRAFTER, new RegisterDelegation.Details(name, "Here", "Faith"));
            return name;
        }

        @ParameterizedTest
        @EnumSource
        void come_with_their_roles_and_seats_and_are_written_to(Houses houses) {
            House house = houses.house();
            String delegation = delegation(house);
            String username = freshUsername();
            String email = username + "@example.org";
            String line = "Имам;" + username + ";" + email + ";kk;working-group, Delegation;" + delegation + ";head";

            assertThat(run(house, DRAFTER, true, line).added()).isEqualTo(1);
            assertThat(house.get(Accounts.class).byUsername(Username.checked(username)))
                    .isEmpty();
            assertThat(run(house, DRAFTER, false, line).added()).isEqualTo(1);
            assertThat(account(house, username).language()).isEqualTo("kk");
            assertThat(entry(house, username).current())
                    .extracting(held -> held.holding().role(), held -> held.holding()
                            .credential())
                    .containsExactlyInAnyOrder(
                            tuple(Role.WORKING_GROUP, Credential.HEAD), tuple(Role.DELEGATION, Credential.HEAD));
            assertThat(lettersTo(house, email)).isEqualTo(1);
            assertThat(run(house, DRAFTER, false, line).alreadyThere()).isEqualTo(1);
            assertThat(lettersTo(house, email)).as("after the second time").isEqualTo(1);
            assertThat(entry(house, username).memberships()).hasSize(2);
        }

        @ParameterizedTest
        @EnumSource
        void are_told_line_by_line_what_to_mend(Houses houses) {
            House house = houses.house();
            String one = freshUsername();
            assertThat(reasons(run(
                            house,
                            DRAFTER,
                            true,
                            ";a b;no-address;de;KING;Nowhere;CHAIR",
                            "One;" + one + ";;;DRAFTER",
                            "One;" + one.toUpperCase(Locale.ROOT) + ";;;DRAFTER",
                            "Two;" + freshUsername() + ";;;HEAD",
                            "Three;" + freshUsername() + ";;;WORKING_GROUP",
                            "Four;" + freshUsername() + ";;;;;HEAD",
                            "Five;")))
                    .containsExactly(
                            "2 name missing",
                            "2 username not-a-username",
                            "2 email not-an-address",
                            "2 language not-one-of",
                            "2 roles not-one-of",
                            "2 delegation unknown-delegation",
                            "2 credential not-one-of",
                            "4 username twice-in-file",
                            "5 roles forbidden",
                            "6 delegation needs-delegation",
                            "7 delegation needs-delegation",
                            "8 username missing");
        }

        @ParameterizedTest
        @EnumSource
        void keep_what_they_hold_and_are_given_what_they_lack(Houses houses) {
            House house = houses.house();
            String delegation = delegation(house);
            String username = freshUsername();
            run(house, DRAFTER, false, "One;" + username + ";;ru;DRAFTER;;");

            ImportReport report =
                    run(house, DRAFTER, false, "One Two;" + username + ";;;DELEGATION;" + delegation + ";");
            assertThat(report.lines().get(0).changes())
                    .containsExactly(
                            new ImportReport.Change("name", "One", "One Two"),
                            new ImportReport.Change("roles", null, "DELEGATION · " + delegation));
            assertThat(entry(house, username)).satisfies(person -> {
                assertThat(person.person().name()).isEqualTo("One Two");
                assertThat(person.account().language()).isEqualTo("ru");
                assertThat(person.current())
                        .extracting(held -> held.holding().role())
                        .containsExactly(Role.DRAFTER, Role.DELEGATION);
            });
        }

        @ParameterizedTest
        @EnumSource
        void hold_a_seat_with_another_credential_where_the_file_says_so(Houses houses) {
            House house = houses.house();
            String seat = ";DELEGATION;" + delegation(house) + ";";
            String username = freshUsername();
            String one = "One;" + username + ";;" + seat;
            run(house, DRAFTER, false, one + "HEAD");

            assertThat(run(house, DRAFTER, false, one).alreadyThere()).isEqualTo(1);
            assertThat(run(house, DRAFTER, false, one + "OBSERVER")
                            .lines()
                            .get(0)
                            .changes())
                    .containsExactly(new ImportReport.Change("credential", "HEAD", "OBSERVER"));
            assertThat(entry(house, username).current())
                    .extracting(held -> held.holding().credential())
                    .containsExactly(Credential.OBSERVER);
        }

        @ParameterizedTest
        @EnumSource
        void change_their_address_by_an_administrator_alone(Houses houses) {
            House house = houses.house();
            String username = freshUsername();
            String right = username + "@example.org";
            run(house, DRAFTER, false, "One;" + username + ";typo-" + right + ";;DRAFTER;;");

            String mended = "One;" + username + ";" + right + ";;DRAFTER;;";
            assertThat(reasons(run(house, DRAFTER, true, mended))).containsExactly("2 email forbidden");
            assertThat(run(house, ADMINISTRATOR, false, mended).changed()).isEqualTo(1);
            assertThat(account(house, username).email()).contains(right);
            assertThat(lettersTo(house, right))
                    .as("the link at the right address")
                    .isEqualTo(1);
        }

        @ParameterizedTest
        @EnumSource
        void keep_the_address_that_a_file_tells_otherwise_once_they_have_a_password(Houses houses) {
            House house = houses.house();
            String username = freshUsername();
            String email = username + "@example.org";
            house.get(RegisterPerson.class)
                    .use(
                            ADMINISTRATOR,
                            new RegisterPerson.Details(
                                    username, "One", List.of(Role.DRAFTER), null, null, "a quiet river", email, null));

            String moved = "One;" + username + ";else-" + email + ";;;;";
            assertThat(reasons(run(house, ADMINISTRATOR, true, moved))).containsExactly("2 email needs-password");
            Refusal.expect(422, "bad-lines", () -> run(house, ADMINISTRATOR, false, moved));
            assertThat(account(house, username).email()).contains(email);
            assertThat(run(house, ADMINISTRATOR, false, "Two;" + username + ";" + email + ";;;;")
                            .changed())
                    .isEqualTo(1);
        }

        @ParameterizedTest
        @EnumSource
        void who_lead_or_administer_are_changed_by_an_administrator_alone(Houses houses) {
            House house = houses.house();
            String username = freshUsername();
            run(house, ADMINISTRATOR, false, "One;" + username + ";;;DEPUTY;;");
            String renamed = "Two;" + username + ";;;;;";
            assertThat(reasons(run(house, DRAFTER, true, renamed))).containsExactly("2 roles forbidden");
            assertThat(run(house, ADMINISTRATOR, true, renamed).changed()).isEqualTo(1);
        }

        @ParameterizedTest
        @EnumSource
        void who_are_shut_out_are_not_changed(Houses houses) {
            House house = houses.house();
            String username = freshUsername();
            String line = "One;" + username + ";;;DRAFTER;;";
            run(house, DRAFTER, false, line);
            house.get(DeactivatePerson.class)
                    .use(DRAFTER, account(house, username).personId());
            assertThat(run(house, DRAFTER, true, line).alreadyThere()).isEqualTo(1);
            assertThat(reasons(run(house, DRAFTER, true, "Two;" + username + ";;;;;")))
                    .containsExactly("2 username shut-out");
        }

        @ParameterizedTest
        @EnumSource
        void come_in_hundreds_within_seconds(Houses houses) {
            House house = houses.house();
            String mark = Ids.next().toString();
            String[] delegations = IntStream.range(0, 100)
                    .mapToObj(i -> "Delegation " + i + " " + mark + ";Country;Faith")
                    .toArray(String[]::new);
            String[] people = IntStream.range(0, 300)
                    .mapToObj(i -> "Person " + i + ";p" + i + "-" + mark + ";p" + i
                            + "@example.org;ru;DELEGATION;Delegation " + i % 100 + " " + mark + ";ALTERNATE")
                    .toArray(String[]::new);

            long began = System.nanoTime();
            house.get(ImportDelegations.class).use(DRAFTER, table(Delegations.HEADER, delegations), false);
            run(house, DRAFTER, true, people);
            ImportReport report = run(house, DRAFTER, false, people);

            assertThat(report.added()).isEqualTo(300);
            // Here a few seconds; the bound only tells them from minutes, on a machine that does much else.
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(30));
        }
    }

    @Nested
    class Accreditations {
        @ParameterizedTest
        @EnumSource
        void are_given_by_the_file_of_the_delegations(Houses houses) {
            House house = houses.house();
            List<String> names = List.of(fresh("First"), fresh("Second"));
            CsvTable file = table(
                    "country;name;tradition",
                    names.stream().map(name -> "Here;" + name + ";Faith").toArray(String[]::new));
            house.get(ImportDelegations.class).use(DRAFTER, file, false);
            UUID session = session(houses);
            ImportAccreditations imports = house.get(ImportAccreditations.class);

            ImportReport preview = imports.use(DRAFTER, session, file, true);
            assertThat(preview.otherColumns()).containsExactly("country", "tradition");
            assertThat(house.get(Sessions.class).accreditedDelegations(session)).isEmpty();
            assertThat(imports.use(DRAFTER, session, file, false).added()).isEqualTo(2);
            assertThat(imports.use(DRAFTER, session, file, false).alreadyThere())
                    .isEqualTo(2);
            assertThat(house.get(org.religionscongress.concord.membership.Delegations.class)
                            .names(house.get(Sessions.class).accreditedDelegations(session))
                            .values())
                    .containsExactlyInAnyOrderElementsOf(names);
        }

        @ParameterizedTest
        @EnumSource
        void are_refused_for_whom_the_register_does_not_have(Houses houses) {
            House house = houses.house();
            ImportAccreditations imports = house.get(ImportAccreditations.class);
            UUID session = session(houses);
            assertThat(reasons(imports.use(DRAFTER, session, table("name", fresh("Nobody"), "x".repeat(300)), true)))
                    .containsExactly("2 name unknown-delegation", "3 name too-long");
            Refusal.expect(404, "not-found", () -> imports.use(DRAFTER, Ids.next(), table("name", "One"), true));
            Refusal.expect(403, "forbidden", () -> imports.use(Acting.as(), session, table("name", "One"), true));
        }

        private static UUID session(Houses houses) {
            Instant opens = Instant.parse("2099-09-14T05:00:00Z");
            return houses.cast()
                    .session(Body.COUNCIL_OF_RELIGIOUS_LEADERS, opens, opens.plus(Duration.ofDays(2)), List.of());
        }
    }
}
