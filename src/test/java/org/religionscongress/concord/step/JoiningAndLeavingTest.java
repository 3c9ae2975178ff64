package org.religionscongress.concord.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.religionscongress.concord.document.DocumentKind;
import org.religionscongress.concord.document.Documents;
import org.religionscongress.concord.document.Stage;
import org.religionscongress.concord.house.Course;
import org.religionscongress.concord.house.Houses;
import org.religionscongress.concord.membership.usecase.AccreditDelegation;

/** A delegation joins a session or leaves it while its text is under way. */
@ParameterizedClass
@EnumSource
class JoiningAndLeavingTest {
    @Parameter
    Houses database;

    @Test
    void one_that_joins_is_asked_and_waited_for() {
        Course course = ofTheFirst(3).submit().review("endorse", "endorse");
        UUID fourth = course.cast.delegations.get(3);

        accredit(course, fourth);
        accredit(course, fourth);

        course.review(null, null, "endorse");
        assertThat(course.document().stage()).isEqualTo(Stage.REVIEW);
        course.review(null, null, null, "endorse").reaches(Stage.CONSOLIDATION);
    }

    @Test
    void one_that_leaves_is_waited_for_no_more() {
        Course course = ofTheFirst(3).submit().review("endorse", "endorse");
        course.task(course.cast.members.get(2), "review");

        leave(course, course.cast.delegations.get(2));

        course.reaches(Stage.CONSOLIDATION);
        assertThat(course.tasks(course.cast.members.get(2), "review")).isEmpty();
    }

    @Test
    void what_one_has_said_before_it_leaves_stays() {
        Course course = ofTheFirst(3).submit().review("object");
        UUID step = course.task(course.cast.members.get(1), "review").stepId();

        leave(course, course.cast.delegations.get(0));

        course.review(null, "endorse", "endorse").reaches(Stage.CONSOLIDATION);
        assertThat(course.house.get(Documents.class).positions(step)).hasSize(3);
    }

    @Test
    void one_that_joins_in_the_ballot_acts_in_it() {
        Course course = ofTheFirst(2)
                .submit()
                .review("endorse", "endorse")
                .reaches(Stage.CONSOLIDATION)
                .agreed();
        course.task(course.cast.leaders.get(0), "act-on-adoption");

        accredit(course, course.cast.delegations.get(2));

        course.ballot("adopt", "adopt", "oppose").announce("adopted").reaches(Stage.ADOPTED);
    }

    private Course ofTheFirst(int delegations) {
        Instant now = database.house().get(Clock.class).instant();
        List<UUID> first = database.cast().delegations.subList(0, delegations);
        return Course.of(
                database, DocumentKind.DECLARATION, database.cast().session(now, now.plus(Duration.ofDays(10)), first));
    }

    private static void accredit(Course course, UUID delegation) {
        course.house.get(AccreditDelegation.class).accredit(course.cast.administrator, course.session, delegation);
    }

    private static void leave(Course course, UUID delegation) {
        course.house.get(AccreditDelegation.class).end(course.cast.drafter, course.session, delegation);
    }
}
