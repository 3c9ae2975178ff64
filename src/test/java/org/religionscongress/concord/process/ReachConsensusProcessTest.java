package org.religionscongress.concord.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.religionscongress.concord.consensus.usecase.RaiseObjection;
import org.religionscongress.concord.document.Documents;
import org.religionscongress.concord.document.Stage;
import org.religionscongress.concord.house.Course;
import org.religionscongress.concord.house.Houses;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Refusal;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.step.Step;
import org.religionscongress.concord.step.StepKind;
import org.religionscongress.concord.step.StepPart;
import org.religionscongress.concord.step.Steps;
import org.religionscongress.concord.step.usecase.ConfirmReceipt;
import org.religionscongress.concord.step.usecase.ReadSteps;

@ParameterizedClass
@EnumSource
class ReachConsensusProcessTest {
    private static final Duration SILENCE = Duration.ofHours(73);

    @Parameter
    Houses database;

    @AfterAll
    static void every_flow_was_taken() {
        Coverage.of("reach-consensus.bpmn").isComplete();
    }

    @Test
    void a_reservation_does_not_stand_in_the_way() {
        Course course = inConsensus().openConsensus().positions("agree", "can-live-with", "reserve");
        course.reaches(Stage.APPROVAL);
        assertThat(new Traces(course).said()).contains("can-live-with", "reserve");
    }

    @Test
    void one_objection_in_session_is_for_the_head_to_resolve() {
        Course course = inConsensus().openConsensus().positions("object").reaches(Stage.OBJECTION);
        course.resolve("revise").reaches(Stage.CONSOLIDATION);
    }

    @Test
    void the_head_closes_the_positions_and_what_was_said_counts() {
        Course course = inConsensus().openConsensus();
        course.act(course.cast.secretariat.get(0), "take-position", Course.json("position", "agree"));
        course.closeEarly(course.cast.head).reaches(Stage.APPROVAL);
        assertThat(course.tasks(course.cast.secretariat.get(1), "take-position"))
                .isEmpty();
    }

    @Test
    void positions_that_nobody_took_agree_to_nothing() {
        Course course = inConsensus().openConsensus();
        course.task(course.cast.secretariat.get(0), "take-position");
        course.closeEarly(course.cast.deputy).reaches(Stage.OBJECTION);
    }

    @Nested
    class A_silence {
        private final Course course = inConsensus().openSilence(SILENCE);
        private final Traces traces = new Traces(course);
        private final Step silence = course.silence();
        private final Caller member = course.cast.secretariat.get(1);

        @Test
        void stands_agreed_when_nobody_objects_until_its_exact_end() {
            assertThat(course.document().deadline()).isEqualTo(silence.deadline());
            assertThat(course.document().symbol()).isNull();

            traces.moveOn(SILENCE.minusMinutes(1));
            assertThat(course.document().stage()).isEqualTo(Stage.CONSENSUS);
            traces.moveOn(Duration.ofMinutes(2));

            course.reaches(Stage.APPROVAL);
            assertThat(course.document().symbol()).isNull();
            assertThat(closedAs()).isEqualTo(Step.Closing.DEADLINE);
            Refusal.expect(409, "nothing-runs", () -> course.object(member));
        }

        @Test
        void is_broken_by_an_objection_at_once_for_everyone() {
            course.object(member);

            assertThat(course.document().stage()).isEqualTo(Stage.OBJECTION);
            assertThat(course.document().deadline()).isNull();
            assertThat(closedAs()).isEqualTo(Step.Closing.OBJECTION);
            Refusal.expect(409, "nothing-runs", () -> course.object(course.cast.secretariat.get(2)));
            traces.moveOn(SILENCE.plusHours(1));
            course.resolve("restart").reaches(Stage.CONSENSUS);
            assertThat(traces.events("raise-objection")).isOne();
        }

        @Test
        void is_broken_for_one_provision_of_the_text_or_for_the_whole() {
            UUID point = course.house.get(Documents.class).revision(course.id, 1).get(0).provisions().items().stream()
                    .filter(provision -> provision.text().startsWith("No faith"))
                    .findFirst()
                    .orElseThrow()
                    .id();
            Refusal.expect(422, "invalid-field", () -> object(UUID.randomUUID()));
            assertThat(course.document().stage()).isEqualTo(Stage.CONSENSUS);

            object(point);

            assertThat(course.house.get(Documents.class).positionsOf(course.id))
                    .filteredOn(position -> position.says().equals("object"))
                    .singleElement()
                    .satisfies(position -> assertThat(position.provisionId()).isEqualTo(point));
        }

        private void object(UUID provision) {
            course.house
                    .get(RaiseObjection.class)
                    .raise(member, course.id, new RaiseObjection.Request("It says too much.", provision));
        }

