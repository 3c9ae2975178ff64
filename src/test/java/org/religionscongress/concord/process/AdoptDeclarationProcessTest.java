package org.religionscongress.concord.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.religionscongress.concord.document.DocumentKind;
import org.religionscongress.concord.document.Documents;
import org.religionscongress.concord.document.Draft;
import org.religionscongress.concord.document.Stage;
import org.religionscongress.concord.drafting.usecase.WriteDraft;
import org.religionscongress.concord.house.Course;
import org.religionscongress.concord.house.Houses;
import org.religionscongress.concord.inbox.usecase.ClaimTask;
import org.religionscongress.concord.inbox.usecase.CompleteTask;
import org.religionscongress.concord.membership.Body;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Refusal;
import org.religionscongress.concord.step.Step;
import org.religionscongress.concord.step.Steps;
import org.religionscongress.concord.step.Task;

@ParameterizedClass
@EnumSource
class AdoptDeclarationProcessTest {
    private static final Duration SILENCE = Duration.ofHours(73);

    @Parameter
    Houses database;

    @AfterAll
    static void every_flow_was_taken() {
        Coverage.of("adopt-declaration.bpmn").isComplete();
    }

    @Test
    void a_declaration_goes_from_draft_to_adopted() {
        Course course = Course.of(database).submit();
        assertThat(course.document().stage()).isEqualTo(Stage.REVIEW);
        course.review("endorse", "amend", "endorse", "object").reaches(Stage.CONSOLIDATION);
        course.consolidate("to-consensus").reaches(Stage.CONSENSUS);
        course.openConsensus().positions("agree", "can-live-with", "reserve").reaches(Stage.APPROVAL);
        course.decide("approve").reaches(Stage.ADOPTION);
        course.ballot("adopt", "adopt", "abstain", "oppose").announce("adopted").reaches(Stage.ADOPTED);
        assertThat(course.document().symbol()).startsWith("CONGRESS/").endsWith("/DECL.1");
    }

    @Test
    void the_drafter_asks_for_another_round() {
        Course course = Course.of(database)
                .submit()
                .review("amend", "amend", "amend", "amend")
                .consolidate("next-round")
                .reaches(Stage.REVIEW);
        course.review("endorse", "endorse", "endorse", "endorse").reaches(Stage.CONSOLIDATION);
        assertThat(course.document().round()).isEqualTo(2);
    }

    @Nested
    class An_objection {
        private final Course course = Course.of(database)
                .submit()
                .review("endorse", "endorse", "endorse", "endorse")
                .consolidate("to-consensus")
                .openSilence(SILENCE);
        private final Step silence = course.silence();
        private final Caller member = course.cast.secretariat.get(0);

        @Test
        void is_met_by_another_silence_on_the_next_revision() {
            course.object(member);
            Draft draft =
                    course.house.get(Documents.class).draft(course.id, "en").orElseThrow();
            course.house
                    .get(WriteDraft.class)
                    .write(
                            course.cast.drafter,
                            course.id,
                            new WriteDraft.Request("en", Course.TEXT.replace("reason", "excuse")),
                            draft.version());
            course.resolve("restart").reaches(Stage.CONSENSUS);
            Step second = course.silence();

            assertThat(second.revision()).isEqualTo(silence.revision() + 1);
            assertThat(course.document().deadline()).isEqualTo(second.deadline());
            new Traces(course).moveOn(SILENCE);
            course.reaches(Stage.APPROVAL);
        }

        @Test
        void is_met_by_revising_the_text() {
            course.object(member).resolve("revise").reaches(Stage.CONSOLIDATION);
            course.consolidate("next-round").reaches(Stage.REVIEW);
        }

        @Test
        void is_met_in_session() {
            course.object(member)
                    .resolve("in-session")
                    .positions("agree", "reserve", "agree")
                    .reaches(Stage.APPROVAL);
        }

        @Test
        void entered_late_sets_the_silence_aside_before_the_approval() {
            new Traces(course).moveOn(SILENCE);
            course.reaches(Stage.APPROVAL);
            Refusal.expect(
                    409,
                    "deadline-passed",
                    () -> course.setSilenceAside(course.cast.drafter, member, silence.deadline()));

            course.setSilenceAside(course.cast.drafter, member, silence.openedAt());

            assertThat(course.document().stage()).isEqualTo(Stage.OBJECTION);
            assertThat(course.tasks(course.cast.head, "approve-final-text")).isEmpty();
            course.resolve("revise").reaches(Stage.CONSOLIDATION);
        }

        @Test
        void entered_late_stops_a_running_ballot() {
            new Traces(course).moveOn(SILENCE);
            course.reaches(Stage.APPROVAL).decide("approve");
            Task task = course.task(course.cast.leaders.get(2), "act-on-adoption");
            course.house.get(ClaimTask.class).claim(course.cast.leaders.get(2), task.id());

            course.setSilenceAside(course.cast.drafter, member, silence.openedAt());

            assertThat(course.document().stage()).isEqualTo(Stage.OBJECTION);
            Refusal.expect(409, "step-closed", () -> course.house
                    .get(CompleteTask.class)
                    .complete(course.cast.leaders.get(2), task.id(), Course.json("act", "adopt")));
            course.resolve("in-session");
            assertThat(course.tasks(course.cast.leaders.get(3), "act-on-adoption"))
                    .isEmpty();
        }

        @Test
        void comes_too_late_when_the_text_is_announced() {
            new Traces(course).moveOn(SILENCE);
            course.reaches(Stage.APPROVAL)
                    .decide("approve")
                    .ballot("adopt", "adopt", "adopt", "adopt")
                    .announce("adopted")
                    .reaches(Stage.ADOPTED);
            Refusal.expect(
                    409,
                    "nothing-to-set-aside",
                    () -> course.setSilenceAside(course.cast.drafter, member, silence.openedAt()));
        }
    }

