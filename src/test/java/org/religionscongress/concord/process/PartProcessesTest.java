package org.religionscongress.concord.process;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.religionscongress.concord.document.Stage;
import org.religionscongress.concord.house.Course;
import org.religionscongress.concord.house.Houses;

/** The small processes of one delegation's or one member's part. */
@ParameterizedClass
@EnumSource
class PartProcessesTest {
    @Parameter
    Houses database;

    @AfterAll
    static void every_flow_was_taken() {
        Coverage.of("review-by-delegation.bpmn").isComplete();
        Coverage.of("take-position.bpmn").isComplete();
        Coverage.of("act-by-delegation.bpmn").isComplete();
    }

    @Test
    void each_part_asks_once_and_ends_with_its_answer() {
        Course.of(database)
                .approved()
                .ballot("adopt", "adopt", "adopt", "adopt")
                .announce("adopted")
                .reaches(Stage.ADOPTED);
    }
}