        @Test
        void is_broken_by_no_one_but_its_members() {
            Refusal.expect(403, "forbidden", () -> course.object(course.cast.head));
            assertThat(course.document().stage()).isEqualTo(Stage.CONSENSUS);
        }

        @Test
        void refuses_an_objection_after_its_end_though_its_timer_has_not_run() {
            // Behind everyone's back, so that the timer still waits for the former end.
            traces.postpone(silence, course.now().minusSeconds(1));
            Refusal.expect(409, "deadline-passed", () -> course.object(member));
            assertThat(course.document().stage()).isEqualTo(Stage.CONSENSUS);
        }

        @Test
        void takes_an_objection_before_its_end_though_its_timer_runs_early() {
            traces.moveOn(SILENCE.minusHours(20));
            traces.awaitEvents("remind-open-parts", 1);
            traces.postpone(silence, silence.deadline().plus(Duration.ofDays(2)));
            traces.moveOn(Duration.ofHours(21));
            traces.awaitTimers("reachConsensus", silence.deadline(), 2);

            course.object(member);

            assertThat(course.document().stage()).isEqualTo(Stage.OBJECTION);
        }

        @Test
        void is_extended_by_the_head_and_ends_then() {
            Instant until = silence.deadline().plus(Duration.ofDays(1));
            Refusal.expect(403, "forbidden", () -> course.extend(course.cast.drafter, until));
            course.extend(course.cast.head, until);

            traces.moveOn(SILENCE.plusHours(1));
            assertThat(course.document().stage()).isEqualTo(Stage.CONSENSUS);
            assertThat(course.document().deadline()).isEqualTo(until);
            traces.moveOn(Duration.ofDays(1));

            course.reaches(Stage.APPROVAL);
        }

        @Test
        void that_the_head_ends_has_agreed_to_nothing() {
            course.closeEarly(course.cast.head).reaches(Stage.OBJECTION);
            assertThat(closedAs()).isEqualTo(Step.Closing.EARLY);
        }

        @Test
        void reminds_its_members_before_its_end() {
            traces.moveOn(SILENCE.minusHours(20));
            traces.awaitEvents("remind-open-parts", 1);
            course.object(member);
            assertThat(course.document().stage()).isEqualTo(Stage.OBJECTION);
        }

        @Test
        void says_which_members_have_its_notice() {
            ConfirmReceipt confirmReceipt = course.house.get(ConfirmReceipt.class);
            confirmReceipt.confirm(member, course.id);
            confirmReceipt.confirm(member, course.id);
            Refusal.expect(403, "forbidden", () -> confirmReceipt.confirm(course.cast.head, course.id));

            ReadSteps.Extract seen = course.house.get(ReadSteps.class).read(course.cast.head, course.id).stream()
                    .filter(step -> step.step().kind() == StepKind.SILENCE)
                    .findFirst()
                    .orElseThrow();
            assertThat(seen.parts()).hasSize(course.cast.secretariat.size());
            assertThat(seen.parts().keySet())
                    .filteredOn(part -> part.confirmedAt() != null)
                    .extracting(StepPart::part)
                    .containsExactly(member.personId());
            assertThat(seen.timeZone().getId()).isEqualTo("Asia/Almaty");
            assertThat(traces.events("confirm-receipt")).isOne();
        }

        private Step.Closing closedAs() {
            return course.house.get(Steps.class).get(silence.id()).closedAs();
        }
    }

    @Test
    void a_secretariat_without_members_has_no_objection() {
        Course course = inConsensus();
        Traces traces = new Traces(course);
        List<UUID> seats =
                course.cast.secretariat.stream().map(Caller::personId).toList();
        Instant gone = course.now();
        traces.change(
                "UPDATE Membership m SET m.until = :gone WHERE m.role = :role AND m.personId IN :seats",
                query -> query.setParameter("gone", gone)
                        .setParameter("role", Role.SECRETARIAT)
                        .setParameter("seats", seats));
        try {
            course.openConsensus().reaches(Stage.APPROVAL);
        } finally {
            traces.change(
                    "UPDATE Membership m SET m.until = NULL WHERE m.role = :role AND m.personId IN :seats",
                    query -> query.setParameter("role", Role.SECRETARIAT).setParameter("seats", seats));
        }
        assertThat(traces.said()).isEmpty();
    }

    /** Without a reviewer, the round before it is over at once. */
    private Course inConsensus() {
        UUID withoutReviewer = database.cast().delegation("A delegation outside of the Working Group");
        return Course.of(database, List.of(withoutReviewer))
                .submit()
                .consolidate("to-consensus")
                .reaches(Stage.CONSENSUS);
    }
}
