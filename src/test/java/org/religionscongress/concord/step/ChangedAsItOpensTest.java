package org.religionscongress.concord.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.religionscongress.concord.adoption.usecase.OpenBallot;
import org.religionscongress.concord.consensus.usecase.OpenPositions;
import org.religionscongress.concord.document.DocumentKind;
import org.religionscongress.concord.house.Course;
import org.religionscongress.concord.house.Houses;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.membership.Session;
import org.religionscongress.concord.membership.Sessions;
import org.religionscongress.concord.membership.usecase.AccreditDelegation;
import org.religionscongress.concord.membership.usecase.CorrectSession;
import org.religionscongress.concord.membership.usecase.DeactivatePerson;
import org.religionscongress.concord.membership.usecase.ReactivatePerson;
import org.religionscongress.concord.membership.usecase.RegisterPerson;
import org.religionscongress.concord.platform.persistence.Ids;
import org.religionscongress.concord.platform.transaction.Transactions;
import org.religionscongress.concord.review.usecase.OpenReviewRound;

/** Who is asked changes in the moment in which a step opens, on another node: whichever ends first, the other knows. */
@ParameterizedClass
@EnumSource
class ChangedAsItOpensTest {
    /** An act that has to wait for the other does so until that has ended; one that has not does its worst well before. */
    private static final int ENOUGH_MILLIS = 400;

    @Parameter
    Houses database;

    private final ExecutorService elsewhere = Executors.newSingleThreadExecutor();

    @AfterEach
    void stop() {
        elsewhere.shutdownNow();
    }

    @Test
    void a_delegation_that_joins_is_asked_for_its_review() throws Exception {
        Course course = ofTheFirst(2);
        UUID third = course.cast.delegations.get(2);

        Step round = whileNotYetDone(() -> accredit(course, third), () -> openReview(course));

        assertThat(asked(course, round)).hasSize(3).contains(third);
    }

    @Test
    void a_delegation_that_joins_has_an_act_in_the_ballot() throws Exception {
        Course course = ofTheFirst(2);
        UUID third = course.cast.delegations.get(2);

        Step ballot = whileNotYetDone(() -> accredit(course, third), () -> openBallot(course));

        assertThat(asked(course, ballot)).hasSize(3).contains(third);
    }

    @Test
    void a_delegation_that_leaves_is_not_waited_for() throws Exception {
        Course course = ofTheFirst(3);
        UUID third = course.cast.delegations.get(2);

        Step ballot = whileNotYetDone(() -> leave(course, third), () -> openBallot(course));

        assertThat(asked(course, ballot)).hasSize(2).doesNotContain(third);
    }

    @Test
    void a_delegation_that_joins_as_the_review_has_just_opened_is_asked() throws Exception {
        Course course = ofTheFirst(2);
        UUID third = course.cast.delegations.get(2);

        whileNotYetDone(() -> openReview(course), () -> accredit(course, third));

        Step round = course.house.get(Steps.class).running(course.id).orElseThrow();
        assertThat(asked(course, round)).hasSize(3).contains(third);
    }

    @Test
    void a_member_of_the_Secretariat_who_is_let_in_again_is_asked() throws Exception {
        Course course = ofTheFirst(2);
        UUID member = newMember(course);
        shutOut(course, member);
        try {
            Step positions = whileNotYetDone(() -> letIn(course, member), () -> openPositions(course));

            assertThat(asked(course, positions)).contains(member);
        } finally {
            // Whoever has a seat in this house is waited for by all others' texts.
            shutOut(course, member);
        }
    }

    @Test
    void a_member_of_the_Secretariat_who_is_shut_out_as_the_positions_have_just_opened_is_not_waited_for()
            throws Exception {
        Course course = ofTheFirst(2);
        UUID member = newMember(course);
        try {
            whileNotYetDone(() -> openPositions(course), () -> shutOut(course, member));

            Steps steps = course.house.get(Steps.class);
            Step positions = steps.running(course.id).orElseThrow();
            assertThat(steps.part(positions.id(), member)).get().matches(part -> !part.isOpen());
        } finally {
            shutOut(course, member);
        }
    }

    @Test
    void a_ballot_ends_with_its_session_that_is_being_moved() throws Exception {
        Course course = ofTheFirst(2);
        Session session = course.house.get(Sessions.class).get(course.session);
        Instant closesAt = session.closesAt().plus(Duration.ofDays(1));

        Step ballot = whileNotYetDone(() -> close(course, session, closesAt), () -> openBallot(course));

        assertThat(ballot.deadline()).isEqualTo(closesAt);
    }

    /** The answer of the second act, which begins when the first is done but for its commit. */
    private <T> T whileNotYetDone(Callable<?> first, Callable<T> second) throws Exception {
        return database.house()
                .get(Transactions.class)
                .inOne(() -> {
                    first.call();
                    Future<T> other = elsewhere.submit(second);
                    waitFor(other);
                    return other;
                })
                .get(60, TimeUnit.SECONDS);
    }

    private static void waitFor(Future<?> other) throws InterruptedException {
        try {
            other.get(ENOUGH_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException waits) {
            // It goes on when this act has ended; what became of it is looked at then.
        }
    }

    private Course ofTheFirst(int delegations) {
        Instant now = database.house().get(Clock.class).instant();
        List<UUID> first = database.cast().delegations.subList(0, delegations);
        return Course.of(
                database, DocumentKind.DECLARATION, database.cast().session(now, now.plus(Duration.ofDays(10)), first));
    }

    private static UUID newMember(Course course) {
        return course.house
                .get(RegisterPerson.class)
                .use(
                        course.cast.administrator,
                        new RegisterPerson.Details(
                                "seat." + Ids.next(),
                                "A member",
                                List.of(Role.SECRETARIAT),
                                null,
                                null,
                                null,
                                null,
                                null))
                .id();
    }

    private static Void shutOut(Course course, UUID person) {
        course.house.get(DeactivatePerson.class).use(course.cast.administrator, person);
        return null;
    }

    private static Void letIn(Course course, UUID person) {
        course.house.get(ReactivatePerson.class).use(course.cast.administrator, person);
        return null;
    }

    private static Step openPositions(Course course) {
        return course.house
                .get(OpenPositions.class)
                .open(course.id, course.document().processInstanceId());
    }

    private static Step openReview(Course course) {
        return course.house
                .get(OpenReviewRound.class)
                .open(course.id, course.document().processInstanceId());
    }

    private static Step openBallot(Course course) {
        return course.house
                .get(OpenBallot.class)
                .open(course.id, course.document().processInstanceId());
    }

    private static Void accredit(Course course, UUID delegation) {
        course.house.get(AccreditDelegation.class).accredit(course.cast.administrator, course.session, delegation);
        return null;
    }

    private static Void leave(Course course, UUID delegation) {
        course.house.get(AccreditDelegation.class).end(course.cast.administrator, course.session, delegation);
        return null;
    }

    private static Void close(Course course, Session session, Instant closesAt) {
        var details = new CorrectSession.Details(
                session.title(), session.place(), session.timeZone().getId(), session.opensAt(), closesAt);
        course.house
                .get(CorrectSession.class)
                .use(course.cast.administrator, course.session, details, session.version());
        return null;
    }

    private static List<UUID> asked(Course course, Step step) {
        return course.house.get(Steps.class).parts(step.id()).stream()
                .map(StepPart::part)
                .toList();
    }
}
