package org.religionscongress.concord.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.religionscongress.concord.document.DocumentKind;
import org.religionscongress.concord.document.Stage;
import org.religionscongress.concord.house.Course;
import org.religionscongress.concord.house.Houses;
import org.religionscongress.concord.membership.Body;
import org.religionscongress.concord.membership.Refusal;
import org.religionscongress.concord.membership.Session;
import org.religionscongress.concord.membership.Sessions;
import org.religionscongress.concord.membership.usecase.CorrectSession;
import org.religionscongress.concord.step.Step;

@ParameterizedClass
@EnumSource
class AdoptTextProcessTest {
    private static final Duration SOON = Duration.ofDays(5);
    private static final Duration LATER = Duration.ofDays(10);

    @Parameter
    Houses database;

    @AfterAll
    static void every_flow_was_taken() {
        Coverage.of("adopt-text.bpmn").isComplete();
    }

    @Test
    void the_ballot_waits_for_the_session_to_open() {
        Course course = approved(SOON, LATER, database.cast().delegations);
        Traces traces = new Traces(course);
        assertThat(course.tasks(course.cast.leaders.get(0), "act-on-adoption")).isEmpty();

        traces.moveOn(SOON);

        course.ballot("adopt", "adopt", "adopt", "oppose").announce("adopted").reaches(Stage.ADOPTED);
    }

    @Test
    void a_session_that_opens_later_than_its_timer_is_waited_for() {
        Course course = approved(SOON, LATER, database.cast().delegations);
        Traces traces = new Traces(course);
        Session session = course.house.get(Sessions.class).get(course.session);
        Instant opensAt = session.opensAt();
        assertThat(traces.change(
                        "UPDATE Session s SET s.opensAt = :later WHERE s.id = :session",
                        query -> query.setParameter("later", opensAt.plus(Duration.ofDays(1)))
                                .setParameter("session", course.session)))
                .isOne();

        traces.moveOn(SOON);
        traces.awaitTimers("adoptText", opensAt, 1);
        assertThat(traces.events("open-ballot")).isZero();

        traces.moveOn(Duration.ofDays(1));
        traces.awaitEvents("open-ballot", 1);
    }

    @Test
    void a_session_that_is_brought_forward_opens_its_ballot_then() {
        Course course = approved(LATER, LATER.multipliedBy(2), database.cast().delegations);
        Traces traces = new Traces(course);
        Session session = course.house.get(Sessions.class).get(course.session);
        course.house
                .get(CorrectSession.class)
                .use(
                        course.cast.administrator,
                        course.session,
                        new CorrectSession.Details(
                                session.title(),
                                session.place(),
                                session.timeZone().getId(),
                                session.opensAt().minus(SOON),
                                session.closesAt()),
                        session.version());

        traces.moveOn(LATER.minus(SOON));

        traces.awaitEvents("open-ballot", 1);
    }

    @Test
    void the_end_of_the_session_ends_the_ballot_without_those_who_are_silent() {
        Course course =
                approved(Duration.ZERO, LATER, database.cast().delegations).ballot("adopt", "adopt", "adopt");
        Traces traces = new Traces(course);

        traces.moveOn(LATER);

        traces.awaitEvents("count-ballot", 1);
        assertThat(course.tasks(course.cast.leaders.get(3), "act-on-adoption")).isEmpty();
        boolean carried = course.document().ballotCarried();
        course.announce(carried ? "adopted" : "not-adopted").reaches(carried ? Stage.ADOPTED : Stage.NOT_ADOPTED);
    }

    @Test
    void a_ballot_whose_end_was_put_off_waits_on() {
        Course course = approved(Duration.ZERO, LATER, database.cast().delegations);
        Traces traces = new Traces(course);
        Step ballot = traces.step(3);
        traces.moveOn(LATER.minusHours(20));
        traces.awaitEvents("remind-open-parts", 1);
        traces.postpone(ballot, ballot.deadline().plus(Duration.ofDays(2)));

        traces.moveOn(Duration.ofHours(21));

        traces.awaitTimers("adoptText", ballot.deadline(), 2);
        assertThat(traces.events("close-step-at-deadline")).isZero();
        course.ballot("adopt", "adopt", "adopt", "adopt").announce("adopted").reaches(Stage.ADOPTED);
    }

    @Test
    void the_head_closes_the_ballot_and_what_was_said_counts() {
        Course course =
                approved(Duration.ZERO, LATER, database.cast().delegations).ballot("adopt", "adopt", "adopt");
        Refusal.expect(403, "forbidden", () -> course.closeEarly(course.cast.drafter));

        course.closeEarly(course.cast.head);

        course.announce("adopted").reaches(Stage.ADOPTED);
        assertThat(course.tasks(course.cast.leaders.get(3), "act-on-adoption")).isEmpty();
    }

    @Test
    void delegations_that_have_not_acted_are_reminded() {
        Course course =
                approved(Duration.ZERO, LATER, database.cast().delegations).ballot("adopt");
        Traces traces = new Traces(course);
        traces.moveOn(LATER.minusHours(20));
        traces.awaitEvents("remind-open-parts", 1);
    }

    @Test
    void a_session_without_delegations_adopts_nothing() {
        Instant now = database.house().get(Clock.class).instant();
        UUID session = database.cast().session(now, now.plus(LATER), List.of());
        Course course = Course.of(database, DocumentKind.DECLARATION, session).submit();
        // Without accreditations the whole Working Group is asked; it stays silent.
        new Traces(course).step(1);
        new Traces(course).moveOn(Duration.ofHours(73));
        course.reaches(Stage.CONSOLIDATION).agreed();
        course.announce("not-adopted").reaches(Stage.NOT_ADOPTED);
        assertThat(new Traces(course).step(3).isClosed()).isTrue();
    }

    @Test
    void what_consensus_adopts_takes_no_ballot() {
        Instant now = database.house().get(Clock.class).instant();
        Course course = Course.of(
                database,
                DocumentKind.STATEMENT,
                database.cast().session(Body.SECRETARIAT, now, now.plus(LATER), database.cast().delegations));
        course.act(course.cast.drafter, "draft", Course.json("outcome", "submit"));
        course.openConsensus().positions().decide("approve").announce("adopted").reaches(Stage.ADOPTED);
        assertThat(new Traces(course).events("open-ballot")).isZero();
    }

    /** Approved for a session that opens and closes so much later than now. */
    private Course approved(Duration opens, Duration closes, List<UUID> accredited) {
        Instant now = database.house().get(Clock.class).instant();
        UUID session = database.cast().session(now.plus(opens), now.plus(closes), accredited);
        return Course.of(database, DocumentKind.DECLARATION, session).approved();
    }
}
