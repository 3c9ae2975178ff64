package org.religionscongress.concord.endurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.random.RandomGenerator;
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
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.transaction.Conflicts;
import org.religionscongress.concord.step.Step;
import org.religionscongress.concord.step.StepPart;
import org.religionscongress.concord.step.Steps;
import org.religionscongress.concord.step.Task;

/** Twenty delegations answer at once while their step closes under their hands. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClosingStepEndurance {
    private static final Logger LOG = Logger.getLogger(ClosingStepEndurance.class.getName());
    private static final int DELEGATIONS = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** In milliseconds: from all at once to one after another. */
    private static final long[] SPANS = {20, 100, 500};

    private static final Set<String> TOO_LATE = Set.of("409 step-closed", "409 deadline-passed", "409 task-closed");

    private final ExecutorService threads = Executors.newFixedThreadPool(DELEGATIONS + 1);
    private Delegations reviewers;
    private Delegations balloting;

    @BeforeAll
    void gather() {
        reviewers = Delegations.of(Houses.POSTGRESQL, DELEGATIONS, Role.WORKING_GROUP);
        balloting = Delegations.of(Houses.POSTGRESQL, DELEGATIONS, Role.DELEGATION);
    }

    @AfterAll
    void end() {
        threads.shutdownNow();
    }

    @Test
    void a_review_counts_or_comes_too_late_when_the_deadline_passes() throws Exception {
        run("20 reviews against the deadline", 60, () -> review(this::passDeadline));
    }

    @Test
    void a_review_counts_or_comes_too_late_when_the_drafter_closes_the_round() throws Exception {
        run(
                "20 reviews against the drafter's closing",
                60,
                () -> review((course, round) -> course.closeEarly(course.cast.drafter)));
    }

    @Test
    void an_act_on_adoption_counts_or_is_refused_when_the_deadline_passes() throws Exception {
        run("20 acts against the end of the session", 40, () -> ballot(this::passDeadline));
    }

    @Test
    void an_act_on_adoption_counts_or_is_refused_when_the_head_closes_the_ballot() throws Exception {
        run(
                "20 acts against the Head's closing",
                40,
                () -> ballot((course, ballot) -> course.closeEarly(course.cast.head)));
    }

    private Crowd review(Closing closing) {
        return new Crowd(
                reviewers,
                reviewers.review(),
                Course.json("verdict", "endorse"),
                closing,
                Stage.CONSOLIDATION,
                "consolidate",
                List.of("adoptDeclaration"));
    }

    private Crowd ballot(Closing closing) {
        return new Crowd(
                balloting,
                balloting.ballot(),
                Course.json("act", "adopt"),
                closing,
                Stage.ADOPTION,
                "announce-adoption",
                List.of("adoptDeclaration", "adoptText"));
    }

    private void run(String proof, int trials, Supplier<Crowd> crowd) throws Exception {
        Seed seed = Seed.of(proof, trials);
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        for (int trial = 0; trial < seed.trials(); trial++) {
            Trial one = new Trial(seed.of(trial), crowd.get());
            one.run();
            one.outcomes.values().forEach(outcome -> outcomes.merge(outcome, 1, Integer::sum));
        }
        seed.tell(outcomes.toString());
        // Otherwise the closing never met an act, and nothing was shown.
        assertThat(outcomes).containsKey(Outcome.COUNTED).hasSizeGreaterThan(1);
    }

    /**
     * The clock passes the deadline and its job runs at once, not only when the executor next looks. Where the last
     * answer has come first, there is no job any more.
     */
    private void passDeadline(Course course, Step step) {
        ManagementService management = course.house.get(ProcessEngine.class).getManagementService();
        Optional<Job> deadline =
                management.createJobQuery().timers().processInstanceId(step.processInstanceId()).list().stream()
                        .min(Comparator.comparing(job -> Duration.between(
                                        step.deadline(), job.getDuedate().toInstant())
                                .abs()));
        course.house
                .get(TestClock.class)
                .moveOn(Duration.between(course.now(), step.deadline()).plusMillis(1));
        deadline.ifPresent(job -> run(management, job));
    }

    /**
     * A job that meets what an act has just ended fails in the engine's own words, and the executor runs it again: what
     * counts is that in the end nothing is left, which every trial looks for.
     */
    private static void run(ManagementService management, Job job) {
        try {
            management.executeJob(job.getId());
        } catch (RuntimeException metAnAct) {
            LOG.log(Level.FINE, "The deadline's job met an act; the executor runs it again.", metAnAct);
        }
    }

    private enum Outcome {
        COUNTED,
        /** Kept as a comment: of reviews only. */
        LATE,
        REFUSED
    }

    /** Twenty who answer the same, how their step ends, and where the document stands afterwards. */
    private record Crowd(
            Delegations delegations,
            Course course,
            JsonObject answer,
            Closing closing,
            Stage stage,
            String task,
            List<String> processes) {}

    private interface Closing {
        void close(Course course, Step round);
    }

    private final class Trial {
        private final long seed;
        private final RandomGenerator random;
        private final Crowd crowd;
        private final Course course;
        private final Map<UUID, Outcome> outcomes = new HashMap<>();

        private Trial(long seed, Crowd crowd) {
            this.seed = seed;
            this.crowd = crowd;
            course = crowd.course();
            random = Seed.random(seed);
        }

        private void run() throws Exception {
            List<Task> tasks = claimed();
            Step step = course.house.get(Steps.class).get(tasks.get(0).stepId());
            CyclicBarrier start = new CyclicBarrier(DELEGATIONS + 1);
            List<Future<Outcome>> acts = new ArrayList<>();
            // Acts and closing are strewn over one span, so that they meet on a fast machine and on a slow one.
            long span = TimeUnit.MILLISECONDS.toNanos(SPANS[random.nextInt(SPANS.length)]);
            for (Task task : tasks) {
                long pause = random.nextLong(span);
                acts.add(threads.submit(() -> {
                    start.await();
                    LockSupport.parkNanos(pause);
                    return outcome(task);
                }));
            }
            long pause = random.nextLong(span);
            Future<?> closer = threads.submit((Callable<Void>) () -> {
                start.await();
                LockSupport.parkNanos(pause);
                crowd.closing().close(course, step);
                return null;
            });
            for (int i = 0; i < acts.size(); i++) {
                outcomes.put(tasks.get(i).part(), acts.get(i).get(60, TimeUnit.SECONDS));
            }
            closed(closer);
            nothingIsLeft(step);
        }

        private List<Task> claimed() {
            List<Task> tasks = await("%d tasks, seed %d".formatted(DELEGATIONS, seed))
                    .atMost(PATIENCE)
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> Standing.of(course.house, course.id).tasks(), found -> found.size() == DELEGATIONS);
            tasks.forEach(task -> course.house
                    .get(ClaimTask.class)
                    .claim(crowd.delegations().personOf(task.delegationId()), task.id()));
            return tasks;
        }

        private Outcome outcome(Task task) {
            Caller person = crowd.delegations().personOf(task.delegationId());
            try {
                return course.house
                                .get(CompleteTask.class)
                                .complete(person, task.id(), crowd.answer())
                                .late()
                        ? Outcome.LATE
                        : Outcome.COUNTED;
            } catch (Problem refused) {
                assertThat(refused.status() + " " + refused.slug())
                        .as("trial of seed %d", seed)
                        .isIn(TOO_LATE);
                return Outcome.REFUSED;
            }
        }

        /**
         * A conflict is no failure here: the deadline's job stays, and the executor runs it again. Who closes early may
         * come too late as well.
         */
        private void closed(Future<?> closer) throws Exception {
            try {
                closer.get(60, TimeUnit.SECONDS);
            } catch (ExecutionException failure) {
                boolean late = failure.getCause() instanceof Problem problem && problem.status() == 409;
                if (!late && !Conflicts.isConflict(failure)) {
                    throw failure;
                }
            }
        }

        private void nothingIsLeft(Step step) {
            await("the end of the step of seed " + seed)
                    .atMost(PATIENCE)
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(20))
                    .untilAsserted(() -> assertThat(Standing.of(course.house, course.id))
                            .as("trial of seed %d", seed)
                            .satisfies(
                                    standing -> assertThat(standing.stage()).isEqualTo(crowd.stage()),
                                    standing -> assertThat(standing.kinds()).containsExactly(crowd.task()),
                                    standing ->
                                            assertThat(standing.listsAgree()).isTrue(),
                                    standing -> assertThat(standing.processes())
                                            .containsExactlyElementsOf(crowd.processes()),
                                    standing -> assertThat(standing.openParts()).isEmpty(),
                                    standing -> assertThat(standing.incidents()).isEmpty()));
            Steps steps = course.house.get(Steps.class);
            List<UUID> counted = who(Outcome.COUNTED);
            assertThat(steps.parts(step.id()))
                    .as("parts done, seed %d", seed)
                    .filteredOn(part -> part.doneAt() != null)
                    .extracting(StepPart::part)
                    .containsExactlyInAnyOrderElementsOf(counted);
            List<Position> kept = course.house.get(Documents.class).positionsOf(course.id).stream()
                    .filter(position -> position.stepId().equals(step.id()))
                    .toList();
            assertThat(kept)
                    .as("answers counted, seed %d", seed)
                    .filteredOn(position -> !position.late())
                    .extracting(Position::part)
                    .containsExactlyInAnyOrderElementsOf(counted);
            assertThat(kept)
                    .as("answers kept as comments, seed %d", seed)
                    .filteredOn(Position::late)
                    .extracting(Position::part)
                    .containsExactlyInAnyOrderElementsOf(who(Outcome.LATE));
            assertThat(steps.get(step.id()).pending())
                    .as("pending at the closing, seed %d", seed)
                    .isEqualTo(DELEGATIONS - counted.size());
        }

        private List<UUID> who(Outcome outcome) {
            return outcomes.entrySet().stream()
                    .filter(entry -> entry.getValue() == outcome)
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }
}
