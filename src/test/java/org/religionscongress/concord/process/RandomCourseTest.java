package org.religionscongress.concord.process;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.religionscongress.concord.house.Houses;
import org.religionscongress.concord.house.RandomCourse;
import org.religionscongress.concord.house.Seed;

/** A few random courses at every build; {@code RandomCourseEndurance} runs many. */
@ParameterizedClass
@EnumSource
class RandomCourseTest {
    private static final int ACTS = 40;

    @Parameter
    Houses database;

    @Test
    void a_document_is_always_in_one_stage_with_exactly_the_tasks_that_it_allows() {
        Seed seed = Seed.of("Random courses on " + database, 2);
        for (int trial = 0; trial < seed.trials(); trial++) {
            new RandomCourse(database, seed.of(trial)).run(ACTS);
        }
    }
}
