package org.religionscongress.concord.membership.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.religionscongress.concord.house.House;
import org.religionscongress.concord.house.TestDatabase;
import org.religionscongress.concord.membership.Acting;
import org.religionscongress.concord.membership.Addressee;
import org.religionscongress.concord.membership.Body;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Callers;
import org.religionscongress.concord.membership.Credential;
import org.religionscongress.concord.membership.Delegations;
import org.religionscongress.concord.membership.Membership;
import org.religionscongress.concord.membership.People;
import org.religionscongress.concord.membership.Refusal;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.membership.SecondFactorRoles;
import org.religionscongress.concord.platform.persistence.Ids;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.secondfactor.App;
import org.religionscongress.concord.platform.secondfactor.Enrolment;
import org.religionscongress.concord.platform.secondfactor.usecase.RemoveSecondFactor;
import org.religionscongress.concord.platform.security.Accounts;
import org.religionscongress.concord.platform.security.Administrators;
import org.religionscongress.concord.platform.security.CaughtLines;
import org.religionscongress.concord.platform.security.OpaqueToken;
import org.religionscongress.concord.platform.security.SecondFactorDuty;
import org.religionscongress.concord.platform.security.SecurityHouse;
import org.religionscongress.concord.platform.security.SignedIn;
import org.religionscongress.concord.platform.security.Throttle;
import org.religionscongress.concord.platform.security.usecase.Authenticate;
import org.religionscongress.concord.platform.security.usecase.Proof;
import org.religionscongress.concord.platform.security.usecase.SignIn;
import org.religionscongress.concord.platform.transaction.Transactions;

/** The rules of the register of people: who they are, what they hold and when. */
abstract class PeopleContract {
    private static final Caller DRAFTER = Acting.as(Role.DRAFTER);
    private static final Caller ADMINISTRATOR = Acting.as(Role.ADMINISTRATOR);

    private static final String REQUIRED = "concord.second-factor.required";

    static House house;

    static void open(TestDatabase database) {
        house = House.on(database);
    }

    @AfterAll
    static void close() {
        if (house != null) {
            house.close();
        }
    }

    private static String freshName() {
        return "p-" + Ids.next();
    }

    private static RegisterPerson.Details details(List<Role> roles, UUID delegation, Credential credential) {
        return new RegisterPerson.Details(freshName(), "A person", roles, delegation, credential, null, null, null);
    }

    private static UUID person(Caller by, RegisterPerson.Details details) {
        return house.get(RegisterPerson.class).use(by, details).id();
    }

    private static UUID holding(Role... roles) {
        return person(ADMINISTRATOR, details(List.of(roles), null, null));
    }

    private static UUID inDelegation(UUID delegation, Role role, Credential credential) {
        return person(DRAFTER, details(List.of(role), delegation, credential));
    }

    private static UUID delegation() {
        return house.get(RegisterDelegation.class)
                .use(DRAFTER, new RegisterDelegation.Details("A delegation", "Country", "Tradition"));
    }

    private static Caller caller(UUID person) {
        return house.get(Callers.class).of(person);
    }

    private static UUID add(UUID person, NewMembership.Details details) {
        return house.get(AddMembership.class).use(ADMINISTRATOR, person, details);
    }

    private static NewMembership.Details role(Role role, Instant from, Instant until) {
        return new NewMembership.Details(role, null, null, null, null, from, until);
    }

    private static Membership membership(UUID person, UUID membership) {
        return house.get(ReadPeople.class).one(DRAFTER, person).memberships().stream()
                .filter(each -> each.id().equals(membership))
                .findFirst()
                .orElseThrow();
    }

    private static Instant now() {
        return house.get(Clock.class).instant();
    }

    private static long events(String act, UUID person) {
        return ((Number) house.get(EntityManager.class)
                        .createNativeQuery("SELECT count(*) FROM record_event WHERE act = ? AND detail LIKE ?")
                        .setParameter(1, act)
                        .setParameter(2, "%" + person + "%")
                        .getSingleResult())
                .longValue();
    }

    @Nested
    class A_second_factor {
        private final String address = "p-" + Ids.next() + "@concord.example";
        private final UUID person = person(
                ADMINISTRATOR,
                new RegisterPerson.Details(
                        freshName(), "A person", List.of(Role.HEAD), null, null, null, address, "ru"));

