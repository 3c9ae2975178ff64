package org.religionscongress.concord.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.religionscongress.concord.document.DocumentKind;
import org.religionscongress.concord.document.Stage;
import org.religionscongress.concord.house.Course;
import org.religionscongress.concord.house.Houses;
import org.religionscongress.concord.house.TestClock;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Refusal;
import org.religionscongress.concord.membership.usecase.AccreditDelegation;
import org.religionscongress.concord.monitoring.usecase.CancelInstances;
import org.religionscongress.concord.monitoring.usecase.ReadInstances;
import org.religionscongress.concord.monitoring.usecase.ReadJobs;
import org.religionscongress.concord.monitoring.usecase.RescheduleTimers;
import org.religionscongress.concord.monitoring.usecase.ResumeInstances;
import org.religionscongress.concord.monitoring.usecase.RetryJobs;
import org.religionscongress.concord.monitoring.usecase.SuspendInstances;
import org.religionscongress.concord.process.FullDisk;
import org.religionscongress.concord.step.PartProcesses;
import org.religionscongress.concord.step.Step;
import org.religionscongress.concord.step.Steps;

/** What administrators do to processes, and what comes of it for those who work on the texts. */
@ParameterizedClass
@EnumSource
class AdministratorsActsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String NOBODY = "00000000-0000-7000-8000-000000000000";

    @Parameter
    Houses database;

    @Nested
    class A_failure {
        @Test
        void is_an_incident_with_its_cause_and_its_place_until_it_is_retried() throws Exception {
            Course course = Course.of(database).submit().review("endorse", "endorse", "endorse");
            try (FullDisk disk = new FullDisk(database, course, "end-review-round")) {
                course.act(course.cast.members.get(3), "review", Course.json("verdict", "endorse"));
                Incident incident = incident(course);

                assertThat(incident.element()).isEqualTo("serviceTask_endReviewRound");
                assertThat(incident.name()).isEqualTo("End review round");
                assertThat(incident.process()).isEqualTo("reviewDraft");
                assertThat(incident.rootInstanceId()).isEqualTo(root(course).id());
                assertThat(incident.documentId()).isEqualTo(course.id);
                assertThat(incident.title()).isEqualTo("A declaration");
                assertThat(incident.stage()).isEqualTo("REVIEW");
                assertThat(incident.cause()).contains("No space left on device").doesNotContain("VALUES (");
                assertThat(course.house.get(ReadJobs.class).trace(admin(course), UUID.fromString(incident.id())))
                        .contains("EndReviewRoundDelegate")
                        .doesNotContain("Call: ");
                assertThat(root(course).incidents()).isOne();
                assertThat(jobs(course, JobState.FAILED)).singleElement().satisfies(job -> {
                    assertThat(job.id()).isEqualTo(incident.jobId());
                    assertThat(job.failure()).contains("No space left on device");
                });
            }

            assertDone(retry(course, jobs(course, JobState.FAILED).get(0).id()));

            course.reaches(Stage.CONSOLIDATION);
            assertThat(jobs(course, JobState.FAILED)).isEmpty();
            assertThat(root(course).incidents()).isZero();
            assertThat(acts(course)).extracting(AdministratorsAct::act).containsExactly("retry-job");
            assertThat(acts(course).get(0).reason()).isEqualTo("There is room again.");
            assertThat(acts(course).get(0).by()).isEqualTo(admin(course).name());
        }

        @Test
        void that_is_none_is_not_retried_and_what_is_unknown_undoes_nothing() {
            Course course = reviewed();
            String timer = timer(course, "timer_reminder").id();

            assertThat(retry(course, timer, NOBODY, "no id"))
                    .extracting(outcome -> outcome.problem().type())
                    .containsExactly("/problems/not-failed", "/problems/not-found", "/problems/not-found");
            assertThat(acts(course)).isEmpty();
        }
    }

    @Nested
    class A_timer {
        @Test
        void is_moved_within_the_deadline_of_its_step_and_not_beyond() {
            Course course = reviewed();
            Job reminder = timer(course, "timer_reminder");
            Instant deadline = running(course).deadline();
            Instant sooner = course.now().plus(Duration.ofHours(2)).truncatedTo(ChronoUnit.SECONDS);

            assertDone(reschedule(course, reminder.id(), sooner));
            assertThat(timer(course, "timer_reminder").dueAt()).isEqualTo(sooner);
            assertThat(reschedule(course, reminder.id(), deadline.plusSeconds(1)))
                    .singleElement()
                    .satisfies(outcome -> {
                        assertThat(outcome.problem().type()).isEqualTo("/problems/invalid-field");
                        assertThat(outcome.problem().detail()).contains(deadline.toString());
                    });

            assertThat(timer(course, "timer_reminder").dueAt()).isEqualTo(sooner);
            assertThat(running(course).deadline()).isEqualTo(deadline);
            assertThat(acts(course)).extracting(AdministratorsAct::act).containsExactly("reschedule-timer");
        }

        @Test
        void of_a_deadline_that_fires_early_ends_nothing() {
            Course course = reviewed();
            Job deadline = timer(course, "timer_reviewDeadline");

            assertDone(reschedule(course, deadline.id(), course.now().plusSeconds(2)));

            await("the deadline's next timer").atMost(PATIENCE).until(() -> jobs(course, null).stream()
                    .anyMatch(job -> job.element().equals(deadline.element())
                            && !job.id().equals(deadline.id())
                            && job.dueAt().equals(deadline.dueAt())));
            assertThat(running(course).closedAt()).isNull();
            course.review("endorse", "endorse", "endorse", "endorse").reaches(Stage.CONSOLIDATION);
        }

        @Test
        void of_the_past_is_refused() {
            Course course = reviewed();

            assertThat(reschedule(
                            course,
                            timer(course, "timer_reminder").id(),
                            course.now().minusSeconds(5)))
                    .extracting(outcome -> outcome.problem().type())
                    .containsExactly("/problems/invalid-field");
        }
    }

    @Nested
    class What_is_suspended {
        @Test
        void stands_still_with_its_parts_and_timers_and_refuses_everybody() {
            Course course = reviewed();
            course.task(course.cast.members.get(0), "review");

            assertDone(suspend(course));

            assertThat(all(course)).hasSize(6).allMatch(instance -> instance.state() == InstanceState.SUSPENDED);
            assertThat(jobs(course, null)).isNotEmpty().allMatch(Job::suspended);
            assertThat(jobs(course, JobState.SUSPENDED)).hasSameSizeAs(jobs(course, null));
            Refusal.expect(
                    409,
                    "suspended",
                    () -> course.act(course.cast.members.get(0), "review", Course.json("verdict", "endorse")));
            Refusal.expect(409, "suspended", () -> course.closeEarly(course.cast.drafter));
            Refusal.expect(409, "suspended", () -> course.withdraw(course.cast.drafter));
            assertThat(course.document().stage()).isEqualTo(Stage.REVIEW);

            assertDone(resume(course));

            assertThat(all(course)).allMatch(instance -> instance.state() == InstanceState.RUNNING);
            assertThat(jobs(course, null)).isNotEmpty().noneMatch(Job::suspended);
            course.review("endorse", "endorse", "endorse", "endorse").reaches(Stage.CONSOLIDATION);
        }

        @Test
        void has_no_silence_end_unheard_it_gets_back_the_time_that_was_lost() {
            Course course = Course.of(database).submit().review("endorse", "endorse", "endorse", "endorse");
            course.consolidate("to-consensus").openSilence(Duration.ofHours(73));
            Instant deadline = course.silence().deadline();
            assertDone(suspend(course));

            course.house.get(TestClock.class).moveOn(Duration.ofHours(100));
            Refusal.expect(409, "suspended", () -> course.house
                    .get(PartProcesses.class)
                    .broken(running(course)));
            assertDone(resume(course));

            assertThat(running(course).deadline())
                    .isBetween(deadline.plus(Duration.ofHours(100)), deadline.plus(Duration.ofHours(101)));
            assertThat(course.document().deadline()).isEqualTo(running(course).deadline());
            assertThat(timer(course, "timer_silence").dueAt())
                    .isEqualTo(running(course).deadline());
            course.object(course.cast.secretariat.get(0));
            course.task(course.cast.head, "resolve-objection");
        }

        @Test
        void holds_also_a_part_that_joins_meanwhile() {
            Instant now = database.house().get(Clock.class).instant();
            Course course = Course.of(
                            database,
                            DocumentKind.DECLARATION,
                            database.cast()
                                    .session(
                                            now,
                                            now.plus(Duration.ofDays(10)),
                                            database.cast().delegations.subList(0, 3)))
                    .submit()
                    .review("endorse");
            suspend(course);

            course.house
                    .get(AccreditDelegation.class)
                    .accredit(admin(course), course.session, course.cast.delegations.get(3));

            Refusal.expect(
                    409,
                    "suspended",
                    () -> course.act(course.cast.members.get(3), "review", Course.json("verdict", "endorse")));
            resume(course);
            course.review(null, "endorse", "endorse", "endorse").reaches(Stage.CONSOLIDATION);
        }

        @Test
        void is_suspended_and_resumed_once() {
            Course course = Course.of(database);

            assertDone(suspend(course));
            assertDone(suspend(course));
            assertDone(resume(course));
            assertDone(resume(course));

            assertThat(acts(course))
                    .extracting(AdministratorsAct::act)
                    .containsExactly("resume-process", "suspend-process");
        }

        @Test
        void can_be_cancelled() {
            Course course = reviewed();
            suspend(course);

            assertDone(cancel(course));

            await("the end").atMost(PATIENCE).until(() -> root(course).state() == InstanceState.CANCELLED);
        }
    }

    @Nested
    class What_is_cancelled {
        @Test
        void is_withdrawn_by_the_administrator_for_good() {
            Course course = reviewed();

            assertDone(cancel(course));

            course.reaches(Stage.WITHDRAWN);
            await("the end").atMost(PATIENCE).until(() -> root(course).state() == InstanceState.CANCELLED);
            assertThat(all(course)).allMatch(instance -> instance.endedAt() != null);
            assertThat(acts(course)).singleElement().satisfies(act -> {
                assertThat(act.act()).isEqualTo("withdraw-text");
                assertThat(act.reason()).isEqualTo("It was a trial.");
            });
            assertThat(cancel(course))
                    .extracting(outcome -> outcome.problem().type())
                    .containsExactly("/problems/wrong-stage");
        }

        @Test
        void by_its_drafters_is_no_act_of_administrators() {
            Course course = Course.of(database);

            course.withdraw(course.cast.drafter);

            assertThat(acts(course)).isEmpty();
        }
    }

    @Nested
    class Each_act {
        @Test
        void is_for_administrators_and_needs_a_reason_and_somebody_to_do_it_to() {
            Course course = Course.of(database);
            SuspendInstances suspend = course.house.get(SuspendInstances.class);
            List<String> ids = List.of(root(course).id());

            Refusal.expect(
                    403,
                    "forbidden",
                    () -> suspend.suspend(course.cast.head, new SuspendInstances.Request(ids, "I wish it.")));
            Refusal.expectInvalid(
                    "reason", () -> suspend.suspend(admin(course), new SuspendInstances.Request(ids, " ")));
            Refusal.expectInvalid(
                    "instances",
                    () -> suspend.suspend(admin(course), new SuspendInstances.Request(List.of(), "Why not.")));
        }

        @Test
        void is_done_to_roots_only() {
            Course course = reviewed();
            String round = all(course).stream()
                    .filter(instance -> instance.process().equals("reviewDraft"))
                    .findFirst()
                    .orElseThrow()
                    .id();

            assertThat(course.house
                            .get(SuspendInstances.class)
                            .suspend(
                                    admin(course),
                                    new SuspendInstances.Request(
                                            List.of(round, root(course).id()), "Let us wait.")))
                    .extracting(Outcome::done)
                    .containsExactly(false, true);
        }
    }

    private Course reviewed() {
        Course course = Course.of(database).submit();
        await("the timers of the round")
                .atMost(PATIENCE)
                .until(() -> jobs(course, JobState.WAITING).size(), size -> size == 2);
        return course;
    }

    private static Caller admin(Course course) {
        return course.cast.administrator;
    }

    private static Step running(Course course) {
        return course.house.get(Steps.class).running(course.id).orElseThrow();
    }

    private static Instance root(Course course) {
        return find(course, new Asking().documentId(course.id).question()).get(0);
    }

    /** With all that it called, and the parts. */
    private static List<Instance> all(Course course) {
        return find(
                course,
                new ProcessInstances.Question(null, null, null, null, null, null, null, course.id, null, null, false));
    }

    private static List<Instance> find(Course course, ProcessInstances.Question question) {
        return course.house
                .get(ReadInstances.class)
                .find(admin(course), question, 0, 200)
                .items();
    }

    private static List<AdministratorsAct> acts(Course course) {
        return course.house
                .get(ReadInstances.class)
                .read(admin(course), UUID.fromString(root(course).id()))
                .acts();
    }

    private static List<Job> jobs(Course course, JobState state) {
        UUID root = UUID.fromString(root(course).id());
        return course.house
                .get(ReadJobs.class)
                .find(admin(course), state, root, 0, 200)
                .items();
    }

    private static Job timer(Course course, String element) {
        Predicate<Job> wanted = job -> job.element().equals(element);
        return await(element)
                .atMost(PATIENCE)
                .until(() -> jobs(course, null).stream().filter(wanted).toList(), found -> found.size() == 1)
                .get(0);
    }

    private static Incident incident(Course course) {
        UUID root = UUID.fromString(root(course).id());
        return await("an incident")
                .atMost(PATIENCE)
                .until(
                        () -> course.house
                                .get(ReadJobs.class)
                                .incidents(admin(course), root, null, 0, 50)
                                .items(),
                        found -> found.size() == 1)
                .get(0);
    }

    private static List<Outcome> retry(Course course, String... jobs) {
        return course.house
                .get(RetryJobs.class)
                .retry(admin(course), new RetryJobs.Request(List.of(jobs), "There is room again."));
    }

    private static List<Outcome> reschedule(Course course, String job, Instant to) {
        return course.house
                .get(RescheduleTimers.class)
                .reschedule(admin(course), new RescheduleTimers.Request(List.of(job), to, "The mail was away."));
    }

    private static List<Outcome> suspend(Course course) {
        return course.house
                .get(SuspendInstances.class)
                .suspend(
                        admin(course),
                        new SuspendInstances.Request(List.of(root(course).id()), "The text leaked."));
    }

    private static List<Outcome> resume(Course course) {
        return course.house
                .get(ResumeInstances.class)
                .resume(
                        admin(course),
                        new ResumeInstances.Request(List.of(root(course).id()), "It is settled."));
    }

    private static List<Outcome> cancel(Course course) {
        return course.house
                .get(CancelInstances.class)
                .cancel(
                        admin(course),
                        new CancelInstances.Request(List.of(root(course).id()), "It was a trial."));
    }

    private static void assertDone(List<Outcome> outcomes) {
        assertThat(outcomes).isNotEmpty().allSatisfy(outcome -> assertThat(outcome)
                .extracting(Outcome::done, Outcome::problem)
                .containsExactly(true, null));
    }
}
