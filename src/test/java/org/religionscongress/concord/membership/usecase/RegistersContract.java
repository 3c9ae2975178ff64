package org.religionscongress.concord.membership.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.religionscongress.concord.house.House;
import org.religionscongress.concord.house.Houses;
import org.religionscongress.concord.membership.Acting;
import org.religionscongress.concord.membership.Body;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Delegation;
import org.religionscongress.concord.membership.Delegations;
import org.religionscongress.concord.membership.Refusal;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.membership.Session;
import org.religionscongress.concord.membership.Sessions;
import org.religionscongress.concord.platform.persistence.Ids;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.rest.Page;

/** The rules of the registers of delegations and sessions. */
abstract class RegistersContract {
    /** To come, however far the tests before this one have moved the clock. */
    private static final Instant OPENS = Instant.parse("2099-09-14T05:00:00Z");

    private static final Instant CLOSES = Instant.parse("2099-09-16T05:00:00Z");
    private static final Caller DRAFTER = Acting.as(Role.DRAFTER);

    static House house;

    static void open(Houses houses) {
        house = houses.house();
    }

    private static UUID delegation(String name) {
        return house.get(RegisterDelegation.class)
                .use(DRAFTER, new RegisterDelegation.Details(name, "Country", "Tradition"));
    }

    private static Session session(RegisterSession.Details details) {
        return house.get(RegisterSession.class).use(DRAFTER, details);
    }

    private static RegisterSession.Details forum(int ordinal, List<UUID> delegations) {
        return details(Body.FORUM_OF_YOUNG_RELIGIOUS_LEADERS, ordinal, "Asia/Almaty", OPENS, CLOSES, delegations);
    }

    private static RegisterSession.Details details(
            Body body, Integer ordinal, String zone, Instant opensAt, Instant closesAt, List<UUID> delegations) {
        return new RegisterSession.Details(body, ordinal, "A session", "Astana", zone, opensAt, closesAt, delegations);
    }

    private static long events(String act) {
        return ((Number) house.get(EntityManager.class)
                        .createNativeQuery("SELECT count(*) FROM record_event WHERE act = ?")
                        .setParameter(1, act)
                        .getSingleResult())
                .longValue();
    }

    @Nested
    class A_delegation {
        @ParameterizedTest
        @EnumSource(
                value = Role.class,
                names = {"DRAFTER", "ADMINISTRATOR"})
        void is_registered_by_drafters_and_administrators(Role role) {
            UUID id = house.get(RegisterDelegation.class)
                    .use(Acting.as(role), new RegisterDelegation.Details("  Name ", "Country", "Tradition"));
            assertThat(house.get(Delegations.class).get(id)).satisfies(kept -> {
                assertThat(kept.name()).isEqualTo("Name");
                assertThat(kept.country()).isEqualTo("Country");
                assertThat(kept.tradition()).isEqualTo("Tradition");
            });
        }

        @ParameterizedTest
        @EnumSource(
                value = Role.class,
                mode = EnumSource.Mode.EXCLUDE,
                names = {"DRAFTER", "ADMINISTRATOR"})
        void is_registered_by_nobody_else(Role role) {
            Refusal.expect(403, "forbidden", () -> house.get(RegisterDelegation.class)
                    .use(Acting.as(role), new RegisterDelegation.Details("Name", "Country", "Tradition")));
        }

        @Test
        void needs_a_name_a_country_and_a_tradition() {
            RegisterDelegation register = house.get(RegisterDelegation.class);
            Refusal.expectInvalid(
                    "name", () -> register.use(DRAFTER, new RegisterDelegation.Details(" ", "Country", "Tradition")));
            Refusal.expectInvalid(
                    "country", () -> register.use(DRAFTER, new RegisterDelegation.Details("Name", null, "Tradition")));
            Refusal.expectInvalid(
                    "tradition",
                    () -> register.use(DRAFTER, new RegisterDelegation.Details("Name", "Country", "x".repeat(101))));
        }

        @Test
        void stands_in_the_list_after_those_registered_before() {
            UUID first = delegation("Zebra");
            UUID second = delegation("Aardvark");
            ListDelegations list = house.get(ListDelegations.class);
            int total = (int) list.use(DRAFTER, null, 0, 1).total();
            Page<Delegation> lastTwo = list.use(Acting.as(), null, total - 2, 200);
            assertThat(lastTwo.items()).extracting(Delegation::id).containsExactly(first, second);
            assertThat(list.use(DRAFTER, " ", 0, 1).items()).hasSize(1);
        }