        @BeforeEach
        void set_up() throws Exception {
            Transactions transactions = house.get(Transactions.class);
            Enrolment enrolment = house.get(Enrolment.class);
            App app = new App(transactions.inOne(() -> enrolment.begin(person)).inBase32());
            transactions.inOne(() -> enrolment.confirm(person, app.code(now())));
        }

        @AfterEach
        void as_before() {
            System.clearProperty(REQUIRED);
            house.anew(SecondFactorRoles.class);
        }

        private static void take(Caller by, UUID from, String reason) {
            house.get(TakeSecondFactor.class).use(by, from, new TakeSecondFactor.Details(reason));
        }

        private boolean isThere() {
            return house.get(ReadPeople.class).one(ADMINISTRATOR, person).hasSecondFactor();
        }

        @Test
        void is_no_news_for_drafters_though_they_keep_the_register() {
            assertThat(house.get(ReadPeople.class).one(DRAFTER, person).hasSecondFactor())
                    .isNull();
        }

        private static boolean isAskedOf(UUID person) {
            return house.get(SecondFactorDuty.class).isAskedOf(person);
        }

        private static void require(String roles) {
            System.setProperty(REQUIRED, roles);
            house.anew(SecondFactorRoles.class).run();
        }

        private long mails() {
            return ((Number) house.get(EntityManager.class)
                            .createNativeQuery("SELECT count(*) FROM mail_outbox WHERE to_address = ?"
                                    + " AND template = 'second-factor-taken' AND model LIKE '%Phone lost.%'"
                                    + " AND model LIKE '%\"by\":\"Somebody\"%' AND model LIKE '%UTC%'")
                            .setParameter(1, address)
                            .getSingleResult())
                    .longValue();
        }

        @Test
        void is_taken_by_an_administrator_with_a_reason_that_is_kept_and_told() {
            take(ADMINISTRATOR, person, " Phone lost. ");

            assertThat(isThere()).isFalse();
            assertThat(events("take-second-factor-from-person", person)).isOne();
            assertThat(mails()).isOne();

            take(ADMINISTRATOR, person, "Once more.");
            assertThat(events("take-second-factor-from-person", person)).isOne();
        }

        @Test
        void is_taken_by_nobody_else_and_not_without_a_reason() {
            Refusal.expect(403, "forbidden", () -> take(DRAFTER, person, "Phone lost."));
            Refusal.expect(403, "forbidden", () -> take(Acting.as(Role.HEAD), person, "Phone lost."));
            Refusal.expectInvalid("reason", () -> take(ADMINISTRATOR, person, "  "));
            Refusal.expectInvalid("reason", () -> take(ADMINISTRATOR, person, "x".repeat(2_001)));
            Refusal.expect(404, "not-found", () -> take(ADMINISTRATOR, Ids.next(), "Phone lost."));

            assertThat(isThere()).isTrue();
            assertThat(mails()).isZero();
        }

        @Test
        void is_not_taken_by_an_administrator_from_that_administrator() {
            UUID administrator = holding(Role.ADMINISTRATOR);

            Refusal.expect(403, "forbidden", () -> take(caller(administrator), administrator, "Phone lost."));
        }

        @Test
        void is_asked_of_the_roles_that_the_setting_names_and_of_nobody_in_a_demo_without_it() {
            UUID drafter = holding(Role.DRAFTER);
            assertThat(isAskedOf(person)).isFalse();

            require("HEAD, secretariat");
            assertThat(isAskedOf(person)).isTrue();
            assertThat(isAskedOf(drafter)).isFalse();

            add(drafter, role(Role.SECRETARIAT, null, null));
            assertThat(isAskedOf(drafter)).isTrue();

            require("nobody");
            assertThat(isAskedOf(person)).isFalse();
        }

        @Test
        void is_not_removed_by_who_has_to_have_one() {
            require("HEAD");
            SignedIn head = new SignedIn(person, "somebody");

            Refusal.expect(409, "second-factor-required", () -> house.get(RemoveSecondFactor.class)
                    .remove(head, new Proof("a password", "123456", "192.0.2.1")));
            assertThat(isThere()).isTrue();
        }

        @Test
        void cannot_be_asked_of_a_role_that_there_is_not() {
            assertThatThrownBy(() -> require("HEAD,KING"))
                    .hasMessageContaining("concord.second-factor.required: there is no role \"KING\"");
        }
    }

