package org.religionscongress.concord.inbox.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.religionscongress.concord.document.DocumentKind;
import org.religionscongress.concord.document.Documents;
import org.religionscongress.concord.document.Stage;
import org.religionscongress.concord.house.Course;
import org.religionscongress.concord.house.Houses;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Credential;
import org.religionscongress.concord.membership.Refusal;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.transaction.Transactions;
import org.religionscongress.concord.step.Step;
import org.religionscongress.concord.step.Steps;
import org.religionscongress.concord.step.Task;
import org.religionscongress.concord.step.Tasks;

/** One act is one transaction over our tables and the engine's, and counts once. */
@ParameterizedClass
@EnumSource
class OneTransactionTest {
    @Parameter
    Houses database;

    @Nested
    class A_review_at_hand {
        private final Course course = Course.of(database).submit();
        private final Caller member = course.cast.members.get(0);
        private final Task task = course.task(member, "review");

        @Test
        void an_act_that_fails_after_the_engine_leaves_nothing_behind() {
            claim();
            markPartDone();

            Refusal.expect(409, "step-closed", this::complete);

            Task after = course.house.get(Tasks.class).find(task.id()).orElseThrow();
            assertThat(after.isClosed()).isFalse();
            assertThat(after.assignee()).isEqualTo(member.personId());
            assertThat(course.house.get(Documents.class).positionsOf(course.id)).isEmpty();
            assertThat(events("review")).isZero();
            assertThat(engineTasks()).isOne();
            assertThat(step().pending()).isEqualTo(4);

            mendPart();
            complete();

            assertThat(course.house.get(Documents.class).positionsOf(course.id)).hasSize(1);
            assertThat(events("review")).isOne();
            assertThat(engineTasks()).isZero();
            assertThat(step().pending()).isEqualTo(3);
        }

        @Test
        void completing_twice_counts_once() {
            claim();
            complete();
            complete();
            assertThat(step().pending()).isEqualTo(3);
            assertThat(course.house.get(Documents.class).positions(task.stepId()))
                    .hasSize(1);
        }

        @Test
        void nobody_completes_what_nobody_holds() {
            Refusal.expect(409, "not-claimed", this::complete);
        }

        @Test
        void to_another_delegation_it_does_not_exist() {
            claim();
            Caller stranger = course.cast.members.get(1);
            Refusal.expect(404, "not-found", () -> completing(course, stranger, task));
        }

        private void claim() {
            course.house.get(ClaimTask.class).claim(member, task.id());
        }

        private void complete() {
            completing(course, member, task);
        }

        private Step step() {
            return course.house.get(Steps.class).get(task.stepId());
        }

        private long engineTasks() {
            return course.house
                    .get(ProcessEngine.class)
                    .getTaskService()
                    .createTaskQuery()
                    .taskId(task.id().toString())
                    .count();
        }

        private long events(String act) {
            return OneTransactionTest.events(course, act);
        }

        private void markPartDone() {
            change("UPDATE StepPart p SET p.doneAt = CURRENT_TIMESTAMP WHERE p.stepId = :step AND p.part = :part");
        }

        private void mendPart() {
            change("UPDATE StepPart p SET p.doneAt = NULL WHERE p.stepId = :step AND p.part = :part");
        }

        private void change(String jpql) {
            inOne(course, () -> course.house
                    .get(EntityManager.class)
                    .createQuery(jpql)
                    .setParameter("step", task.stepId())
                    .setParameter("part", task.part())
                    .executeUpdate());
        }
    }

    @Test
    void of_two_who_claim_at_once_exactly_one_holds_the_task() throws Exception {
        Course course = Course.of(database);
        Caller another = course.cast.person("Another drafter", Role.DRAFTER, null, null);
        List<Caller> both = List.of(course.cast.drafter, another);
        Task task = course.task(another, "draft");

        List<Problem> refusals = new ArrayList<>();
        CyclicBarrier start = new CyclicBarrier(2);
        for (Future<Problem> one : atOnce(
                2,
                both.stream()
                        .<Callable<Problem>>map(caller -> () -> {
                            start.await();
                            return catchThrowableOfType(
                                    Problem.class,
                                    () -> course.house.get(ClaimTask.class).claim(caller, task.id()));
                        })
                        .toList())) {
            refusals.add(one.get());
        }

        assertThat(refusals).containsOnlyOnce((Problem) null);
        int winner = refusals.indexOf(null);
        Problem refusal = refusals.get(1 - winner);
        assertThat(refusal.status()).isEqualTo(409);
        assertThat(refusal.slug()).isEqualTo("held-by-another");
        assertThat(refusal.members()).containsEntry("assignee", both.get(winner).name());
        assertThat(course.house.get(Tasks.class).find(task.id()).orElseThrow().assignee())
                .isEqualTo(both.get(winner).personId());
        assertThat(events(course, "claim")).isOne();
    }

    @Test
    void twenty_parts_completed_at_once_are_each_counted_once() throws Exception {
        List<UUID> delegations = new ArrayList<>();
        List<Caller> leaders = new ArrayList<>();
        for (int i = 1; i <= 20; i++) {
            UUID delegation = database.cast().delegation("Balloting delegation " + i);
            delegations.add(delegation);
            leaders.add(database.cast().person("Its head " + i, Role.DELEGATION, delegation, Credential.HEAD));
        }
        Instant now = database.house().get(Clock.class).instant();
        UUID session = database.cast().session(now, now.plus(Duration.ofDays(10)), delegations);
        // None of them is of the Working Group: the review is over at once.
        Course course = Course.of(database, DocumentKind.DECLARATION, session)
                .submit()
                .reaches(Stage.CONSOLIDATION)
                .agreed();
        List<Callable<Void>> acts = new ArrayList<>();
        for (Caller leader : leaders) {
            Task task = course.task(leader, "act-on-adoption");
            course.house.get(ClaimTask.class).claim(leader, task.id());
            acts.add(() -> {
                course.house.get(CompleteTask.class).complete(leader, task.id(), Course.json("act", "adopt"));
                return null;
            });
        }
        UUID ballot = course.task(leaders.get(0), "act-on-adoption").stepId();

        for (Future<Void> act : atOnce(8, acts)) {
            act.get();
        }

        await().atMost(Duration.ofSeconds(20)).until(() -> !course.tasks(course.cast.head, "announce-adoption")
                .isEmpty());
        assertThat(course.tasks(course.cast.head, "announce-adoption")).hasSize(1);
        assertThat(course.house.get(Steps.class).get(ballot)).satisfies(step -> {
            assertThat(step.pending()).isZero();
            assertThat(step.isClosed()).isTrue();
        });
        assertThat(course.house.get(Documents.class).positions(ballot)).hasSize(20);
        assertThat(events(course, "act-on-adoption")).isEqualTo(20);
        assertThat(events(course, "count-ballot")).isOne();
    }

    private static void completing(Course course, Caller caller, Task task) {
        course.house.get(CompleteTask.class).complete(caller, task.id(), Course.json("verdict", "endorse"));
    }

    private static long events(Course course, String act) {
        return course.house
                .get(EntityManager.class)
                .createQuery("SELECT COUNT(e) FROM Event e WHERE e.documentId = :document AND e.act = :act", Long.class)
                .setParameter("document", course.id)
                .setParameter("act", act)
                .getSingleResult();
    }

    private static <T> List<Future<T>> atOnce(int threads, List<Callable<T>> acts) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            return pool.invokeAll(acts);
        } finally {
            pool.shutdown();
        }
    }

    private static void inOne(Course course, Callable<?> act) {
        try {
            course.house.get(Transactions.class).inOne(act);
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
