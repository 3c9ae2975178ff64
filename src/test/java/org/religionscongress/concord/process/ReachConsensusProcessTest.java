package org.religionscongress.concord.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.religionscongress.concord.document.Stage;
import org.religionscongress.concord.house.Course;
import org.religionscongress.concord.house.Houses;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Role;

@ParameterizedClass
@EnumSource
class ReachConsensusProcessTest {
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
    void one_objection_sends_the_text_back() {
        inConsensus().openConsensus().positions("object").reaches(Stage.CONSOLIDATION);
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
