package org.religionscongress.concord.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.religionscongress.concord.document.Stage;
import org.religionscongress.concord.house.Course;
import org.religionscongress.concord.house.Houses;
import org.religionscongress.concord.house.Promise;
import org.religionscongress.concord.membership.Body;
import org.religionscongress.concord.roadmap.ItemStatus;
import org.religionscongress.concord.step.Task;

@ParameterizedClass
@EnumSource
class AdoptRoadmapItemProcessTest {
    private static final Duration RHYTHM = Duration.ofDays(90);
    private static final Duration REMINDER = Duration.ofDays(7);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Parameter
    Houses database;

    @AfterAll
    static void every_flow_was_taken() {
        Coverage.of("adopt-roadmap-item.bpmn").isComplete();
        Coverage.of("carry-out-item.bpmn").isComplete();
    }

    @Test
    void the_secretariat_adopts_an_item_and_its_body_carries_it_out() {
        Promise promise = Promise.of(database);
        Course item = promise.adopted(0, Duration.ofDays(400));
        assertThat(item.document().symbol()).startsWith("SECRETARIAT/").endsWith("/RMI.1");
        awaitStatus(promise, item, ItemStatus.ON_TRACK);

        promise.report(item, "on-track", "A round table was held.");
        promise.report(item, "late", "The partners ask for more time.");
        awaitStatus(promise, item, ItemStatus.LATE);
        promise.report(item, "done", "The last of four round tables was held.");

        assertThat(promise.state(item).status()).isEqualTo(ItemStatus.DONE);
        assertThat(item.document().stage()).isEqualTo(Stage.ADOPTED);
        assertOver(item);
    }

    @Test
    void the_congress_may_adopt_no_item() {
        Promise promise = Promise.of(database);
        Course item = promise.proposed(1, Body.CONGRESS, Duration.ofDays(400))
                .approved()
                .ballot("oppose", "oppose", "oppose", "adopt")
                .announce("not-adopted")
                .reaches(Stage.NOT_ADOPTED);
        assertThat(promise.state(item).status()).isEqualTo(ItemStatus.PROPOSED);
        assertOver(item);
    }

    @Test
    void a_withdrawn_item_is_not_carried_out() {
        Promise promise = Promise.of(database);
        Course item = promise.proposed(0, Body.SECRETARIAT, Duration.ofDays(400));
        item.withdraw(item.cast.drafter).reaches(Stage.WITHDRAWN);
        await("the end of its process").atMost(PATIENCE).untilAsserted(() -> assertOver(item));
        assertThat(promise.state(item).status()).isEqualTo(ItemStatus.PROPOSED);
    }

    @Test
    void a_dropped_item_is_asked_for_no_more() {
        Promise promise = Promise.of(database);
        Course item = promise.adopted(0, Duration.ofDays(400));
        promise.report(item, "dropped", "The partner institution was closed.");
        assertThat(promise.state(item).status()).isEqualTo(ItemStatus.DROPPED);
        assertOver(item);
    }

    @Nested
    class A_report {
        @Test
        void falls_due_one_rhythm_after_the_last() {
            Promise promise = Promise.of(database);
            Course item = promise.adopted(0, Duration.ofDays(400));
            assertThat(due(promise, item)).isCloseTo(item.now().plus(RHYTHM), within(1, ChronoUnit.MINUTES));

            new Traces(item).moveOn(Duration.ofDays(10));
            promise.report(item, "on-track", "It began.");

            assertThat(due(promise, item)).isCloseTo(item.now().plus(RHYTHM), within(1, ChronoUnit.MINUTES));
        }

        @Test
        void falls_due_with_its_item_at_the_latest() {
            Promise promise = Promise.of(database);
            Course item = promise.adopted(0, Duration.ofDays(30));
            assertThat(due(promise, item)).isEqualTo(promise.state(item).due());
        }

