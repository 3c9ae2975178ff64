package org.religionscongress.concord.inbox.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.religionscongress.concord.document.Documents;
import org.religionscongress.concord.document.Position;
import org.religionscongress.concord.document.Stage;
import org.religionscongress.concord.house.Clerks;
import org.religionscongress.concord.house.Course;
import org.religionscongress.concord.house.Houses;
import org.religionscongress.concord.house.TestClock;
import org.religionscongress.concord.inbox.ActOnBehalf;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Credential;
import org.religionscongress.concord.membership.Mandate;
import org.religionscongress.concord.membership.Refusal;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.membership.Side;
import org.religionscongress.concord.membership.usecase.EndMandate;
import org.religionscongress.concord.platform.attachment.Attachment;
import org.religionscongress.concord.platform.attachment.usecase.ReadAttachment;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.record.Event;
import org.religionscongress.concord.step.Step;
import org.religionscongress.concord.step.Steps;
import org.religionscongress.concord.step.Task;

/** A clerk enters what a side answered by other ways: it does what the side's own answer does, with both names. */
@ParameterizedClass
@EnumSource
class ActOnBehalfTest {
    private static final JsonObject ENDORSE = Course.json("verdict", "endorse");
    private static final JsonObject ADOPT = Course.json("act", "adopt");
    private static final JsonObject OBJECT = Course.json("statement", "Point 2 says too much.");

    @Parameter
    Houses database;

    @Nested
    class A_review_by_letter {
        private final Clerks clerks = Clerks.of(database);
        private final Course course = Course.of(database).submit();
        private final UUID delegation = course.cast.delegations.get(0);
        private final Caller clerk = clerks.clerk(Side.delegation(delegation));
        private final Task task = course.task(course.cast.members.get(0), "review");

        @Test
        void counts_as_the_delegations_own_and_tells_how_it_came() {
            Attachment letter = clerks.letter(clerk, "We endorse the text");
            Instant received = course.now();
            ActOnBehalf act = enter(clerk, "review", ENDORSE, "letter", received, letter.id(), null);

            assertThat(act.state()).isEqualTo(ActOnBehalf.State.ENTERED);
            assertThat(step().pending()).isEqualTo(3);
            assertThat(positions()).singleElement().satisfies(position -> {
                assertThat(position.says()).isEqualTo("endorse");
                assertThat(position.delegationId()).isEqualTo(delegation);
                assertThat(position.personName()).isEqualTo(clerk.name());
                assertThat(position.received().channel()).isEqualTo("letter");
                assertThat(position.received().attachmentId()).isEqualTo(letter.id());
            });
            assertThat(events(course, "review")).singleElement().satisfies(event -> {
                assertThat(event.by()).isEqualTo(clerk.name());
                assertThat(event.onBehalfOfName()).isEqualTo("Delegation 1");
                assertThat(event.detail())
                        .contains("\"channel\":\"letter\"")
                        .contains("\"attachmentSha256\":\"" + letter.sha256() + "\"");
            });
            assertThat(course.tasks(course.cast.members.get(0), "review")).isEmpty();
        }

        @Test
        void takes_its_place_in_the_round_with_the_others() {
            enter(clerk, "review", ENDORSE, "aloud", course.now(), null, "Said by its head.");
            for (int i = 1; i < 4; i++) {
                course.act(course.cast.members.get(i), "review", ENDORSE);
            }
            course.reaches(Stage.CONSOLIDATION);
        }

        @Test
        void is_told_to_those_who_may_act_for_the_delegation() {
            UUID told = database.cast().delegation("A delegation with an address");
            Caller member = clerks.member(told);
            Course other = Course.of(database, List.of(told, delegation));
            clerks.cast().person("Its reviewer", Role.WORKING_GROUP, told, Credential.ALTERNATE);
            other.submit();
            Caller hers = clerks.clerk(Side.delegation(told));
            await().until(() -> entered(other, hers, told));
            assertThat(letters("answered-for-you", member)).isOne();
        }

        @Test
        void is_refused_without_a_mandate_that_runs_for_that_delegation() {
            Caller stranger = clerks.now(clerks.person("A stranger"));
            Refusal.expect(404, "not-found", () -> phone(stranger));
            Refusal.expect(403, "forbidden", () -> phone(course.cast.drafter));
            Caller ofAnother = clerks.clerk(Side.delegation(course.cast.delegations.get(1)));
            Refusal.expect(403, "forbidden", () -> phone(ofAnother));
            UUID person = clerks.person("One whose mandate has ended", Role.DRAFTER);
            Mandate mandate = clerks.mandate(person, Side.delegation(delegation));
            course.house.get(EndMandate.class).use(course.cast.administrator, mandate.id());
            Refusal.expect(403, "forbidden", () -> phone(clerks.now(person)));
            assertThat(positions()).isEmpty();
        }