    @Nested
    class A_text_is_withdrawn {
        @Test
        void while_it_is_drafted() {
            Course course = Course.of(database);
            course.task(course.cast.drafter, "draft");
            Refusal.expect(404, "not-found", () -> course.withdraw(course.cast.members.get(0)));
            withdrawn(course.withdraw(course.cast.drafter));
            Refusal.expect(409, "wrong-stage", () -> course.withdraw(course.cast.drafter));
        }

        @Test
        void while_it_is_reviewed_and_nobody_can_review_it_any_more() {
            Course course = Course.of(database).submit().review("endorse");
            Caller member = course.cast.members.get(1);
            Task task = course.task(member, "review");
            course.house.get(ClaimTask.class).claim(member, task.id());
            Refusal.expect(403, "forbidden", () -> course.withdraw(member));

            course.withdraw(course.cast.head);

            Refusal.expect(409, "wrong-stage", () -> course.house
                    .get(CompleteTask.class)
                    .complete(member, task.id(), Course.json("verdict", "endorse")));
            withdrawn(course);
        }

        @Test
        void while_a_silence_runs() {
            Course course = Course.of(database)
                    .submit()
                    .review("endorse", "endorse", "endorse", "endorse")
                    .consolidate("to-consensus")
                    .openSilence(SILENCE);
            course.silence();
            course.withdraw(course.cast.deputy);
            Refusal.expect(409, "nothing-runs", () -> course.object(course.cast.secretariat.get(0)));
            withdrawn(course);
        }

        @Test
        void while_the_delegations_act_on_it() {
            Course course = Course.of(database).approved();
            course.task(course.cast.leaders.get(0), "act-on-adoption");
            withdrawn(course.withdraw(course.cast.head));
        }

        @Test
        void but_not_after_it_was_adopted() {
            Course course = Course.of(database)
                    .approved()
                    .ballot("adopt", "adopt", "adopt", "adopt")
                    .announce("adopted")
                    .reaches(Stage.ADOPTED);
            Refusal.expect(409, "wrong-stage", () -> course.withdraw(course.cast.head));
        }

        private void withdrawn(Course course) {
            assertThat(course.document().stage()).isEqualTo(Stage.WITHDRAWN);
            new Traces(course).awaitEnd();
            assertThat(course.house.get(Steps.class).of(course.id)).allMatch(Step::isClosed);
            assertThat(course.house.get(Steps.class).leftOpen(course.id, 1)).isEmpty();
        }
    }

    @Test
    void the_head_returns_the_text_to_drafting() {
        Course course = Course.of(database)
                .submit()
                .review("endorse", "endorse", "endorse", "endorse")
                .consolidate("to-consensus")
                .openConsensus()
                .positions("agree", "agree", "agree")
                .decide("return-to-drafting")
                .reaches(Stage.DRAFTING);
        course.submit().reaches(Stage.REVIEW);
    }

    @Test
    void the_head_returns_the_text_to_consensus() {
        Course course = Course.of(database)
                .submit()
                .review("endorse", "endorse", "endorse", "endorse")
                .consolidate("to-consensus")
                .openConsensus()
                .positions("agree", "agree", "agree")
                .decide("return-to-consensus")
                .reaches(Stage.CONSENSUS);
        course.openConsensus().positions("agree", "agree", "agree").reaches(Stage.APPROVAL);
    }

    @Test
    void a_ballot_that_fails_its_rule_ends_not_adopted() {
        Course.of(database)
                .approved()
                .ballot("oppose", "oppose", "oppose", "adopt")
                .announce("not-adopted")
                .reaches(Stage.NOT_ADOPTED);
    }

    @Test
    void the_head_sends_a_text_whose_ballot_failed_back_to_the_drafters() {
        Course course = Course.of(database).approved().ballot("oppose", "oppose", "oppose", "adopt");
        Refusal.expect(409, "rule-decides", () -> course.announce("adopted"));
        course.announce("return-to-drafting").reaches(Stage.DRAFTING);
        assertThat(course.document().ballotCarried()).isNull();
        course.submit().reaches(Stage.REVIEW);
    }

    @Test
    void the_head_sends_a_text_whose_ballot_failed_back_to_consensus() {
        Course course = Course.of(database).approved().ballot("oppose", "oppose", "oppose", "adopt");
        course.announce("return-to-consensus")
                .openConsensus()
                .positions("agree", "agree", "agree")
                .decide("approve")
                .ballot("adopt", "adopt", "adopt", "oppose")
                .announce("adopted")
                .reaches(Stage.ADOPTED);
    }

    @Test
    void a_text_whose_ballot_carried_cannot_be_sent_back() {
        Course course = Course.of(database).approved().ballot("adopt", "adopt", "adopt", "adopt");
        Refusal.expect(409, "rule-decides", () -> course.announce("return-to-drafting"));
    }

    @Test
    void a_session_statement_takes_neither_review_nor_ballot() {
        var now = database.house().get(java.time.Clock.class).instant();
        Course course = Course.of(
                database,
                DocumentKind.STATEMENT,
                database.cast().session(Body.SECRETARIAT, now, now.plusSeconds(3600), database.cast().delegations));
        course.act(course.cast.drafter, "draft", Course.json("outcome", "submit"));
        course.openConsensus()
                .positions("agree", "agree", "agree")
                .decide("approve")
                .announce("adopted")
                .reaches(Stage.ADOPTED);
    }
}