    @Nested
    class Signed_in {
        private final String name = freshName();
        private final UUID person = person(
                ADMINISTRATOR,
                new RegisterPerson.Details(
                        name, "A person", List.of(Role.HEAD), null, null, "a quiet river", null, "ru"));
        private final OpaqueToken token = signIn();

        private OpaqueToken signIn() {
            return house.get(SignIn.class)
                    .signIn(name, "a quiet river", "192.0.2.1")
                    .token();
        }

        private boolean isIn(OpaqueToken by) {
            return house.get(Authenticate.class).byToken(by).isPresent();
        }

        private static void signOut(Caller by, UUID person) {
            house.get(SignPersonOut.class).use(by, person);
        }

        @Test
        void is_ended_by_an_administrator_on_record_and_the_person_may_come_again() {
            signOut(ADMINISTRATOR, person);

            assertThat(isIn(token)).isFalse();
            assertThat(events("end-sign-ins-of-person", person)).isOne();
            assertThat(isIn(signIn())).isTrue();
        }

        @Test
        void is_ended_by_nobody_else() {
            Refusal.expect(403, "forbidden", () -> signOut(DRAFTER, person));
            Refusal.expect(403, "forbidden", () -> signOut(Acting.as(Role.HEAD), person));
            Refusal.expect(404, "not-found", () -> signOut(ADMINISTRATOR, Ids.next()));

            assertThat(isIn(token)).isTrue();
        }
    }

    @Nested
    class A_new_person {
        @Test
        void holds_the_roles_and_the_seat_from_the_next_request_on() {
            UUID delegation = delegation();
            UUID person = person(
                    DRAFTER,
                    new RegisterPerson.Details(
                            "Aigerim." + Ids.next(),
                            " A member ",
                            List.of(Role.WORKING_GROUP, Role.DRAFTER, Role.WORKING_GROUP),
                            delegation,
                            Credential.HEAD,
                            null,
                            "member@concord.example",
                            "kk"));
            Caller caller = caller(person);
            assertThat(caller.name()).isEqualTo("A member");
            assertThat(caller.username()).startsWith("Aigerim.");
            assertThat(caller.roles()).containsExactlyInAnyOrder(Role.WORKING_GROUP, Role.DRAFTER);
            assertThat(caller.seats()).containsExactly(new Caller.Seat(delegation, Credential.HEAD));
            PersonEntry entry = house.get(ReadPeople.class).one(DRAFTER, person);
            assertThat(entry.account().email()).contains("member@concord.example");
            assertThat(entry.account().language()).isEqualTo("kk");
            assertThat(entry.memberships()).hasSize(2);
            assertThat(entry.delegationNames()).containsEntry(delegation, "A delegation");
        }

        @Test
        void is_an_alternate_and_written_to_in_english_unless_told() {
            UUID delegation = delegation();
            UUID person = inDelegation(delegation, Role.DELEGATION, null);
            assertThat(caller(person).seats()).containsExactly(new Caller.Seat(delegation, Credential.ALTERNATE));
            assertThat(house.get(ReadPeople.class)
                            .one(DRAFTER, person)
                            .account()
                            .language())
                    .isEqualTo("en");
        }

        @Test
        void may_sit_in_a_delegation_beside_an_office() {
            UUID delegation = delegation();
            UUID person = person(DRAFTER, details(List.of(Role.SECRETARIAT), delegation, Credential.OBSERVER));
            assertThat(caller(person).roles()).containsExactly(Role.SECRETARIAT);
            assertThat(caller(person).seats()).containsExactly(new Caller.Seat(delegation, Credential.OBSERVER));
            assertThat(caller(person).actsFor()).isEmpty();
        }

        @Test
        void belongs_to_the_body_of_the_role() {
            UUID person = holding(Role.SECRETARIAT, Role.ADMINISTRATOR);
            assertThat(house.get(ReadPeople.class).one(DRAFTER, person).memberships())
                    .extracting(membership -> membership.holding().body())
                    .containsExactly(Body.SECRETARIAT, null);
        }

        @Test
        void sets_the_password_by_a_link_unless_one_was_given() {
            RegisterPerson register = house.get(RegisterPerson.class);
            assertThat(register.use(DRAFTER, details(List.of(Role.DRAFTER), null, null))
                            .passwordToken())
                    .isPresent();
            assertThat(register.use(
                                    DRAFTER,
                                    new RegisterPerson.Details(
                                            freshName(),
                                            "Somebody",
                                            List.of(Role.DRAFTER),
                                            null,
                                            null,
                                            "concord",
                                            null,
                                            null))
                            .passwordToken())
                    .isEmpty();
        }