        @Test
        void names_what_does_not_fit_and_leaves_nothing_behind() {
            Instant now = course.now();
            Instant then = now;
            UUID letter = clerks.letter(clerk, "We endorse").id();
            UUID anothers =
                    clerks.letter(clerks.now(clerks.person("Another")), "Mine").id();
            refused("channel", "pigeon", then, letter, null);
            refused("receivedAt", "letter", now.plusSeconds(60), letter, null);
            refused("receivedAt", "letter", now.minus(Duration.ofDays(30)), letter, null);
            refused("receivedAt", "letter", null, letter, null);
            refused("attachmentId", "letter", then, null, "A note does not show a letter.");
            refused("attachmentId", "e-mail", then, null, null);
            refused("attachmentId", "letter", then, anothers, null);
            refused("note", "telephone", then, letter, " ");
            refused("note", "aloud", then, null, null);
            Refusal.expectInvalid("kind", () -> enter(clerk, "draft", ENDORSE, "letter", then, letter, null));
            Refusal.expectInvalid(
                    "verdict",
                    () -> enter(clerk, "review", Course.json("verdict", "perhaps"), "letter", then, letter, null));
            Refusal.expectInvalid("delegationId", () -> course.house
                    .get(EnterActOnBehalf.class)
                    .enter(
                            clerk,
                            course.id,
                            new EnterActOnBehalf.Request("review", null, null, ENDORSE, "letter", then, letter, null)));
            assertThat(positions()).isEmpty();
            assertThat(step().pending()).isEqualTo(4);

            enter(clerk, "review", ENDORSE, "letter", then, letter, null);
            Refusal.expectInvalid("attachmentId", () -> enter(clerk, "review", ENDORSE, "letter", then, letter, null));
        }

        @Test
        void waits_while_a_member_of_the_delegation_holds_the_task() {
            course.house.get(ClaimTask.class).claim(course.cast.members.get(0), task.id());
            Refusal.expect(409, "held-by-another", () -> phone(clerk));
            assertThat(positions()).isEmpty();
        }

        @Test
        void may_be_corrected_as_the_delegations_own() {
            phone(clerk);
            enter(
                    clerk,
                    "review",
                    Course.json("verdict", "object", "comment", "A second letter came."),
                    "telephone",
                    course.now(),
                    null,
                    "Its head called again.");
            assertThat(course.house.get(Documents.class).positions(task.stepId()))
                    .extracting(Position::says)
                    .containsExactly("object");
            assertThat(step().pending()).isEqualTo(3);
        }

        @Test
        void is_counted_once_when_two_clerks_enter_it_at_once() throws Exception {
            List<Callable<ActOnBehalf>> acts = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                Caller another = clerks.clerk(Side.delegation(delegation));
                acts.add(() -> phone(another));
            }
            ExecutorService pool = Executors.newFixedThreadPool(4);
            try {
                for (Future<ActOnBehalf> act : pool.invokeAll(acts)) {
                    assertThat(statusOf(act)).isIn(201, 409);
                }
            } finally {
                pool.shutdown();
            }
            assertThat(course.house.get(Documents.class).positions(task.stepId()))
                    .hasSize(1);
            assertThat(step().pending()).isEqualTo(3);
        }

        @Test
        void shows_its_scan_to_those_who_may_read_the_answer_in_full() {
            Attachment letter = clerks.letter(clerk, "We endorse the text");
            enter(clerk, "review", ENDORSE, "letter", course.now(), letter.id(), null);
            Caller ofTheDelegation = clerks.member(delegation);
            Caller ofAnother = clerks.member(course.cast.delegations.get(1));
            UUID drafter = clerks.person("A drafter", Role.DRAFTER);
            UUID head = clerks.person("Another head", Role.HEAD);
            ReadAttachment read = course.house.get(ReadAttachment.class);
            assertThat(List.of(clerk.personId(), ofTheDelegation.personId(), drafter, head))
                    .allSatisfy(person ->
                            assertThat(read.read(person, letter.id()).sha256()).isEqualTo(letter.sha256()));
            Refusal.expect(404, "not-found", () -> read.read(ofAnother.personId(), letter.id()));
            Refusal.expect(404, "not-found", () -> read.read(clerks.person("A stranger"), letter.id()));
        }