        @Test
        void is_found_by_words_of_its_name_country_or_tradition() {
            String mark = Ids.next().toString();
            UUID one = house.get(RegisterDelegation.class)
                    .use(DRAFTER, new RegisterDelegation.Details("Дін %_! " + mark, "Country", "Tradition"));
            delegation("Another");
            ListDelegations list = house.get(ListDelegations.class);
            assertThat(list.use(DRAFTER, "%_! " + mark.toUpperCase(Locale.ROOT), 0, 10)
                            .items())
                    .extracting(Delegation::id)
                    .containsExactly(one);
            assertThat(list.use(DRAFTER, "%" + mark, 0, 10).items()).isEmpty();
            assertThat(list.use(DRAFTER, "tradition", 0, 1).total()).isPositive();
        }

        @Test
        void is_corrected_by_who_has_read_it_as_it_is() {
            UUID one = delegation("Mispelt");
            Delegation read = house.get(ReadDelegation.class).use(Acting.as(), one);
            CorrectDelegation correct = house.get(CorrectDelegation.class);
            RegisterDelegation.Details mended = new RegisterDelegation.Details("Misspelt", "Country", "Tradition");
            long before = events("correct-delegation");
            correct.use(DRAFTER, one, mended, read.version());
            assertThat(house.get(Delegations.class).get(one).name()).isEqualTo("Misspelt");
            assertThat(events("correct-delegation")).isEqualTo(before + 1);
            Refusal.expect(412, "changed-meanwhile", () -> correct.use(DRAFTER, one, mended, read.version()));
            Refusal.expect(403, "forbidden", () -> correct.use(Acting.as(Role.HEAD), one, mended, read.version() + 1));
            Refusal.expectInvalid(
                    "name",
                    () -> correct.use(
                            DRAFTER,
                            one,
                            new RegisterDelegation.Details("", "Country", "Tradition"),
                            read.version() + 1));
        }

        @Test
        void is_found_with_its_name() {
            UUID one = delegation("One");
            UUID unknown = Ids.next();
            Delegations delegations = house.get(Delegations.class);
            assertThat(delegations.names(List.of(one, unknown)))
                    .containsOnlyKeys(one)
                    .containsEntry(one, "One");
            assertThat(delegations.names(List.of())).isEmpty();
            Refusal.expect(404, "not-found", () -> delegations.get(unknown));
        }

        @Test
        void is_recorded() {
            long before = events("register-delegation");
            delegation("Recorded");
            assertThat(events("register-delegation")).isEqualTo(before + 1);
        }
    }

    @Nested
    class A_session {
        private static CorrectSession.Details corrected(Session session, Instant opensAt) {
            return new CorrectSession.Details("Mended", "Almaty", "Asia/Almaty", opensAt, session.closesAt());
        }

        private static Session forumOpening(int ordinal, Instant opensAt) {
            return session(details(
                    Body.FORUM_OF_YOUNG_RELIGIOUS_LEADERS, ordinal, "Asia/Qyzylorda", opensAt, CLOSES, List.of()));
        }

        @Test
        void is_corrected_by_who_has_read_it_as_it_is() {
            Session one = forumOpening(151, OPENS);
            CorrectSession correct = house.get(CorrectSession.class);
            long before = events("correct-session");
            correct.use(DRAFTER, one.id(), corrected(one, OPENS.plusSeconds(60)), one.version());
            Session mended = house.get(ReadSession.class).use(DRAFTER, one.id()).session();
            assertThat(mended.title()).isEqualTo("Mended");
            assertThat(mended.opensAt()).isEqualTo(OPENS.plusSeconds(60));
            assertThat(mended.number()).isEqualTo("CLI");
            assertThat(events("correct-session")).isEqualTo(before + 1);
            Refusal.expect(
                    412,
                    "changed-meanwhile",
                    () -> correct.use(DRAFTER, one.id(), corrected(one, OPENS), one.version()));
            Refusal.expect(
                    403,
                    "forbidden",
                    () -> correct.use(Acting.as(Role.HEAD), one.id(), corrected(one, OPENS), mended.version()));
            Refusal.expectInvalid(
                    "closesAt",
                    () -> correct.use(DRAFTER, one.id(), corrected(one, CLOSES.plusSeconds(1)), mended.version()));
        }

