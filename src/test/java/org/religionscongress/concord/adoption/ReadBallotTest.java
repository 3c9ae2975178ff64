package org.religionscongress.concord.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.religionscongress.concord.adoption.usecase.ReadBallot;
import org.religionscongress.concord.adoption.usecase.ReadBallot.Ballot;
import org.religionscongress.concord.adoption.usecase.ReadBallot.State;
import org.religionscongress.concord.adoption.usecase.ReadBallot.Voice;
import org.religionscongress.concord.document.DocumentKind;
import org.religionscongress.concord.document.Position;
import org.religionscongress.concord.document.Stage;
import org.religionscongress.concord.house.Cast;
import org.religionscongress.concord.house.Clerks;
import org.religionscongress.concord.house.Course;
import org.religionscongress.concord.house.Houses;
import org.religionscongress.concord.membership.Body;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Refusal;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.membership.Side;
import org.religionscongress.concord.platform.persistence.Ids;
import org.religionscongress.concord.step.usecase.ReadPositions;

/** What the hall is shown of a ballot, and to whom. */
@ParameterizedClass
@EnumSource
class ReadBallotTest {
    private static final AdoptionTerms OF_A_DECLARATION = new AdoptionTerms(AdoptionRule.SIMPLE_MAJORITY, 50);

    @Parameter
    Houses database;

    @Nested
    class While_it_is_open {
        private final Course course = Course.of(database).approved().ballot("adopt", "oppose", "abstain");

        @Test
        void everybody_sees_the_rule_and_who_has_acted_and_nobody_how() {
            assertThat(everybody(course)).allSatisfy(reader -> {
                Ballot ballot = read(reader, course);
                assertThat(ballot.state()).isEqualTo(State.OPEN);
                assertThat(ballot.terms()).isEqualTo(OF_A_DECLARATION);
                assertThat(ballot.tally()).isNull();
                assertThat(ballot.voices()).extracting(Voice::acted).containsExactly(true, true, true, false);
                assertThat(ballot.voices()).extracting(Voice::says).containsOnlyNulls();
                assertThat(ballot.readAt())
                        .isBetween(course.now().minusSeconds(60), course.now().plusSeconds(60));
            });
        }

        @Test
        void who_may_not_know_of_the_text_learns_nothing() {
            Caller stranger = course.cast.memberOf(Body.FORUM_OF_YOUNG_RELIGIOUS_LEADERS);

            Refusal.expect(404, "not-found", () -> read(stranger, course));
            Refusal.expect(
                    404, "not-found", () -> course.house.get(ReadBallot.class).read(course.cast.head, Ids.next()));
        }

        @Test
        void a_text_that_is_withdrawn_leaves_the_acts_untold() {
            course.withdraw(course.cast.head);

            assertThat(read(course.cast.head, course)).satisfies(ballot -> {
                assertThat(ballot.tally()).isNull();
                assertThat(ballot.voices()).extracting(Voice::says).containsOnlyNulls();
            });
            assertThat(course.house
                            .get(ReadPositions.class)
                            .read(course.cast.leaders.get(3), course.id, null, 0, 200)
                            .items())
                    .extracting(Position::stepKind)
                    .doesNotContain("BALLOT");
        }
    }

    @Nested
    class When_all_have_acted {
        private final Course course = Course.of(database).approved().ballot("adopt", "oppose", "abstain", "adopt");

        @Test
        void all_but_the_drafters_see_the_totals_and_nobody_who_acted_how() {
            await().atMost(Duration.ofSeconds(15))
                    .until(() -> read(course.cast.head, course).carried() != null);

            assertThat(everybody(course)).allSatisfy(reader -> {
                Ballot ballot = read(reader, course);
                boolean drafts = reader.has(Role.DRAFTER);
                assertThat(ballot.state()).isEqualTo(State.CLOSED);
                assertThat(ballot.tally()).isEqualTo(drafts ? null : new Tally(4, 2, 1, 1, 0));
                assertThat(ballot.carried()).isEqualTo(drafts ? null : Boolean.TRUE);
                assertThat(ballot.voices()).extracting(Voice::says).containsOnlyNulls();
            });
        }

        @Test
        void the_announcement_tells_everybody_how_each_acted() {
            course.announce("adopted").reaches(Stage.ADOPTED);

            assertThat(everybody(course)).allSatisfy(reader -> {
                Ballot ballot = read(reader, course);
                assertThat(ballot.state()).isEqualTo(State.ANNOUNCED);
                assertThat(ballot.tally()).isEqualTo(new Tally(4, 2, 1, 1, 0));
                assertThat(ballot.voices())
                        .extracting(Voice::says)
                        .containsExactly("adopt", "oppose", "abstain", "adopt");
            });
        }

        @Test
        void a_text_that_is_sent_back_waits_for_another_ballot() {
            Course returned = Course.of(database)
                    .approved()
                    .ballot("oppose", "oppose", "oppose", "adopt")
                    .announce("return-to-drafting")
                    .reaches(Stage.DRAFTING);

            assertThat(read(returned.cast.leaders.get(0), returned)).satisfies(ballot -> {
                assertThat(ballot.state()).isEqualTo(State.NOT_OPEN);
                assertThat(ballot.tally()).isNull();
                assertThat(ballot.voices()).hasSize(4).extracting(Voice::acted).containsOnly(false);
            });
        }
    }

    @Test
    void before_its_session_opens_it_shows_who_will_be_asked() {
        Cast cast = database.cast();
        Instant now = database.house().get(Clock.class).instant();
        UUID session = cast.session(now.plus(Duration.ofDays(30)), now.plus(Duration.ofDays(31)), cast.delegations);
        Course course = Course.of(database, DocumentKind.DECLARATION, session).approved();

        assertThat(read(course.cast.leaders.get(0), course)).satisfies(ballot -> {
            assertThat(ballot.state()).isEqualTo(State.NOT_OPEN);
            assertThat(ballot.voices())
                    .extracting(voice -> voice.delegation().id())
                    .containsExactlyElementsOf(cast.delegations);
            assertThat(ballot.terms().quorum(5)).isEqualTo(3);
        });
    }

    private static Stream<Caller> everybody(Course course) {
        Clerks clerks = new Clerks(course.house, course.cast);
        return Stream.of(
                course.cast.drafter,
                course.cast.head,
                course.cast.deputy,
                course.cast.administrator,
                course.cast.secretariat.get(0),
                course.cast.leaders.get(0),
                course.cast.leaders.get(3),
                course.cast.observer,
                clerks.clerk(Side.delegation(course.cast.delegations.get(1))));
    }

    private static Ballot read(Caller reader, Course course) {
        return course.house.get(ReadBallot.class).read(reader, course.id);
    }
}
