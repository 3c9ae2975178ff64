package org.religionscongress.concord.inbox.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.religionscongress.concord.document.Stage;
import org.religionscongress.concord.house.Clerks;
import org.religionscongress.concord.house.Course;
import org.religionscongress.concord.house.Houses;
import org.religionscongress.concord.house.TestClock;
import org.religionscongress.concord.inbox.ActOnBehalf;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Refusal;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.membership.Side;
import org.religionscongress.concord.platform.attachment.usecase.ReadAttachment;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.step.Task;

/** A clerk finds in one place what may be entered, what was, and what waits for a second person. */
@ParameterizedClass
@EnumSource
class ClerksDeskTest {
    private static final JsonObject ENDORSE = Course.json("verdict", "endorse");
    private static final JsonObject ADOPT = Course.json("act", "adopt");

    @Parameter
    Houses database;

    private static List<ReadAsked.Asked> asked(Course course, Caller clerk) {
        return course.house.get(ReadAsked.class).read(clerk, course.id, 0, 200).items();
    }

    private static List<UUID> found(Course course, Caller who, String filter) {
        return course
                .house
                .get(FindActsOnBehalf.class)
                .find(who, new FindActsOnBehalf.Question(filter, course.id), 0, 200)
                .items()
                .stream()
                .map(shown -> shown.act().id())
                .toList();
    }

    private static ActOnBehalf enter(
            Course course, Caller clerk, String kind, UUID delegation, JsonObject answer, UUID scan) {
        return course.house
                .get(EnterActOnBehalf.class)
                .enter(
                        clerk,
                        course.id,
                        new EnterActOnBehalf.Request(
                                kind,
                                delegation,
                                null,
                                answer,
                                scan == null ? "aloud" : "letter",
                                course.now(),
                                scan,
                                scan == null ? "Said in the hall." : null));
    }

    @Nested
    class While_a_review_runs {
        private final Clerks clerks = Clerks.of(database);
        private final Course course = Course.of(database).submit();
        private final UUID delegation = course.cast.delegations.get(0);
        private final Caller clerk = clerks.clerk(Side.delegation(delegation));
        private final Task task = course.task(course.cast.members.get(0), "review");

        @Test
        void the_desk_shows_what_the_own_sides_are_asked_and_nothing_else() {
            assertThat(asked(course, clerk)).singleElement().satisfies(asked -> {
                assertThat(asked.kind()).isEqualTo("review");
                assertThat(asked.side()).isEqualTo(Side.delegation(delegation));
                assertThat(asked.sideName()).isEqualTo("Delegation 1");
                assertThat(asked.timeZone()).isEqualTo("Asia/Almaty");
                assertThat(asked.step().deadline()).isNotNull();
                assertThat(asked.answered()).isFalse();
                assertThat(asked.holder()).isNull();
            });
            assertThat(asked(course, clerks.now(clerks.person("One without a mandate"))))
                    .isEmpty();
            assertThat(asked(course, clerks.assistant(course.cast.members.get(0))))
                    .isEmpty();
        }

        @Test
        void it_says_who_of_the_side_is_about_to_answer() {
            course.house.get(ClaimTask.class).claim(course.cast.members.get(0), task.id());
            assertThat(asked(course, clerk))
                    .extracting(ReadAsked.Asked::holder)
                    .containsExactly("Working Group member 1");
        }

        @Test
        void what_was_answered_may_still_be_corrected_until_the_round_closes() {
            ActOnBehalf act = enter(course, clerk, "review", delegation, ENDORSE, null);
            assertThat(asked(course, clerk))
                    .extracting(ReadAsked.Asked::answered)
                    .containsExactly(true);
            assertThat(found(course, clerk, "mine")).containsExactly(act.id());
            for (int i = 1; i < 4; i++) {
                course.act(course.cast.members.get(i), "review", ENDORSE);
            }
            course.reaches(Stage.CONSOLIDATION);
            assertThat(asked(course, clerk)).isEmpty();
        }
    }

    @Nested
    class While_a_ballot_runs {
        private final Clerks clerks = Clerks.of(database);
        private final Course course = Course.of(database).approved();
        private final UUID delegation = course.cast.delegations.get(0);
        private final Caller clerk = clerks.clerk(Side.delegation(delegation));
        private final Caller second = clerks.clerk(Side.delegation(delegation));
        private final Task task = course.task(course.cast.leaders.get(0), "act-on-adoption");

        @Test
        void an_act_waits_on_the_desks_of_all_who_may_confirm_it_but_not_on_its_clerks() {
            ActOnBehalf act = adopt(delegation);
            Caller ofAnother = clerks.clerk(Side.delegation(course.cast.delegations.get(1)));

            assertThat(found(course, second, "to-decide")).containsExactly(act.id());
            assertThat(found(course, course.cast.drafter, "to-decide")).containsExactly(act.id());
            assertThat(found(course, course.cast.head, "to-decide")).containsExactly(act.id());
            assertThat(found(course, clerk, "to-decide")).isEmpty();
            assertThat(found(course, ofAnother, "to-decide")).isEmpty();
            assertThat(found(course, course.cast.leaders.get(0), "to-decide")).isEmpty();
            assertThat(act.taskId()).isEqualTo(task.id());
            assertThat(asked(course, second))
                    .extracting(asked -> asked.waiting().id())
                    .containsExactly(act.id());
        }

        @Test
        void what_was_overtaken_waits_for_nobody_and_stays_with_who_entered_it() {
            ActOnBehalf act = adopt(delegation);
            course.act(course.cast.leaders.get(0), "act-on-adoption", ADOPT);
            assertThat(found(course, second, "to-decide")).isEmpty();
            assertThat(found(course, clerk, "mine")).containsExactly(act.id());
        }

