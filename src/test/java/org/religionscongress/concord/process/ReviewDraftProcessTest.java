package org.religionscongress.concord.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.religionscongress.concord.document.Documents;
import org.religionscongress.concord.document.Position;
import org.religionscongress.concord.document.Stage;
import org.religionscongress.concord.house.Course;
import org.religionscongress.concord.house.Houses;
import org.religionscongress.concord.inbox.usecase.ClaimTask;
import org.religionscongress.concord.inbox.usecase.CompleteTask;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Refusal;
import org.religionscongress.concord.step.Step;
import org.religionscongress.concord.step.StepPart;
import org.religionscongress.concord.step.Steps;
import org.religionscongress.concord.step.Task;

@ParameterizedClass
@EnumSource
class ReviewDraftProcessTest {
    private static final Duration REVIEW = Duration.ofHours(73);

    @Parameter
    Houses database;

    @AfterAll
    static void every_flow_was_taken() {
        Coverage.of("review-draft.bpmn").isComplete();
    }

    @Test
    void the_last_review_ends_the_round() {
        Course course = Course.of(database).submit(REVIEW).review("endorse", "amend", "object");
        assertThat(course.document().stage()).isEqualTo(Stage.REVIEW);
        course.act(course.cast.members.get(3), "review", Course.json("verdict", "endorse"));
        course.reaches(Stage.CONSOLIDATION);
        assertThat(new Traces(course).said()).containsExactly("endorse", "amend", "object", "endorse");
    }

    @Test
    void the_deadline_ends_the_round_without_those_who_are_silent() {
        Course course = Course.of(database).submit(REVIEW).review("endorse");
        Traces traces = new Traces(course);
        Step round = traces.step(1);
        Caller late = course.cast.members.get(1);
        Task task = course.task(late, "review");
        course.house.get(ClaimTask.class).claim(late, task.id());

        traces.moveOn(REVIEW);

        course.reaches(Stage.CONSOLIDATION);
        assertThat(traces.events("close-step-at-deadline")).isOne();
        assertThat(course.house.get(Steps.class).parts(round.id()))
                .noneMatch(StepPart::isOpen)
                .filteredOn(part -> part.doneAt() != null)
                .hasSize(1);
        assertThat(course.tasks(course.cast.members.get(2), "review")).isEmpty();
        assertThat(traces.events("escalate-missing-answers")).isOne();
        assertThat(traces.said()).containsExactly("endorse");

        CompleteTask.Completed comment = course.house
                .get(CompleteTask.class)
                .complete(late, task.id(), Course.json("verdict", "amend", "comment", "Too late, but read it."));
        assertThat(comment.late()).isTrue();
        assertThat(course.house.get(Documents.class).positions(round.id())).hasSize(1);
        assertThat(traces.events("comment-late-on-review")).isOne();
        Refusal.expect(409, "already-kept", () -> course.house
                .get(CompleteTask.class)
                .complete(late, task.id(), Course.json("verdict", "endorse")));
    }

    @Test
    void the_drafter_closes_the_round_early() {
        Course course = Course.of(database).submit(REVIEW);
        Step round = new Traces(course).step(1);
        Refusal.expect(403, "forbidden", () -> course.closeEarly(course.cast.head));

        course.closeEarly(course.cast.drafter).reaches(Stage.CONSOLIDATION);

        assertThat(course.house.get(Steps.class).parts(round.id())).noneMatch(StepPart::isOpen);
        assertThat(course.tasks(course.cast.members.get(2), "review")).isEmpty();
        assertThat(new Traces(course).events("close-early")).isOne();
        Refusal.expect(409, "nothing-runs", () -> course.closeEarly(course.cast.drafter));
    }

    @Test
    void an_extension_moves_the_one_deadline_everywhere() {
        Course course = Course.of(database).submit(REVIEW).review("endorse");
        Traces traces = new Traces(course);
        Step round = traces.step(1);
        Instant before = round.deadline();
        Instant until = before.plus(Duration.ofHours(48));
        Refusal.expect(
                422, "invalid-field", () -> course.extend(course.cast.drafter, before.minus(Duration.ofHours(1))));

        course.extend(course.cast.drafter, until);

        assertThat(course.document().deadline()).isEqualTo(until);
        assertThat(course.house.get(Steps.class).get(round.id()).deadline()).isEqualTo(until);
        assertThat(course.task(course.cast.members.get(1), "review").due()).isEqualTo(until);
        traces.awaitTimers("reviewDraft", until.minus(Duration.ofHours(25)), 2);
        traces.moveOn(REVIEW);
        assertThat(course.document().stage()).isEqualTo(Stage.REVIEW);
        course.review(null, "endorse", "endorse", "endorse").reaches(Stage.CONSOLIDATION);
    }

    @Test
    void an_answer_may_be_corrected_until_the_round_closes() {
        Course course = Course.of(database).submit(REVIEW);
        Caller member = course.cast.members.get(0);
        Task task = course.task(member, "review");
        course.review("endorse");
        CompleteTask complete = course.house.get(CompleteTask.class);

        complete.complete(member, task.id(), Course.json("verdict", "object", "comment", "We have looked again."));

        Documents documents = course.house.get(Documents.class);
        assertThat(documents.positions(task.stepId()))
                .extracting(Position::says)
                .containsExactly("object");
        assertThat(documents.positionsOf(course.id)).hasSize(2);
        assertThat(course.house.get(Steps.class).get(task.stepId()).pending()).isEqualTo(3);
        assertThat(new Traces(course).events("correct-review")).isOne();

        course.review(null, "endorse", "endorse", "endorse").reaches(Stage.CONSOLIDATION);
        Refusal.expect(
                409, "step-closed", () -> complete.complete(member, task.id(), Course.json("verdict", "endorse")));
        assertThat(documents.positions(task.stepId())).hasSize(4);
    }

    @Test
    void a_timer_that_fires_early_waits_on() {
        Course course = Course.of(database).submit(REVIEW);
        Traces traces = new Traces(course);
        Step round = traces.step(1);
        Instant firstDeadline = round.deadline();
        traces.moveOn(REVIEW.minusHours(20));
        traces.awaitEvents("remind-open-parts", 1);
        traces.postpone(round, firstDeadline.plus(Duration.ofHours(48)));

        traces.moveOn(Duration.ofHours(21));

        traces.awaitTimers("reviewDraft", firstDeadline, 2);
        assertThat(course.document().stage()).isEqualTo(Stage.REVIEW);
        assertThat(traces.events("close-step-at-deadline")).isZero();
        course.review("endorse", "endorse", "endorse", "endorse").reaches(Stage.CONSOLIDATION);
    }

    @Test
    void the_silent_are_reminded_once() {
        Course course = Course.of(database).submit(REVIEW).review("endorse");
        Traces traces = new Traces(course);
        Instant deadline = traces.step(1).deadline();

        traces.moveOn(REVIEW.minusHours(23));

        traces.awaitEvents("remind-open-parts", 1);
        // It waits on for its deadline, with no other reminder before that.
        traces.awaitTimers("reviewDraft", deadline.minusSeconds(1), 2);
        course.review(null, "endorse", "endorse", "endorse").reaches(Stage.CONSOLIDATION);
        assertThat(traces.events("remind-open-parts")).isOne();
    }

    @Test
    void a_round_that_asks_nobody_ends_at_once() {
        UUID withoutReviewer = database.cast().delegation("A delegation outside of the Working Group");
        Course course =
                Course.of(database, List.of(withoutReviewer)).submit(REVIEW).reaches(Stage.CONSOLIDATION);
        assertThat(new Traces(course).step(1).isClosed()).isTrue();
    }
}
