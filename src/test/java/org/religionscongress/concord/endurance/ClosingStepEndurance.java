package org.religionscongress.concord.endurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.religionscongress.concord.document.Documents;
import org.religionscongress.concord.document.Position;
import org.religionscongress.concord.document.Stage;
import org.religionscongress.concord.house.Course;
import org.religionscongress.concord.house.Houses;
import org.religionscongress.concord.house.Seed;
import org.religionscongress.concord.house.Standing;
import org.religionscongress.concord.house.TestClock;
import org.religionscongress.concord.inbox.usecase.ClaimTask;
import org.religionscongress.concord.inbox.usecase.CompleteTask;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.step.Step;
import org.religionscongress.concord.step.StepPart;
import org.religionscongress.concord.step.Steps;
import org.religionscongress.concord.step.Task;

/** Twenty delegations review at once while the round closes under their hands. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClosingStepEndurance {
    private static final int DELEGATIONS = 20;
    private static final Duration ROUND = Duration.ofHours(73);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Set<String> TOO_LATE = Set.of("step-closed", "deadline-passed", "task-closed");

    private final ExecutorService threads = Executors.newFixedThreadPool(DELEGATIONS + 1);
    private WorkingGroup group;

    @BeforeAll
    void gather() {
        group = WorkingGroup.of(Houses.POSTGRESQL, DELEGATIONS);
    }

    @AfterAll
    void end() {
        threads.shutdownNow();
    }

    @Test
    void at_the_deadline_every_review_counts_or_is_refused_and_the_round_ends() throws Exception {
        run(Seed.of("Closing by deadline against 20 acts", 200), this::passDeadline);
    }

    private void run(Seed seed, Closing closing) throws Exception {
        int counted = 0;
        int refused = 0;
        for (int trial = 0; trial < seed.trials(); trial++) {
            Trial one = new Trial(seed.of(trial), closing);
            one.run();
            counted += one.counted.size();
            refused += DELEGATIONS - one.counted.size();
        }
        seed.tell("%d reviews counted, %d refused with 409".formatted(counted, refused));
        // Otherwise the closing never met an act, and nothing was shown.
        assertThat(counted).as("reviews counted in all trials").isPositive();
        assertThat(refused).as("reviews refused in all trials").isPositive();
    }

    /** The clock passes the deadline and its job runs at once, not only when the executor next looks. */
    private void passDeadline(Course course, Step round) {
        ManagementService management = course.house.get(ProcessEngine.class).getManagementService();
        Job deadline = management.createJobQuery().timers().processInstanceId(round.processInstanceId()).list().stream()
                .max((one, other) -> one.getDuedate().compareTo(other.getDuedate()))
                .orElseThrow();
        course.house.get(TestClock.class).moveOn(ROUND);
        management.executeJob(deadline.getId());
    }

    private interface Closing {
        void close(Course course, Step round);
    }

    private final class Trial {
        private final long seed;
        private final RandomGenerator random;
        private final Closing closing;
        private final Course course = group.review(ROUND);
        private final List<UUID> counted = new ArrayList<>();

        private Trial(long seed, Closing closing) {
            this.seed = seed;
            this.closing = closing;
            random = Seed.random(seed);
        }

        private void run() throws Exception {
            List<Task> tasks = claimed();
            Step round = course.house.get(Steps.class).get(tasks.get(0).stepId());
            CyclicBarrier start = new CyclicBarrier(DELEGATIONS + 1);
            List<Future<Problem>> acts = new ArrayList<>();
            for (Task task : tasks) {
                long pause = random.nextLong(TimeUnit.MILLISECONDS.toNanos(40));
                acts.add(threads.submit(() -> {
                    start.await();
                    LockSupport.parkNanos(pause);
                    return refusal(task);
                }));
            }
            long pause = random.nextLong(TimeUnit.MILLISECONDS.toNanos(120));
            Future<?> closer = threads.submit((Callable<Void>) () -> {
                start.await();
                LockSupport.parkNanos(pause);
                closing.close(course, round);
                return null;
            });
            SoftAssertions soft = new SoftAssertions();
            for (int i = 0; i < acts.size(); i++) {
                Problem refusal = acts.get(i).get(60, TimeUnit.SECONDS);
                if (refusal == null) {
                    counted.add(tasks.get(i).part());
                } else {
                    soft.assertThat(refusal.status() + " " + refusal.slug())
                            .as("trial of seed %d", seed)
                            .isIn(TOO_LATE.stream().map(slug -> "409 " + slug).toList());
                }
            }
            closed(closer);
            soft.assertAll();
            nothingIsLeft(round);
        }

        private List<Task> claimed() {
            List<Task> tasks = await("%d reviews, seed %d".formatted(DELEGATIONS, seed))
                    .atMost(PATIENCE)
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> Standing.of(course.house, course.id).tasks(), found -> found.size() == DELEGATIONS);
            tasks.forEach(
                    task -> course.house.get(ClaimTask.class).claim(group.memberOf(task.delegationId()), task.id()));
            return tasks;
        }

        private Problem refusal(Task task) {
            Caller member = group.memberOf(task.delegationId());
            try {
                course.house.get(CompleteTask.class).complete(member, task.id(), Course.json("verdict", "endorse"));
                return null;
            } catch (Problem refused) {
                return refused;
            }
        }

        /** A conflict is no failure here: the job stays, and the executor runs it again. */
        private void closed(Future<?> closer) throws Exception {
            try {
                closer.get(60, TimeUnit.SECONDS);
            } catch (java.util.concurrent.ExecutionException conflict) {
                if (!org.religionscongress.concord.platform.transaction.Conflicts.isConflict(conflict)) {
                    throw conflict;
                }
            }
        }

        private void nothingIsLeft(Step round) {
            await("the end of the round of seed " + seed)
                    .atMost(PATIENCE)
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(20))
                    .untilAsserted(() -> assertThat(Standing.of(course.house, course.id))
                            .as("trial of seed %d", seed)
                            .satisfies(
                                    standing -> assertThat(standing.stage()).isEqualTo(Stage.CONSOLIDATION),
                                    standing -> assertThat(standing.kinds()).containsExactly("consolidate"),
                                    standing ->
                                            assertThat(standing.listsAgree()).isTrue(),
                                    standing -> assertThat(standing.processes()).containsExactly("adoptDeclaration"),
                                    standing -> assertThat(standing.openParts()).isEmpty(),
                                    standing -> assertThat(standing.incidents()).isEmpty()));
            Steps steps = course.house.get(Steps.class);
            assertThat(steps.parts(round.id()))
                    .as("parts done, seed %d", seed)
                    .filteredOn(part -> part.doneAt() != null)
                    .extracting(StepPart::part)
                    .containsExactlyInAnyOrderElementsOf(counted);
            assertThat(course.house.get(Documents.class).positions(round.id()))
                    .as("reviews kept, seed %d", seed)
                    .extracting(Position::part)
                    .containsExactlyInAnyOrderElementsOf(counted);
            assertThat(steps.get(round.id()).pending())
                    .as("pending at the closing, seed %d", seed)
                    .isEqualTo(DELEGATIONS - counted.size());
        }
    }
}