        @Test
        void what_has_ended_waits_for_nobody() {
            adopt(delegation);
            course.house.get(TestClock.class).moveOn(Duration.ofDays(11));
            assertThat(found(course, second, "to-decide")).isEmpty();
        }

        @Test
        void one_asks_for_what_there_is() {
            Refusal.expectInvalid("filter", () -> found(course, clerk, "all"));
            Refusal.expectInvalid("filter", () -> found(course, clerk, null));
        }

        private ActOnBehalf adopt(UUID whose) {
            return enter(course, clerk, "act-on-adoption", whose, ADOPT, null);
        }
    }

    @Nested
    class One_sheet_for_many {
        private final Clerks clerks = Clerks.of(database);
        private final Course course = Course.of(database).approved();
        private final UUID first = course.cast.delegations.get(0);
        private final UUID second = course.cast.delegations.get(1);
        private final UUID person = clerks.person("Clerk of the roll-call");
        private final Caller clerk = mandated(person);
        private final List<Task> tasks = List.of(
                course.task(course.cast.leaders.get(0), "act-on-adoption"),
                course.task(course.cast.leaders.get(1), "act-on-adoption"));
        private final UUID sheet = clerks.letter(clerk, "The roll-call sheet").id();

        @Test
        void attests_the_acts_of_all_that_its_clerk_enters() {
            enter(course, clerk, "act-on-adoption", first, ADOPT, sheet);
            enter(course, clerk, "act-on-adoption", second, ADOPT, sheet);
            assertThat(asked(course, clerk))
                    .extracting(asked -> asked.waiting().taskId())
                    .containsExactlyInAnyOrderElementsOf(
                            tasks.stream().map(Task::id).toList());
        }

        @Test
        void attests_for_one_side_only_once_unless_that_was_rejected() {
            ActOnBehalf wrong = enter(course, clerk, "act-on-adoption", first, ADOPT, sheet);
            Refusal.expectInvalid("attachmentId", () -> enter(course, clerk, "act-on-adoption", first, ADOPT, sheet));
            course.house
                    .get(DecideOnAct.class)
                    .reject(
                            course.cast.drafter,
                            course.id,
                            wrong.id(),
                            new DecideOnAct.Rejection("The sheet says abstain."));
            enter(course, clerk, "act-on-adoption", first, Course.json("act", "abstain"), sheet);
            assertThat(found(course, clerk, "mine")).hasSize(2);
        }

        @Test
        void is_read_by_those_alone_who_may_see_all_of_it() {
            enter(course, clerk, "act-on-adoption", first, ADOPT, sheet);
            Caller ofTheFirst = clerks.member(first);
            assertThat(reads(ofTheFirst)).isTrue();
            enter(course, clerk, "act-on-adoption", second, ADOPT, sheet);
            assertThat(reads(clerk)).isTrue();
            assertThat(reads(clerks.now(clerks.person("Another drafter", Role.DRAFTER))))
                    .isTrue();
            assertThat(reads(mandated(clerks.person("Another clerk of both")))).isTrue();
            assertThat(reads(ofTheFirst)).isFalse();
            assertThat(reads(clerks.clerk(Side.delegation(first)))).isFalse();
        }

        @Test
        void is_not_another_clerks_to_use() {
            enter(course, clerk, "act-on-adoption", first, ADOPT, sheet);
            Caller other = clerks.clerk(Side.delegation(second));
            Refusal.expectInvalid("attachmentId", () -> enter(course, other, "act-on-adoption", second, ADOPT, sheet));
        }

        private Caller mandated(UUID whom) {
            clerks.mandate(whom, Side.delegation(first));
            clerks.mandate(whom, Side.delegation(second));
            return clerks.now(whom);
        }

        /** The scan itself, and that it is told of. */
        private boolean reads(Caller who) {
            boolean told = course.house.get(ReadActsOnBehalf.class).read(who, course.id, 0, 200).items().stream()
                    .allMatch(shown -> shown.scan() != null);
            try {
                course.house.get(ReadAttachment.class).read(who.personId(), sheet);
                assertThat(told).isTrue();
                return true;
            } catch (Problem refusal) {
                assertThat(refusal.status()).isEqualTo(404);
                assertThat(told).isFalse();
                return false;
            }
        }
    }

    @Nested
    class A_silence {
        private final Clerks clerks = Clerks.of(database);
        private final Course course = Course.of(database)
                .submit()
                .review("endorse", "endorse", "endorse", "endorse")
                .consolidate("to-consensus");
        private final Caller member = course.cast.secretariat.get(0);
        private final Caller clerk = clerks.clerk(Side.member(member.personId()));

        @Test
        void may_be_broken_while_it_runs_and_set_aside_until_the_text_is_announced() {
            assertThat(asked(course, clerk)).isEmpty();
            course.openSilence(Duration.ofHours(73)).silence();
            assertThat(asked(course, clerk)).singleElement().satisfies(asked -> {
                assertThat(asked.kind()).isEqualTo("object");
                assertThat(asked.side()).isEqualTo(Side.member(member.personId()));
                assertThat(asked.sideName()).isEqualTo(member.name());
                assertThat(asked.step().isClosed()).isFalse();
            });

            course.house.get(TestClock.class).moveOn(Duration.ofHours(74));
            course.reaches(Stage.APPROVAL);
            assertThat(asked(course, clerk)).singleElement().satisfies(asked -> {
                assertThat(asked.kind()).isEqualTo("object");
                assertThat(asked.step().isClosed()).isTrue();
            });
            course.decide("return-to-consensus").openConsensus();
            assertThat(asked(course, clerk)).extracting(ReadAsked.Asked::kind).doesNotContain("object");
        }
    }
}
