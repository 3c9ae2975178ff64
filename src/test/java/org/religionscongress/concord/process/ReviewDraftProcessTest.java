package org.religionscongress.concord.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.religionscongress.concord.document.Stage;
import org.religionscongress.concord.house.Course;
import org.religionscongress.concord.house.Houses;
import org.religionscongress.concord.inbox.usecase.ClaimTask;
import org.religionscongress.concord.inbox.usecase.CompleteTask;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.platform.problem.Problem;
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
        assertThat(catchThrowableOfType(Problem.class, () -> course.house
                                .get(CompleteTask.class)
                                .complete(late, task.id(), Course.json("verdict", "endorse")))
                        .status())
                .isEqualTo(409);
        assertThat(traces.said()).containsExactly("endorse");
    }

    @Test
    void a_timer_that_fires_early_waits_on() {
        Course course = Course.of(database).submit(REVIEW);
        Traces traces = new Traces(course);
        Step round = traces.step(1);
        Instant firstDeadline = round.deadline();
        traces.postpone(round, firstDeadline.plus(Duration.ofHours(48)));

        traces.moveOn(REVIEW);

        traces.awaitTimers("reviewDraft", firstDeadline, 2);
        assertThat(course.document().stage()).isEqualTo(Stage.REVIEW);
        assertThat(traces.events("close-step-at-deadline")).isZero();
        course.review("endorse", "endorse", "endorse", "endorse").reaches(Stage.CONSOLIDATION);
    }

    @Test
    void the_silent_are_reminded_once() {
        Course course = Course.of(database).submit(REVIEW).review("endorse");
        Traces traces = new Traces(course);
        Step round = traces.step(1);
        Instant firstDeadline = round.deadline();
        traces.postpone(round, firstDeadline.plus(Duration.ofHours(48)));

        traces.moveOn(REVIEW.minusHours(23));
        traces.awaitEvents("remind-reviewers", 1);
        // The round waits on, with a second timer for its reminder …
        traces.moveOn(Duration.ofHours(23));
        traces.awaitTimers("reviewDraft", firstDeadline, 2);
        // … which fires as well.
        traces.moveOn(Duration.ofHours(25));
        traces.awaitTimers("reviewDraft", firstDeadline.plus(Duration.ofHours(47)), 1);

        assertThat(traces.events("remind-reviewers")).isOne();
    }

    @Test
    void a_round_that_asks_nobody_ends_at_once() {
        UUID withoutReviewer = database.cast().delegation("A delegation outside of the Working Group");
        Course course =
                Course.of(database, List.of(withoutReviewer)).submit(REVIEW).reaches(Stage.CONSOLIDATION);
        assertThat(new Traces(course).step(1).isClosed()).isTrue();
    }
}