        private ActOnBehalf phone(Caller who) {
            return enter(who, "review", ENDORSE, "telephone", course.now(), null, "Its head called.");
        }

        private ActOnBehalf enter(
                Caller who, String kind, JsonObject answer, String channel, Instant at, UUID letter, String note) {
            return ActOnBehalfTest.enter(course, who, kind, delegation, null, answer, channel, at, letter, note);
        }

        private boolean entered(Course other, Caller hers, UUID told) {
            try {
                ActOnBehalfTest.enter(other, hers, "review", told, null, ENDORSE, "aloud", other.now(), null, "Said.");
                return true;
            } catch (Problem notYet) {
                return false;
            }
        }

        private void refused(String field, String channel, Instant at, UUID letter, String note) {
            Refusal.expectInvalid(field, () -> enter(clerk, "review", ENDORSE, channel, at, letter, note));
        }

        private List<Position> positions() {
            return course.house.get(Documents.class).positionsOf(course.id);
        }

        private Step step() {
            return course.house.get(Steps.class).get(task.stepId());
        }
    }

    @Nested
    class A_position_told_by_telephone {
        private final Course course = Course.of(database);
        private final Clerks clerks = Clerks.of(database);

        @Test
        void stands_for_the_members_seat_with_the_clerks_name() {
            course.submit().review("endorse", "endorse", "endorse", "endorse").consolidate("to-consensus");
            course.openConsensus();
            Caller member = course.cast.secretariat.get(0);
            Task task = course.task(member, "take-position");
            Caller clerk = clerks.clerk(Side.member(member.personId()));
            enter(
                    course,
                    clerk,
                    "take-position",
                    null,
                    member.personId(),
                    Course.json("position", "can-live-with"),
                    "telephone",
                    course.now(),
                    null,
                    "Called from abroad.");
            assertThat(course.house.get(Documents.class).position(task.stepId(), member.personId()))
                    .hasValueSatisfying(position -> assertThat(position.says()).isEqualTo("can-live-with"));
            assertThat(events(course, "take-position")).singleElement().satisfies(event -> {
                assertThat(event.by()).isEqualTo(clerk.name());
                assertThat(event.onBehalfOf()).isEqualTo(member.personId());
                assertThat(event.onBehalfOfName()).isEqualTo(member.name());
            });
        }
    }

    @Nested
    class An_act_on_adoption {
        private final Clerks clerks = Clerks.of(database);
        private final Course course = Course.of(database).approved();
        private final UUID delegation = course.cast.delegations.get(0);
        private final Caller clerk = clerks.clerk(Side.delegation(delegation));
        private final Caller second = clerks.clerk(Side.delegation(delegation));
        private final Task task = course.task(course.cast.leaders.get(0), "act-on-adoption");

        @Test
        void counts_only_when_a_second_person_has_confirmed_it() {
            ActOnBehalf act = adopt(clerk);
            assertThat(act.isAwaiting()).isTrue();
            assertThat(counted()).isEmpty();
            assertThat(course.house.get(Steps.class).get(task.stepId()).pending())
                    .isEqualTo(4);

            Refusal.expect(403, "forbidden", () -> confirm(clerk, act));
            Refusal.expect(403, "forbidden", () -> confirm(course.cast.leaders.get(0), act));
            Refusal.expect(404, "not-found", () -> confirm(course.cast.leaders.get(1), act));
            assertThat(counted()).isEmpty();

            assertThat(confirm(second, act).isAwaiting()).isFalse();
            assertThat(counted()).extracting(Position::says).containsExactly("adopt");
            assertThat(course.house.get(Steps.class).get(task.stepId()).pending())
                    .isEqualTo(3);
            assertThat(events(course, "act-on-adoption")).singleElement().satisfies(event -> {
                assertThat(event.by()).isEqualTo(clerk.name());
                assertThat(event.onBehalfOfName()).isEqualTo("Delegation 1");
                assertThat(event.detail()).contains("\"confirmedBy\":\"" + second.name() + "\"");
            });
            Refusal.expect(409, "already-decided", () -> confirm(second, act));
        }

        @ParameterizedTest
        @CsvSource({"DRAFTER", "HEAD", "DEPUTY"})
        void is_confirmed_by_those_who_write_or_lead_too(Role role) {
            Caller confirmer =
                    switch (role) {
                        case DRAFTER -> course.cast.drafter;
                        case HEAD -> course.cast.head;
                        default -> course.cast.deputy;
                    };
            confirm(confirmer, adopt(clerk));
            assertThat(counted()).hasSize(1);
        }

        @Test
        void decides_the_ballot_with_the_others() {
            confirm(second, adopt(clerk));
            for (int i = 1; i < 4; i++) {
                course.act(course.cast.leaders.get(i), "act-on-adoption", ADOPT);
            }
            course.announce("adopted").reaches(Stage.ADOPTED);
        }

        @Test
        void is_overtaken_when_the_delegation_itself_acts() {
            ActOnBehalf act = adopt(clerk);
            course.act(course.cast.leaders.get(0), "act-on-adoption", Course.json("act", "oppose"));
            Refusal.expect(409, "overtaken", () -> confirm(second, act));
            assertThat(counted()).extracting(Position::says).containsExactly("oppose");
            assertThat(shown(second, act).state()).isEqualTo("overtaken");
        }

        @Test
        void is_overtaken_when_the_ballot_is_over() {
            ActOnBehalf act = adopt(clerk);
            course.house.get(TestClock.class).moveOn(Duration.ofDays(11));
            Refusal.expect(409, "overtaken", () -> confirm(second, act));
            assertThat(shown(second, act).state()).isEqualTo("overtaken");
        }

        @Test
        void waits_on_while_a_member_holds_the_task() {
            ActOnBehalf act = adopt(clerk);
            course.house.get(ClaimTask.class).claim(course.cast.leaders.get(0), task.id());
            Refusal.expect(409, "held-by-another", () -> confirm(second, act));
            assertThat(shown(second, act).state()).isEqualTo("awaiting-confirmation");
        }

        @Test
        void is_not_confirmed_when_its_clerk_has_lost_the_mandate() {
            UUID person = clerks.person("One who leaves");
            Mandate mandate = clerks.mandate(person, Side.delegation(delegation));
            ActOnBehalf act = adopt(clerks.now(person));
            course.house.get(EndMandate.class).use(course.cast.administrator, mandate.id());
            Refusal.expect(409, "mandate-ended", () -> confirm(second, act));
            assertThat(counted()).isEmpty();
        }

        @Test
        void is_rejected_with_a_reason_and_may_be_entered_anew() {
            ActOnBehalf act = adopt(clerk);
            Refusal.expect(409, "awaits-confirmation", () -> adopt(second));
            Refusal.expectInvalid("reason", () -> reject(second, act, " "));
            reject(second, act, "The letter says abstain.");
            assertThat(shown(second, act).state()).isEqualTo("rejected");
            Refusal.expect(409, "already-decided", () -> confirm(second, act));
            assertThat(counted()).isEmpty();
            confirm(clerk, adopt(second));
            assertThat(counted()).hasSize(1);
        }

        @Test
        void is_checked_before_it_waits() {
            Refusal.expectInvalid("act", () -> enter(clerk, Course.json("act", "applaud")));
        }

        @Test
        void is_seen_by_the_side_and_by_those_who_may_confirm_it() {
            ActOnBehalf act = adopt(clerk);
            assertThat(shown(clerk, act).answer()).contains("adopt");
            assertThat(shown(course.cast.drafter, act).answer()).contains("adopt");
            assertThat(shown(course.cast.leaders.get(0), act).answer()).contains("adopt");
            assertThat(read(course.cast.leaders.get(1))).isEmpty();
            confirm(second, act);
            assertThat(shown(clerk, act).answer()).contains("adopt");
            assertThat(shown(course.cast.drafter, act).answer()).isNull();
        }

        @Test
        void asks_the_other_clerks_to_confirm_it() {
            adopt(clerk);
            assertThat(letters("act-to-confirm", second)).isOne();
            assertThat(letters("act-to-confirm", clerk)).isZero();
        }

        private ActOnBehalf adopt(Caller who) {
            return enter(who, ADOPT);
        }

        private ActOnBehalf enter(Caller who, JsonObject answer) {
            return ActOnBehalfTest.enter(
                    course,
                    who,
                    "act-on-adoption",
                    delegation,
                    null,
                    answer,
                    "telephone",
                    course.now(),
                    null,
                    "Its head called.");
        }

        private ActOnBehalf confirm(Caller who, ActOnBehalf act) {
            return course.house.get(DecideOnAct.class).confirm(who, course.id, act.id());
        }

        private void reject(Caller who, ActOnBehalf act, String reason) {
            course.house.get(DecideOnAct.class).reject(who, course.id, act.id(), new DecideOnAct.Rejection(reason));
        }

        private List<ReadActsOnBehalf.Shown> read(Caller who) {
            return course.house
                    .get(ReadActsOnBehalf.class)
                    .read(who, course.id, 0, 200)
                    .items();
        }

        private ReadActsOnBehalf.Shown shown(Caller who, ActOnBehalf act) {
            return read(who).stream()
                    .filter(shown -> shown.act().id().equals(act.id()))
                    .findFirst()
                    .orElseThrow();
        }

        private List<Position> counted() {
            return course.house.get(Documents.class).positions(task.stepId());
        }
    }

    @Nested
    class An_objection {
        private final Clerks clerks = Clerks.of(database);
        private final Course course = Course.of(database)
                .submit()
                .review("endorse", "endorse", "endorse", "endorse")
                .consolidate("to-consensus");
        private final Caller member = course.cast.secretariat.get(0);
        private final Caller clerk = clerks.clerk(Side.member(member.personId()));

        @Test
        void breaks_the_silence_that_runs() {
            course.openSilence(Duration.ofHours(73)).silence();
            Attachment letter = clerks.letter(clerk, "I object");
            object(course.now(), letter.id());
            course.reaches(Stage.OBJECTION);
            assertThat(events(course, "raise-objection")).singleElement().satisfies(event -> {
                assertThat(event.by()).isEqualTo(clerk.name());
                assertThat(event.onBehalfOfName()).isEqualTo(member.name());
                assertThat(event.detail()).contains(letter.sha256());
            });
        }

        @Test
        void received_before_the_end_but_entered_later_sets_the_silence_aside() {
            course.openSilence(Duration.ofHours(73)).silence();
            Instant received = course.now();
            course.house.get(TestClock.class).moveOn(Duration.ofHours(74));
            course.reaches(Stage.APPROVAL);
            object(received, clerks.letter(clerk, "I object").id());
            course.reaches(Stage.OBJECTION);
            assertThat(events(course, "set-silence-aside")).hasSize(1);
        }

        @Test
        void received_after_the_end_is_refused() {
            course.openSilence(Duration.ofHours(73)).silence();
            course.house.get(TestClock.class).moveOn(Duration.ofHours(74));
            course.reaches(Stage.APPROVAL);
            UUID letter = clerks.letter(clerk, "I object").id();
            Refusal.expect(409, "deadline-passed", () -> object(course.now(), letter));
            assertThat(course.document().stage()).isEqualTo(Stage.APPROVAL);
        }

        @Test
        void where_no_silence_was_is_refused() {
            UUID letter = clerks.letter(clerk, "I object").id();
            Refusal.expect(409, "nothing-to-set-aside", () -> object(course.now(), letter));
        }

        private void object(Instant received, UUID letter) {
            enter(course, clerk, "object", null, member.personId(), OBJECT, "letter", received, letter, null);
        }
    }

    private static ActOnBehalf enter(
            Course course,
            Caller who,
            String kind,
            UUID delegation,
            UUID member,
            JsonObject answer,
            String channel,
            Instant at,
            UUID letter,
            String note) {
        return course.house
                .get(EnterActOnBehalf.class)
                .enter(
                        who,
                        course.id,
                        new EnterActOnBehalf.Request(kind, delegation, member, answer, channel, at, letter, note));
    }

    private static int statusOf(Future<ActOnBehalf> act) throws InterruptedException {
        try {
            act.get();
            return 201;
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof Problem problem) {
                return problem.status();
            }
            throw new AssertionError(failure);
        }
    }

    private static List<Event> events(Course course, String act) {
        return course.house
                .get(EntityManager.class)
                .createQuery("SELECT e FROM Event e WHERE e.documentId = :document AND e.act = :act", Event.class)
                .setParameter("document", course.id)
                .setParameter("act", act)
                .getResultList();
    }

    private long letters(String template, Caller to) {
        return ((Number) database.house()
                        .get(EntityManager.class)
                        .createNativeQuery("SELECT count(*) FROM mail_outbox WHERE template = ?1 AND to_address = ?2")
                        .setParameter(1, template)
                        .setParameter(2, to.username() + "@concord.example")
                        .getSingleResult())
                .longValue();
    }
}