        @Test
        void is_moved_until_it_has_opened_and_never_into_the_past() {
            CorrectSession correct = house.get(CorrectSession.class);
            Instant past = Instant.parse("2001-01-01T00:00:00Z");
            Session coming = forumOpening(152, OPENS);
            Refusal.expectInvalid(
                    "opensAt", () -> correct.use(DRAFTER, coming.id(), corrected(coming, past), coming.version()));
            Session opened = forumOpening(153, past);
            Refusal.expect(
                    409,
                    "session-opened",
                    () -> correct.use(DRAFTER, opened.id(), corrected(opened, OPENS), opened.version()));
            correct.use(DRAFTER, opened.id(), corrected(opened, past), opened.version());
        }

        @Test
        void has_its_number_in_roman_numerals_and_its_times_with_their_zone() {
            Session kept = house.get(Sessions.class)
                    .get(session(details(Body.SECRETARIAT, 23, "Asia/Almaty", OPENS, CLOSES, null))
                            .id());
            assertThat(kept.number()).isEqualTo("XXIII");
            assertThat(kept.body()).isEqualTo(Body.SECRETARIAT);
            assertThat(kept.timeZone()).hasToString("Asia/Almaty");
            assertThat(kept.opensAt()).isEqualTo(OPENS);
            assertThat(kept.closesAt()).isEqualTo(CLOSES);
        }

        @Test
        void is_open_from_its_opening_until_just_before_its_closing() {
            Session session = session(forum(10, List.of()));
            assertThat(session.isOpenAt(OPENS.minusNanos(1))).isFalse();
            assertThat(session.isOpenAt(OPENS)).isTrue();
            assertThat(session.isOpenAt(CLOSES.minusNanos(1))).isTrue();
            assertThat(session.isOpenAt(CLOSES)).isFalse();
        }

        @Test
        void accredits_the_delegations_named_each_once_in_the_order_of_their_registration() {
            UUID first = delegation("First");
            UUID second = delegation("Second");
            UUID other = delegation("Other");
            UUID id = session(forum(11, List.of(second, first, second))).id();
            Sessions sessions = house.get(Sessions.class);
            assertThat(sessions.accreditedDelegations(id)).containsExactly(first, second);
            assertThat(sessions.isAccredited(id, first)).isTrue();
            assertThat(sessions.isAccredited(id, other)).isFalse();
            assertThat(house.get(ReadSession.class).use(Acting.as(), id).delegationIds())
                    .containsExactly(first, second);
        }

        @Test
        void of_the_same_body_and_number_exists_once() {
            session(forum(12, List.of()));
            Refusal.expect(409, "session-exists", () -> session(forum(12, List.of())));
            assertThat(session(details(Body.SECRETARIAT, 12, "Asia/Almaty", OPENS, CLOSES, null))
                            .number())
                    .isEqualTo("XII");
        }

        @Test
        void of_the_same_number_registered_by_many_at_once_is_registered_by_one() throws Exception {
            int many = 6;
            CyclicBarrier together = new CyclicBarrier(many);
            ExecutorService threads = Executors.newFixedThreadPool(many);
            try {
                Callable<Integer> register = () -> {
                    together.await();
                    try {
                        session(forum(13, List.of()));
                        return 201;
                    } catch (Problem refused) {
                        return refused.status();
                    }
                };
                List<Future<Integer>> answers = threads.invokeAll(
                        IntStream.range(0, many).mapToObj(i -> register).toList());
                assertThat(answers)
                        .extracting(Future::get)
                        .containsOnlyOnce(201)
                        .containsOnly(201, 409);
            } finally {
                threads.shutdown();
            }
        }

        @Test
        void closes_after_it_has_opened() {
            Refusal.expectInvalid(
                    "closesAt",
                    () -> session(
                            details(Body.FORUM_OF_YOUNG_RELIGIOUS_LEADERS, 14, "Asia/Almaty", OPENS, OPENS, null)));
            Refusal.expectInvalid(
                    "closesAt",
                    () -> session(
                            details(Body.FORUM_OF_YOUNG_RELIGIOUS_LEADERS, 14, "Asia/Almaty", CLOSES, OPENS, null)));
        }

        @ParameterizedTest
        @ValueSource(ints = {0, -1, 201})
        void has_a_number_from_1_to_200(int ordinal) {
            Refusal.expectInvalid("ordinal", () -> session(forum(ordinal, List.of())));
        }

        @ParameterizedTest
        @ValueSource(strings = {"Asia/Nowhere", "+05:00", "../etc", " "})
        void is_in_a_known_time_zone(String zone) {
            Refusal.expectInvalid(
                    "timeZone",
                    () -> session(details(Body.FORUM_OF_YOUNG_RELIGIOUS_LEADERS, 15, zone, OPENS, CLOSES, null)));
        }