        @Test
        void is_reminded_of_once_before_it_falls_due() {
            Promise promise = Promise.of(database);
            Course item = promise.adopted(0, Duration.ofDays(400));
            Traces traces = new Traces(item);
            Instant due = due(promise, item);

            traces.moveOn(RHYTHM.minus(REMINDER).minusHours(1));
            traces.awaitTimers("carryOutItem", due.minus(REMINDER).minusSeconds(1), 1);
            assertThat(traces.events("remind-responsible")).isZero();
            traces.moveOn(Duration.ofHours(1));

            traces.awaitEvents("remind-responsible", 1);
            traces.awaitTimers("carryOutItem", due, 0);
            promise.report(item, "late", "Nothing yet.");
            traces.awaitEvents("request-report", 2);
        }

        private Instant due(Promise promise, Course item) {
            Task task = item.task(promise.reporter, "report-progress");
            return task.due();
        }
    }

    @Nested
    class An_item_whose_due_date_passes {
        @Test
        void is_overdue_until_it_is_done_or_dropped() {
            Promise promise = Promise.of(database);
            Course item = promise.adopted(0, Duration.ofDays(30));
            Traces traces = new Traces(item);
            Task open = item.task(promise.reporter, "report-progress");

            traces.moveOn(Duration.ofDays(30));
            awaitStatus(promise, item, ItemStatus.OVERDUE);

            assertThat(item.task(promise.reporter, "report-progress").id()).isEqualTo(open.id());
            promise.report(item, "on-track", "It goes on.");
            assertThat(item.task(promise.reporter, "report-progress").due())
                    .isCloseTo(item.now().plus(RHYTHM), within(1, ChronoUnit.MINUTES));
            assertThat(promise.state(item).status()).isEqualTo(ItemStatus.OVERDUE);
            assertThat(traces.events("mark-overdue")).isOne();
            promise.report(item, "done", "It is done after all.");
            assertThat(promise.state(item).status()).isEqualTo(ItemStatus.DONE);
            assertOver(item);
        }

        @Test
        void is_not_overdue_by_a_timer_that_fires_early() {
            Promise promise = Promise.of(database);
            Course item = promise.adopted(0, Duration.ofDays(30));
            Traces traces = new Traces(item);
            item.task(promise.reporter, "report-progress");
            Instant first = putOff(traces, promise, item);

            traces.moveOn(Duration.ofDays(30));

            traces.awaitTimers("adoptRoadmapItem", first, 1);
            assertThat(promise.state(item).status()).isEqualTo(ItemStatus.ON_TRACK);
            traces.moveOn(Duration.ofDays(5));
            awaitStatus(promise, item, ItemStatus.OVERDUE);
        }

        @Test
        void is_waited_for_no_longer_once_it_is_done() {
            Promise promise = Promise.of(database);
            Course item = promise.adopted(0, Duration.ofDays(30));
            Traces traces = new Traces(item);
            item.task(promise.reporter, "report-progress");
            Instant first = putOff(traces, promise, item);
            traces.moveOn(Duration.ofDays(30));
            traces.awaitTimers("adoptRoadmapItem", first, 1);

            promise.report(item, "done", "In good time.");

            assertOver(item);
        }

        /** By five days, behind the back of the timer; gives the date that it was due first. */
        private Instant putOff(Traces traces, Promise promise, Course item) {
            Instant due = promise.state(item).due();
            assertThat(traces.change(
                            "UPDATE RoadmapItem i SET i.due = :later WHERE i.documentId = :item",
                            query -> query.setParameter("later", due.plus(Duration.ofDays(5)))
                                    .setParameter("item", item.id)))
                    .isOne();
            return due;
        }
    }

    private static void awaitStatus(Promise promise, Course item, ItemStatus status) {
        await("item " + status).atMost(PATIENCE).until(() -> promise.state(item).status(), status::equals);
    }

    private static void assertOver(Course item) {
        assertThat(item.house
                        .get(ProcessEngine.class)
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(item.id.toString())
                        .list())
                .isEmpty();
    }
}