        @Test
        void has_a_username_of_their_own() {
            RegisterPerson.Details first = details(List.of(Role.DRAFTER), null, null);
            person(DRAFTER, first);
            long before = house.get(ReadPeople.class).page(DRAFTER, 0, 1).total();
            Refusal.expect(409, "username-taken", "username", () -> person(DRAFTER, first));
            assertThat(house.get(ReadPeople.class).page(DRAFTER, 0, 1).total()).isEqualTo(before);
        }

        @ParameterizedTest
        @EnumSource(
                value = Role.class,
                names = {"WORKING_GROUP", "DELEGATION"})
        void needs_a_delegation_for_a_role_held_for_one(Role role) {
            Refusal.expectInvalid("delegationId", () -> person(DRAFTER, details(List.of(role), null, null)));
            Refusal.expectInvalid("delegationId", () -> person(DRAFTER, details(List.of(role), null, Credential.HEAD)));
            Refusal.expectInvalid("delegationId", () -> person(DRAFTER, details(List.of(role), Ids.next(), null)));
        }

        @Test
        void needs_a_name_and_roles_even_if_none() {
            Refusal.expectInvalid("roles", () -> person(DRAFTER, details(null, null, null)));
            assertThat(person(DRAFTER, details(List.of(), null, null))).isNotNull();
            Refusal.expectInvalid(
                    "credential", () -> person(DRAFTER, details(List.of(Role.DRAFTER), null, Credential.HEAD)));
            Refusal.expectInvalid(
                    "name",
                    () -> person(
                            DRAFTER,
                            new RegisterPerson.Details(
                                    freshName(), " ", List.of(Role.DRAFTER), null, null, null, null, null)));
            Refusal.expectInvalid(
                    "language",
                    () -> person(
                            DRAFTER,
                            new RegisterPerson.Details(
                                    freshName(), "Name", List.of(Role.DRAFTER), null, null, null, null, "xx")));
        }

        @ParameterizedTest
        @EnumSource(
                value = Role.class,
                names = {"ADMINISTRATOR", "HEAD", "DEPUTY"})
        void is_given_a_reserved_role_by_administrators_alone(Role role) {
            Refusal.expect(403, "forbidden", () -> person(DRAFTER, details(List.of(Role.DRAFTER, role), null, null)));
            assertThat(caller(holding(role)).roles()).containsExactly(role);
        }

        @ParameterizedTest
        @EnumSource(
                value = Role.class,
                mode = EnumSource.Mode.EXCLUDE,
                names = {"DRAFTER", "ADMINISTRATOR"})
        void is_registered_and_read_by_drafters_and_administrators_alone(Role role) {
            Caller other = Acting.as(role);
            UUID person = holding(Role.DRAFTER);
            Refusal.expect(403, "forbidden", () -> person(other, details(List.of(Role.SECRETARIAT), null, null)));
            Refusal.expect(403, "forbidden", () -> house.get(ReadPeople.class).page(other, 0, 10));
            Refusal.expect(403, "forbidden", () -> house.get(ReadPeople.class).one(other, person));
            Refusal.expect(
                    403, "forbidden", () -> house.get(DeactivatePerson.class).use(other, person));
            Refusal.expect(
                    403, "forbidden", () -> house.get(ReactivatePerson.class).use(other, person));
            Refusal.expect(403, "forbidden", () -> house.get(AddMembership.class)
                    .use(other, person, role(Role.SECRETARIAT, null, null)));
            Refusal.expect(
                    403, "forbidden", () -> house.get(EndMembership.class).use(other, person, Ids.next()));
        }

        @Test
        void stands_last_in_the_list_and_on_record() {
            UUID person = holding(Role.DRAFTER);
            int total = (int) house.get(ReadPeople.class).page(DRAFTER, 0, 1).total();
            assertThat(house.get(ReadPeople.class).page(DRAFTER, total - 1, 10).items())
                    .extracting(entry -> entry.person().id())
                    .containsExactly(person);
            assertThat(events("register-person", person)).isOne();
        }

