package org.religionscongress.concord.process;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.religionscongress.concord.document.Documents;
import org.religionscongress.concord.document.Position;
import org.religionscongress.concord.document.Stage;
import org.religionscongress.concord.house.Course;
import org.religionscongress.concord.house.Houses;
import org.religionscongress.concord.house.Standing;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.step.Task;

/** What fails behind a person's act is not that person's error: it waits, says why, and goes on when it is told to. */
@ParameterizedClass
@EnumSource
class FailedStageTest {
    @Parameter
    Houses database;

    @Test
    void a_full_disk_behind_the_last_review_holds_up_the_round_until_there_is_room_again() throws Exception {
        Course course = Course.of(database).submit().review("endorse", "endorse", "amend");
        Traces traces = new Traces(course);
        Caller member = course.cast.members.get(3);
        Task last = course.task(member, "review");

        FailedStage failed;
        try (FullDisk disk = new FullDisk(database, course, "end-review-round")) {
            course.act(member, "review", Course.json("verdict", "object", "comment", "Point 2 says too much."));

            failed = FailedStage.of(course);
            assertThat(failed.activity()).isEqualTo("serviceTask_endReviewRound");
            assertThat(failed.cause()).contains(FullDisk.MESSAGE);
            assertThat(failed.stackTrace()).contains("EndReviewRoundDelegate");
            stands(course, last, "endorse", "endorse", "amend", "object");
            waits(course, Stage.REVIEW);
            assertThat(traces.events("end-review-round")).isZero();
        }

        failed.retry();

        course.reaches(Stage.CONSOLIDATION);
        FailedStage.none(course);
        assertThat(traces.events("end-review-round")).isOne();
        stands(course, last, "endorse", "endorse", "amend", "object");
        Standing standing = Standing.of(course.house, course.id);
        assertThat(standing.kinds()).containsExactly("consolidate");
        assertThat(standing.listsAgree()).isTrue();
        assertThat(standing.steps()).isEmpty();
    }

    @Test
    void a_decision_table_without_its_rule_holds_up_the_count_until_it_is_mended() throws Exception {
        Course course = startedUnderNoRule().approved().ballot("adopt", "adopt", "adopt");
        Traces traces = new Traces(course);
        Caller leader = course.cast.leaders.get(3);
        Task last = course.task(leader, "act-on-adoption");

        course.act(leader, "act-on-adoption", Course.json("act", "oppose"));

        FailedStage failed = FailedStage.of(course);
        assertThat(failed.activity()).isEqualTo("businessRuleTask_chooseAdoptionRule");
        assertThat(failed.cause())
                .contains("The decision table adoptionRule has no row for kind DECLARATION and body CONGRESS.");
        stands(course, last, "adopt", "adopt", "adopt", "oppose");
        waits(course, Stage.ADOPTION);
        assertThat(traces.events("count-ballot")).isZero();

        ModelVersion.deploy(course.house).takeOver(course);
        failed.retry();

        course.task(course.cast.head, "announce-adoption");
        FailedStage.none(course);
        assertThat(traces.events("count-ballot")).isOne();
        stands(course, last, "adopt", "adopt", "adopt", "oppose");
        course.announce("adopted").reaches(Stage.ADOPTED);
        traces.awaitEnd();
    }

    /** Only this document; whoever starts after it does so under the models as they are. */
    private Course startedUnderNoRule() throws Exception {
        Pattern rule = Pattern.compile("<rule id=\"rule_declarationCongress\">.*?</rule>", Pattern.DOTALL);
        ModelVersion.deploy(database.house(), "adoption-rule.dmn", text -> {
            assertThat(text).containsPattern(rule);
            return rule.matcher(text).replaceFirst("");
        });
        try {
            return Course.of(database);
        } finally {
            ModelVersion.deploy(database.house());
        }
    }

    /** The last act is done, said once, and written down, as all before it. */
    private static void stands(Course course, Task last, String... said) {
        assertThat(course.house
                        .get(EntityManager.class)
                        .find(Task.class, last.id())
                        .closedAs())
                .isEqualTo(Task.Closing.DONE);
        List<Position> positions = course.house.get(Documents.class).positions(last.stepId());
        assertThat(positions).extracting(Position::says).containsExactly(said);
        assertThat(new Traces(course).events(last.kind())).isEqualTo(said.length);
    }

    private static void waits(Course course, Stage stage) {
        Standing standing = Standing.of(course.house, course.id);
        assertThat(standing.stage()).isEqualTo(stage);
        assertThat(standing.tasks()).isEmpty();
        assertThat(standing.openParts()).isEmpty();
    }
}
