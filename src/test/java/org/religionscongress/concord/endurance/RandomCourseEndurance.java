package org.religionscongress.concord.endurance;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.religionscongress.concord.document.Stage;
import org.religionscongress.concord.house.Houses;
import org.religionscongress.concord.house.RandomCourse;
import org.religionscongress.concord.house.Seed;

class RandomCourseEndurance {
    private static final int ACTS = 80;

    @ParameterizedTest
    @EnumSource
    void a_document_is_always_in_one_stage_with_exactly_the_tasks_that_it_allows(Houses database) {
        Seed seed = Seed.of("Random courses on " + database, 20);
        Map<Stage, Integer> ends = new TreeMap<>();
        for (int trial = 0; trial < seed.trials(); trial++) {
            RandomCourse course = new RandomCourse(database, seed.of(trial));
            course.run(ACTS);
            ends.merge(course.standing().stage(), 1, Integer::sum);
        }
        seed.tell("they came to " + ends);
    }
}