        @Test
        void is_written_about_without_the_password() {
            assertThat(new RegisterPerson.Details("u", "n", List.of(), null, null, "secret", null, null).toString())
                    .doesNotContain("secret");
        }
    }

    @Nested
    class A_membership {
        @Test
        void holds_at_its_time_alone() {
            UUID person = holding(Role.DRAFTER);
            Instant now = now();
            add(person, role(Role.SECRETARIAT, now.plus(Duration.ofDays(1)), null));
            add(person, role(Role.HEAD, now.minus(Duration.ofDays(2)), now.minus(Duration.ofDays(1))));
            add(person, role(Role.DEPUTY, now.minus(Duration.ofDays(2)), now.plus(Duration.ofDays(1))));
            assertThat(caller(person).roles()).containsExactlyInAnyOrder(Role.DRAFTER, Role.DEPUTY);
            assertThat(house.get(People.class).holding(Role.SECRETARIAT)).doesNotContain(person);
            assertThat(house.get(People.class).holding(Role.HEAD)).doesNotContain(person);
            assertThat(house.get(People.class).holding(Role.DEPUTY)).contains(person);
        }

        @Test
        void may_be_a_function_in_a_body_without_a_role() {
            UUID person = holding(Role.DRAFTER);
            UUID id = add(
                    person,
                    new NewMembership.Details(
                            null, Body.FORUM_OF_YOUNG_RELIGIOUS_LEADERS, null, null, "Moderator", null, null));
            assertThat(membership(person, id).holding().function()).isEqualTo("Moderator");
            assertThat(membership(person, id).holding().body()).isEqualTo(Body.FORUM_OF_YOUNG_RELIGIOUS_LEADERS);
            assertThat(events("add-membership", person)).isOne();
        }

        @Test
        void gives_something_and_ends_after_it_has_begun() {
            UUID person = holding(Role.DRAFTER);
            Instant now = now();
            Refusal.expectInvalid(
                    "role", () -> add(person, new NewMembership.Details(null, null, null, null, "Chair", null, null)));
            Refusal.expectInvalid("until", () -> add(person, role(Role.SECRETARIAT, now, now)));
            Refusal.expectInvalid("delegationId", () -> add(person, role(Role.WORKING_GROUP, null, null)));
            Refusal.expectInvalid(
                    "credential",
                    () -> add(
                            person,
                            new NewMembership.Details(
                                    Role.SECRETARIAT, null, null, Credential.HEAD, null, null, null)));
        }

        @Test
        void is_not_held_twice_at_the_same_time() {
            UUID person = holding(Role.SECRETARIAT);
            Instant now = now();
            Refusal.expect(409, "membership-exists", () -> add(person, role(Role.SECRETARIAT, null, null)));
            assertThat(add(
                            person,
                            role(Role.SECRETARIAT, now.minus(Duration.ofDays(9)), now.minus(Duration.ofDays(8)))))
                    .isNotNull();
        }

        @Test
        void ended_holds_no_longer_but_stays_on_record() {
            UUID person = holding(Role.DRAFTER);
            UUID id = add(person, role(Role.SECRETARIAT, null, null));
            house.get(EndMembership.class).use(DRAFTER, person, id);
            assertThat(caller(person).roles()).containsExactly(Role.DRAFTER);
            assertThat(membership(person, id).until()).isNotNull();
            assertThat(events("end-membership", person)).isOne();
        }

        @Test
        void of_another_person_is_not_found() {
            UUID person = holding(Role.DRAFTER);
            UUID id = add(person, role(Role.SECRETARIAT, null, null));
            UUID other = holding(Role.DRAFTER);
            Refusal.expect(
                    404, "not-found", () -> house.get(EndMembership.class).use(DRAFTER, other, id));
            Refusal.expect(
                    404, "not-found", () -> house.get(EndMembership.class).use(DRAFTER, Ids.next(), id));
            Refusal.expect(404, "not-found", () -> add(Ids.next(), role(Role.SECRETARIAT, null, null)));
        }

