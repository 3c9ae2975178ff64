package org.religionscongress.concord.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.ProcessEngine;
import org.religionscongress.concord.document.Documents;
import org.religionscongress.concord.document.Position;
import org.religionscongress.concord.house.Course;
import org.religionscongress.concord.house.TestClock;
import org.religionscongress.concord.platform.transaction.Transactions;
import org.religionscongress.concord.step.Step;
import org.religionscongress.concord.step.Steps;

/** What the course of a document leaves in the database and in the engine. */
record Traces(Course course) {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    void moveOn(Duration duration) {
        course.house.get(TestClock.class).moveOn(duration);
    }

    /** The step of the document with this number, once it is there. */
    Step step(int number) {
        return await("step " + number)
                .atMost(PATIENCE)
                .until(() -> course.house.get(Steps.class).of(course.id), steps -> steps.size() >= number)
                .get(number - 1);
    }

    long events(String act) {
        return course.house
                .get(EntityManager.class)
                .createQuery("SELECT COUNT(e) FROM Event e WHERE e.documentId = :document AND e.act = :act", Long.class)
                .setParameter("document", course.id)
                .setParameter("act", act)
                .getSingleResult();
    }

    void awaitEvents(String act, long expected) {
        await(act).atMost(PATIENCE).untilAsserted(() -> assertThat(events(act)).isEqualTo(expected));
    }

    List<String> said() {
        return course.house.get(Documents.class).positionsOf(course.id).stream()
                .map(Position::says)
                .toList();
    }

    /** Waits until the process waits for so many dates, all of them after this. */
    void awaitTimers(String process, Instant after, int expected) {
        ProcessEngine engine = course.house.get(ProcessEngine.class);
        String instance = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(course.id.toString())
                .processDefinitionKey(process)
                .singleResult()
                .getId();
        await("timers of " + process).atMost(PATIENCE).untilAsserted(() -> {
            assertThat(engine.getManagementService()
                            .createJobQuery()
                            .timers()
                            .processInstanceId(instance)
                            .duedateHigherThan(Date.from(after))
                            .count())
                    .isEqualTo(expected);
            assertThat(engine.getManagementService()
                            .createJobQuery()
                            .timers()
                            .processInstanceId(instance)
                            .count())
                    .isEqualTo(expected);
        });
    }

    /** Waits until no process of the document runs any more and none of its tasks is open, in the engine or with us. */
    void awaitEnd() {
        ProcessEngine engine = course.house.get(ProcessEngine.class);
        await("the end of all processes").atMost(PATIENCE).untilAsserted(() -> {
            assertThat(engine.getRuntimeService()
                            .createProcessInstanceQuery()
                            .processInstanceBusinessKey(course.id.toString())
                            .count())
                    .isZero();
            assertThat(openTasks()).isZero();
        });
    }

    private long openTasks() {
        return course.house
                .get(EntityManager.class)
                .createQuery(
                        "SELECT COUNT(t) FROM Task t WHERE t.documentId = :document AND t.closedAt IS NULL", Long.class)
                .setParameter("document", course.id)
                .getSingleResult();
    }

    /** Changes rows behind everyone's back. */
    int change(String jpql, UnaryOperator<Query> parameters) {
        try {
            return course.house.get(Transactions.class).inOne(() -> parameters
                    .apply(course.house.get(EntityManager.class).createQuery(jpql))
                    .executeUpdate());
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    void postpone(Step step, Instant deadline) {
        assertThat(change(
                        "UPDATE Step s SET s.deadline = :deadline WHERE s.id = :step",
                        query -> query.setParameter("deadline", deadline).setParameter("step", step.id())))
                .isOne();
    }
}
