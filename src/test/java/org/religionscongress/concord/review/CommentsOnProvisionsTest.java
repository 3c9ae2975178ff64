package org.religionscongress.concord.review;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.religionscongress.concord.document.Documents;
import org.religionscongress.concord.document.Position;
import org.religionscongress.concord.document.Provision;
import org.religionscongress.concord.document.ProvisionComment;
import org.religionscongress.concord.house.Clerks;
import org.religionscongress.concord.house.Course;
import org.religionscongress.concord.house.Houses;
import org.religionscongress.concord.inbox.usecase.ClaimTask;
import org.religionscongress.concord.inbox.usecase.CompleteTask;
import org.religionscongress.concord.inbox.usecase.EnterActOnBehalf;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Refusal;
import org.religionscongress.concord.membership.Side;
import org.religionscongress.concord.record.Event;
import org.religionscongress.concord.record.usecase.VerifyRecord;
import org.religionscongress.concord.step.Task;
import org.religionscongress.concord.step.usecase.ReadPositions;
import org.religionscongress.concord.step.usecase.ReadRecord;

/** A review also says what a delegation thinks of single provisions. */
@ParameterizedClass
@EnumSource
class CommentsOnProvisionsTest {
    @Parameter
    Houses database;

    @Nested
    class A_review {
        private final Course course = Course.of(database).submit();
        private final Caller member = course.cast.members.get(0);
        private final List<Provision> text = course.house
                .get(Documents.class)
                .revision(course.id, 1)
                .get(0)
                .provisions()
                .items();
        private final UUID point1 = id("Dialogue comes");
        private final UUID point2 = id("No faith is");

        @Test
        void keeps_what_is_said_of_each_provision_with_the_answer_and_its_revision() {
            course.act(member, "review", answer("amend", point2, "Say \"no creed\".", point1, "Good."));

            assertThat(read(member)).singleElement().satisfies(position -> {
                assertThat(position.says()).isEqualTo("amend");
                assertThat(position.statement()).isNull();
                assertThat(position.revision()).isOne();
                assertThat(position.comments().items())
                        .containsExactly(
                                new ProvisionComment(point2, "Say \"no creed\"."),
                                new ProvisionComment(point1, "Good."));
            });
        }

        @Test
        void stands_with_its_comments_in_the_record_whose_hashes_hold() {
            course.act(member, "review", answer("amend", point2, "Say \"no creed\"."));

            assertThat(events("review")).singleElement().satisfies(event -> assertThat(event.detail())
                    .contains("\"comments\":[{\"comment\":\"Say \\\"no creed\\\".\",\"provisionId\":\"" + point2
                            + "\"}]"));
            assertThat(course.house.get(VerifyRecord.class).of(course.id).firstBreak())
                    .isEmpty();
        }

        @Test
        void is_read_by_other_delegations_only_when_the_round_has_closed() {
            course.act(member, "review", answer("amend", point2, "Say \"no creed\"."));
            Caller other = course.cast.members.get(1);
            assertThat(read(other)).isEmpty();
            assertThat(read(course.cast.drafter)).hasSize(1);

            course.closeEarly(course.cast.drafter);

            assertThat(read(other)).singleElement().satisfies(position -> assertThat(
                            position.comments().items())
                    .hasSize(1));
        }

        @Test
        void may_be_corrected_and_then_only_the_new_comments_count() {
            Task task = course.task(member, "review");
            course.act(member, "review", answer("amend", point2, "Say \"no creed\".", point1, "Good."));
            course.house.get(CompleteTask.class).complete(member, task.id(), answer("endorse", point1, "Very good."));

            assertThat(read(member)).hasSize(2);
            assertThat(course.house.get(Documents.class).positions(task.stepId()))
                    .singleElement()
                    .satisfies(position -> assertThat(position.comments().items())
                            .containsExactly(new ProvisionComment(point1, "Very good.")));
        }

        @Test
        void is_entered_with_its_comments_by_a_clerk() {
            Clerks clerks = Clerks.of(database);
            Caller clerk = clerks.clerk(Side.delegation(course.cast.delegations.get(0)));
            course.task(member, "review");
            course.house
                    .get(EnterActOnBehalf.class)
                    .enter(
                            clerk,
                            course.id,
                            new EnterActOnBehalf.Request(
                                    "review",
                                    course.cast.delegations.get(0),
                                    null,
                                    answer("amend", point1, "As its head said."),
                                    "aloud",
                                    course.now(),
                                    null,
                                    "Said by its head."));

            assertThat(read(member)).singleElement().satisfies(position -> assertThat(
                            position.comments().items())
                    .containsExactly(new ProvisionComment(point1, "As its head said.")));
        }

        @Test
        void names_the_comment_that_cannot_be_taken_and_keeps_nothing() {
            Task task = course.task(member, "review");
            course.house.get(ClaimTask.class).claim(member, task.id());
            refused(task, "comments[0].provisionId", answer("amend", UUID.randomUUID(), "Of no provision."));
            refused(task, "comments[1].provisionId", answer("amend", point1, "Once.", point1, "Twice."));
            refused(task, "comments[0].comment", answer("amend", point1, " "));
            refused(task, "comments[0].comment", answer("amend", point1, "x".repeat(5_001)));
            refused(
                    task,
                    "comments[0].provisionId",
                    Json.createObjectBuilder()
                            .add("verdict", "amend")
                            .add(
                                    "comments",
                                    Json.createArrayBuilder()
                                            .add(Json.createObjectBuilder().add("comment", "Of what?")))
                            .build());
            refused(task, "comment", Course.json("verdict", "amend"));
            assertThat(read(member)).isEmpty();
        }

        private void refused(Task task, String field, JsonObject answer) {
            Refusal.expectInvalid(
                    field, () -> course.house.get(CompleteTask.class).complete(member, task.id(), answer));
        }

        private UUID id(String words) {
            return text.stream()
                    .filter(provision -> provision.text().startsWith(words))
                    .findFirst()
                    .orElseThrow()
                    .id();
        }

        private List<Position> read(Caller reader) {
            return course.house
                    .get(ReadPositions.class)
                    .read(reader, course.id, 1, 0, 50)
                    .items();
        }

        private List<Event> events(String act) {
            return course
                    .house
                    .get(ReadRecord.class)
                    .read(course.cast.drafter, course.id, 0, 200)
                    .events()
                    .items()
                    .stream()
                    .filter(event -> event.act().equals(act))
                    .toList();
        }
    }

    private static JsonObject answer(String verdict, Object... provisionsAndComments) {
        JsonArrayBuilder comments = Json.createArrayBuilder();
        for (int i = 0; i < provisionsAndComments.length; i += 2) {
            comments.add(Json.createObjectBuilder()
                    .add("provisionId", provisionsAndComments[i].toString())
                    .add("comment", provisionsAndComments[i + 1].toString()));
        }
        return Json.createObjectBuilder()
                .add("verdict", verdict)
                .add("comments", comments)
                .build();
    }
}