        @ParameterizedTest
        @EnumSource(
                value = Role.class,
                names = {"ADMINISTRATOR", "HEAD", "DEPUTY"})
        void with_a_reserved_role_is_given_and_taken_by_administrators_alone(Role role) {
            UUID person = holding(Role.DRAFTER);
            Refusal.expect(403, "forbidden", () -> house.get(AddMembership.class)
                    .use(DRAFTER, person, role(role, null, null)));
            UUID id = add(person, role(role, null, null));
            Refusal.expect(
                    403, "forbidden", () -> house.get(EndMembership.class).use(DRAFTER, person, id));
            house.get(EndMembership.class).use(ADMINISTRATOR, person, id);
            assertThat(caller(person).roles()).containsExactly(Role.DRAFTER);
        }
    }

    @Nested
    class A_deactivated_person {
        @Test
        void is_told_to_operators_as_each_role_is_that_was_given_or_taken() {
            try (var lines = CaughtLines.open()) {
                var person = holding(Role.SECRETARIAT);
                var membership = add(person, role(Role.DRAFTER, null, null));
                house.get(EndMembership.class).use(ADMINISTRATOR, person, membership);
                house.get(DeactivatePerson.class).use(ADMINISTRATOR, person);
                house.get(ReactivatePerson.class).use(ADMINISTRATOR, person);

                assertThat(lines.eventsOf(person))
                        .containsSubsequence(
                                "role-given", "role-given", "role-taken", "person-shut-out", "person-let-in");
                assertThat(lines.of(person))
                        .filteredOn(line -> line.get("Event").startsWith("role-"))
                        .extracting(line -> line.get("Role"))
                        .containsExactly("SECRETARIAT", "DRAFTER", "DRAFTER");
                assertThat(lines.of(person))
                        .filteredOn(line -> line.get("Event").startsWith("person-"))
                        .allSatisfy(line -> assertThat(line)
                                .containsEntry("By", ADMINISTRATOR.personId().toString()));
            }
        }

        @Test
        void is_shut_out_and_let_in_again() {
            UUID person = holding(Role.DRAFTER, Role.SECRETARIAT);
            house.get(DeactivatePerson.class).use(DRAFTER, person);
            house.get(DeactivatePerson.class).use(DRAFTER, person);
            Refusal.expect(401, "not-signed-in", () -> caller(person));
            assertThat(house.get(People.class).holding(Role.SECRETARIAT)).doesNotContain(person);
            assertThat(house.get(People.class).of(Role.SECRETARIAT))
                    .extracting(Addressee::personId)
                    .doesNotContain(person);
            assertThat(house.get(People.class).name(person)).isEqualTo("A person");
            assertThat(house.get(Accounts.class).byPerson(person).orElseThrow().isActive())
                    .isFalse();
            assertThat(events("deactivate-person", person)).isOne();

            house.get(ReactivatePerson.class).use(DRAFTER, person);
            house.get(ReactivatePerson.class).use(DRAFTER, person);
            assertThat(caller(person).roles()).containsExactlyInAnyOrder(Role.DRAFTER, Role.SECRETARIAT);
            assertThat(house.get(Accounts.class).byPerson(person).orElseThrow().isActive())
                    .isTrue();
            assertThat(events("reactivate-person", person)).isOne();
        }

        @Test
        void with_a_reserved_role_is_an_administrators_affair() {
            UUID person = holding(Role.HEAD);
            Refusal.expect(
                    403, "forbidden", () -> house.get(DeactivatePerson.class).use(DRAFTER, person));
            house.get(DeactivatePerson.class).use(ADMINISTRATOR, person);
            Refusal.expect(
                    403, "forbidden", () -> house.get(ReactivatePerson.class).use(DRAFTER, person));
        }

        @Test
        void unknown_is_not_found() {
            Refusal.expect(
                    404, "not-found", () -> house.get(DeactivatePerson.class).use(DRAFTER, Ids.next()));
            Refusal.expect(401, "not-signed-in", () -> caller(Ids.next()));
        }
    }