        @Test
        void needs_each_of_its_fields() {
            Refusal.expectInvalid("body", () -> session(details(null, 16, "Asia/Almaty", OPENS, CLOSES, null)));
            Refusal.expectInvalid(
                    "ordinal",
                    () -> session(
                            details(Body.FORUM_OF_YOUNG_RELIGIOUS_LEADERS, null, "Asia/Almaty", OPENS, CLOSES, null)));
            Refusal.expectInvalid(
                    "timeZone",
                    () -> session(details(Body.FORUM_OF_YOUNG_RELIGIOUS_LEADERS, 16, null, OPENS, CLOSES, null)));
            Refusal.expectInvalid(
                    "opensAt",
                    () -> session(
                            details(Body.FORUM_OF_YOUNG_RELIGIOUS_LEADERS, 16, "Asia/Almaty", null, CLOSES, null)));
            Refusal.expectInvalid(
                    "closesAt",
                    () -> session(
                            details(Body.FORUM_OF_YOUNG_RELIGIOUS_LEADERS, 16, "Asia/Almaty", OPENS, null, null)));
            Refusal.expectInvalid(
                    "title",
                    () -> session(new RegisterSession.Details(
                            Body.FORUM_OF_YOUNG_RELIGIOUS_LEADERS,
                            16,
                            null,
                            "Astana",
                            "Asia/Almaty",
                            OPENS,
                            CLOSES,
                            null)));
            Refusal.expectInvalid(
                    "place",
                    () -> session(new RegisterSession.Details(
                            Body.FORUM_OF_YOUNG_RELIGIOUS_LEADERS,
                            16,
                            "A session",
                            "",
                            "Asia/Almaty",
                            OPENS,
                            CLOSES,
                            null)));
        }

        @Test
        void accredits_only_delegations_that_exist() {
            UUID known = delegation("Known");
            Refusal.expectInvalid("delegationIds[1]", () -> session(forum(17, List.of(known, Ids.next()))));
        }

        @ParameterizedTest
        @EnumSource(
                value = Role.class,
                mode = EnumSource.Mode.EXCLUDE,
                names = {"DRAFTER", "ADMINISTRATOR"})
        void is_registered_by_drafters_and_administrators_alone(Role role) {
            Refusal.expect(403, "forbidden", () -> house.get(RegisterSession.class)
                    .use(Acting.as(role), forum(18, List.of())));
        }

        @Test
        void unknown_is_not_found() {
            Refusal.expect(404, "not-found", () -> house.get(Sessions.class).get(Ids.next()));
        }

        @Test
        void that_opens_last_stands_first_in_the_list() {
            UUID late = session(details(
                            Body.COUNCIL_OF_RELIGIOUS_LEADERS,
                            1,
                            "UTC",
                            Instant.parse("2999-01-01T00:00:00Z"),
                            Instant.parse("2999-01-02T00:00:00Z"),
                            null))
                    .id();
            Page<Session> first = house.get(ListSessions.class).use(Acting.as(), 0, 1);
            assertThat(first.items()).extracting(Session::id).containsExactly(late);
            assertThat(first.total()).isPositive();
        }

        @Test
        void is_recorded() {
            long before = events("register-session");
            session(forum(20, List.of()));
            assertThat(events("register-session")).isEqualTo(before + 1);
        }
    }

    @Nested
    class A_body {
        @Test
        void is_read_with_its_sessions_and_who_sits_in_it_by_those_who_may_know() {
            Session held = session(forum(154, List.of()));
            UUID person = house.get(RegisterPerson.class)
                    .use(
                            DRAFTER,
                            new RegisterPerson.Details(
                                    "sits-" + Ids.next(), "Sits there", List.of(), null, null, null, null, null))
                    .id();
            house.get(AddMembership.class)
                    .use(
                            DRAFTER,
                            person,
                            new NewMembership.Details(
                                    null, Body.FORUM_OF_YOUNG_RELIGIOUS_LEADERS, null, null, "Speaker", null, null));
            ReadBody read = house.get(ReadBody.class);

            ReadBody.Answer seen = read.use(DRAFTER, Body.FORUM_OF_YOUNG_RELIGIOUS_LEADERS);
            assertThat(seen.sessions()).extracting(Session::id).contains(held.id());
            assertThat(seen.places().orElseThrow())
                    .extracting(ReadBody.Place::person)
                    .contains("Sits there");
            ReadBody.Answer elsewhere = read.use(Acting.as(Role.DELEGATION), Body.FORUM_OF_YOUNG_RELIGIOUS_LEADERS);
            assertThat(elsewhere.members()).isEqualTo(seen.members());
            assertThat(elsewhere.places()).isEmpty();
        }
    }
}