    @Nested
    class The_administrators {
        @Test
        void are_never_none_even_when_two_leave_at_once() throws Exception {
            List<UUID> two = List.of(holding(Role.ADMINISTRATOR), holding(Role.ADMINISTRATOR));
            house.get(People.class).holding(Role.ADMINISTRATOR).stream()
                    .filter(administrator -> !two.contains(administrator))
                    .forEach(other -> house.get(DeactivatePerson.class).use(ADMINISTRATOR, other));
            CyclicBarrier together = new CyclicBarrier(2);
            ExecutorService threads = Executors.newFixedThreadPool(2);
            try {
                List<Future<String>> answers = threads.invokeAll(two.stream()
                        .map(administrator -> (Callable<String>) () -> {
                            together.await();
                            try {
                                house.get(DeactivatePerson.class).use(ADMINISTRATOR, administrator);
                                return "gone";
                            } catch (Problem refused) {
                                return refused.slug();
                            }
                        })
                        .toList());
                assertThat(answers).extracting(Future::get).containsExactlyInAnyOrder("gone", "last-administrator");
            } finally {
                threads.shutdown();
            }
            List<UUID> left = house.get(People.class).holding(Role.ADMINISTRATOR);
            assertThat(left).hasSize(1);
            UUID last = left.get(0);
            UUID membership = house.get(ReadPeople.class)
                    .one(DRAFTER, last)
                    .memberships()
                    .get(0)
                    .id();
            Refusal.expect(409, "last-administrator", () -> house.get(EndMembership.class)
                    .use(ADMINISTRATOR, last, membership));
            assertThat(house.get(Administrators.class).contains(last)).isTrue();
            assertThat(house.get(Administrators.class).contains(holding(Role.DRAFTER)))
                    .isFalse();
        }
    }

    @Nested
    class The_working_group {
        @Test
        void is_the_delegations_with_somebody_who_can_review_now() {
            UUID ready = delegation();
            UUID watching = delegation();
            UUID gone = delegation();
            UUID voting = delegation();
            UUID reviewer = inDelegation(ready, Role.WORKING_GROUP, Credential.ALTERNATE);
            inDelegation(ready, Role.WORKING_GROUP, Credential.OBSERVER);
            inDelegation(watching, Role.WORKING_GROUP, Credential.OBSERVER);
            inDelegation(voting, Role.DELEGATION, Credential.HEAD);
            house.get(DeactivatePerson.class).use(DRAFTER, inDelegation(gone, Role.WORKING_GROUP, Credential.HEAD));
            assertThat(house.get(Delegations.class).ofWorkingGroup())
                    .contains(ready)
                    .doesNotContain(watching, gone, voting)
                    .doesNotHaveDuplicates();
            assertThat(house.get(People.class).workingGroupMembersOf(List.of(ready, watching, gone)))
                    .isEqualTo(Map.of(ready, List.of(new Addressee(reviewer, "A person", null, "en"))));
        }
    }

    @Test
    void names_are_found_by_id() {
        UUID person = holding(Role.DRAFTER);
        UUID unknown = Ids.next();
        assertThat(house.get(People.class).names(List.of(person, unknown))).containsOnlyKeys(person);
        assertThat(house.get(People.class).names(List.of())).isEmpty();
        Refusal.expect(404, "not-found", () -> house.get(People.class).name(unknown));
    }

    @Nested
    class A_correction {
        private static final String PASSWORD = "a quiet river";
        private static final Proof NONE = proof(null);

        private static Proof proof(String password) {
            return new Proof(password, null, SecurityHouse.anAddress());
        }

        private static Caller administrator() {
            return caller(person(
                    ADMINISTRATOR,
                    new RegisterPerson.Details(
                            freshName(), "A", List.of(Role.ADMINISTRATOR), null, null, PASSWORD, null, null)));
        }

        private static Optional<String> emailOf(UUID person) {
            return house.get(Accounts.class).byPerson(person).orElseThrow().email();
        }

        private long version(UUID person) {
            return house.get(ReadPeople.class).one(ADMINISTRATOR, person).version();
        }

        private UUID registered(Role role) {
            return house.get(RegisterPerson.class)
                    .use(
                            ADMINISTRATOR,
                            new RegisterPerson.Details(
                                    freshName(), "Mispelt", List.of(role), null, null, null, null, null))
                    .id();
        }

        @Test
        void is_made_by_who_has_read_the_person_as_it_is() {
            UUID one = registered(Role.DRAFTER);
            long read = version(one);
            CorrectPerson correct = house.get(CorrectPerson.class);
            CorrectPerson.Details details = new CorrectPerson.Details("Misspelt", null, "ar");
            correct.use(DRAFTER, one, details, read, NONE);
            assertThat(house.get(ReadPeople.class).one(DRAFTER, one)).satisfies(person -> {
                assertThat(person.person().name()).isEqualTo("Misspelt");
                assertThat(person.account().language()).isEqualTo("ar");
            });
            Refusal.expect(412, "changed-meanwhile", () -> correct.use(DRAFTER, one, details, read, NONE));
            Refusal.expect(403, "forbidden", () -> correct.use(Acting.as(Role.HEAD), one, details, version(one), NONE));
        }

        @Test
        void of_an_address_or_of_who_administers_is_an_administrators() {
            CorrectPerson correct = house.get(CorrectPerson.class);
            CorrectPerson.Details address = new CorrectPerson.Details("One", "one@example.org", "en");
            UUID drafter = registered(Role.DRAFTER);
            Refusal.expect(403, "forbidden", () -> correct.use(DRAFTER, drafter, address, version(drafter), NONE));
            correct.use(administrator(), drafter, address, version(drafter), proof(PASSWORD));
            assertThat(emailOf(drafter)).contains("one@example.org");
            UUID deputy = registered(Role.DEPUTY);
            CorrectPerson.Details renamed = new CorrectPerson.Details("Two", null, "en");
            Refusal.expect(403, "forbidden", () -> correct.use(DRAFTER, deputy, renamed, version(deputy), NONE));
        }

        @Test
        void of_an_address_asks_for_the_administrators_own_password_and_of_all_else_does_not() {
            CorrectPerson correct = house.get(CorrectPerson.class);
            Caller administrator = administrator();
            UUID one = registered(Role.DRAFTER);
            CorrectPerson.Details address = new CorrectPerson.Details("One", "one@example.org", "en");
            for (String wrong : new String[] {null, "", "a quiet lake"}) {
                Refusal.expectInvalid(
                        "password", () -> correct.use(administrator, one, address, version(one), proof(wrong)));
            }
            assertThat(emailOf(one)).isEmpty();
            correct.use(administrator, one, address, version(one), proof(PASSWORD));

            correct.use(
                    administrator, one, new CorrectPerson.Details("Two", "one@example.org", "ru"), version(one), NONE);
            Refusal.expectInvalid(
                    "password",
                    () -> correct.use(
                            administrator, one, new CorrectPerson.Details("Two", null, "ru"), version(one), NONE));
            assertThat(emailOf(one)).contains("one@example.org");
        }

        @Test
        void of_an_address_counts_wrong_passwords_as_at_the_door() {
            CorrectPerson correct = house.get(CorrectPerson.class);
            Caller administrator = administrator();
            UUID one = registered(Role.DRAFTER);
            CorrectPerson.Details address = new CorrectPerson.Details("One", "one@example.org", "en");
            for (int wrong = 0; wrong < Throttle.MOST_BY_ACCOUNT; wrong++) {
                Refusal.expectInvalid(
                        "password",
                        () -> correct.use(administrator, one, address, version(one), proof("a quiet lake")));
            }

            Refusal.expect(
                    429,
                    "too-many-attempts",
                    () -> correct.use(administrator, one, address, version(one), proof(PASSWORD)));
            assertThat(emailOf(one)).isEmpty();
        }
    }

    @Nested
    class A_search {
        @Test
        void finds_by_words_role_and_delegation() {
            ReadPeople read = house.get(ReadPeople.class);
            UUID delegation = house.get(RegisterDelegation.class)
                    .use(DRAFTER, new RegisterDelegation.Details("Searched", "Country", "Tradition"));
            String username = freshName();
            UUID one = house.get(RegisterPerson.class)
                    .use(
                            DRAFTER,
                            new RegisterPerson.Details(
                                    username,
                                    "Әлия % found",
                                    List.of(Role.DELEGATION),
                                    delegation,
                                    null,
                                    null,
                                    null,
                                    null))
                    .id();
            assertThat(found(read, username.toUpperCase(Locale.ROOT), null, null))
                    .containsExactly(one);
            assertThat(found(read, "% found", Role.DELEGATION, delegation)).containsExactly(one);
            assertThat(found(read, "% found", Role.DRAFTER, null)).isEmpty();
            assertThat(found(read, null, null, delegation)).containsExactly(one);
            Refusal.expect(
                    403,
                    "forbidden",
                    () -> read.find(Acting.as(Role.HEAD), new ReadPeople.Question(null, null, null), 0, 10));
        }

        private List<UUID> found(ReadPeople read, String words, Role role, UUID delegation) {
            return read.find(DRAFTER, new ReadPeople.Question(words, role, delegation), 0, 200).items().stream()
                    .map(entry -> entry.person().id())
                    .toList();
        }
    }
}
