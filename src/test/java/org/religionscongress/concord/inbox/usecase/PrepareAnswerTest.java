package org.religionscongress.concord.inbox.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.religionscongress.concord.document.Documents;
import org.religionscongress.concord.document.Position;
import org.religionscongress.concord.house.Clerks;
import org.religionscongress.concord.house.Course;
import org.religionscongress.concord.house.Houses;
import org.religionscongress.concord.inbox.Preparation;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Credential;
import org.religionscongress.concord.membership.Refusal;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.step.Task;

/** An assistant prepares, the member answers, and both names stand. */
@ParameterizedClass
@EnumSource
class PrepareAnswerTest {
    private static final JsonObject ENDORSE = Course.json("verdict", "endorse");
    private static final JsonObject UNFINISHED = Course.json("comment", "To be asked about point 2.");

    @Parameter
    Houses database;

    private Course course;
    private Caller member;
    private Caller assistant;
    private Task task;

    @BeforeEach
    void a_review_that_waits_for_a_member_with_an_assistant() {
        course = Course.of(database).submit();
        member = course.cast.members.get(0);
        assistant = Clerks.of(database).assistant(member);
        task = course.task(member, "review");
    }

    @Test
    void the_assistant_sees_what_waits_for_the_member() {
        assertThat(found("prepare")).extracting(Task::id).containsExactly(task.id());
        assertThat(found(null)).extracting(Task::id).containsExactly(task.id());
        assertThat(found("claimable")).isEmpty();
        assertThat(found("mine")).isEmpty();
    }

    @Test
    void what_another_of_the_delegation_holds_is_not_the_members_to_answer() {
        Caller colleague = course.cast.person(
                "A colleague", Role.WORKING_GROUP, course.cast.delegations.get(0), Credential.ALTERNATE);
        course.house.get(ClaimTask.class).claim(colleague, task.id());
        assertThat(found("prepare")).isEmpty();
        Refusal.expect(404, "not-found", () -> prepare(assistant, ENDORSE));
    }

    @Test
    void the_assistant_neither_takes_nor_answers() {
        Refusal.expect(403, "forbidden", () -> course.house.get(ClaimTask.class).claim(assistant, task.id()));
        Refusal.expect(
                403, "forbidden", () -> course.house.get(CompleteTask.class).complete(assistant, task.id(), ENDORSE));
        assertThat(course.house.get(Documents.class).positionsOf(course.id)).isEmpty();
    }

    @Test
    void only_the_assistant_prepares() {
        Refusal.expect(403, "forbidden", () -> prepare(member, ENDORSE));
        Refusal.expect(404, "not-found", () -> prepare(course.cast.members.get(1), ENDORSE));
        Refusal.expectInvalid("answer", () -> prepare(assistant, null));
        Refusal.expectInvalid("answer", () -> prepare(assistant, Course.json("comment", "x".repeat(100_000))));
    }

    @Test
    void the_member_reads_the_newest_of_it_and_nobody_else_does() {
        prepare(assistant, UNFINISHED);
        prepare(assistant, ENDORSE);
        PrepareAnswer read = course.house.get(PrepareAnswer.class);
        assertThat(List.of(member, assistant)).allSatisfy(who -> assertThat(read.read(who, task))
                .map(Preparation::answer)
                .hasValueSatisfying(answer -> assertThat(answer).contains("endorse")));
        assertThat(read.read(course.cast.leaders.get(0), task)).isEmpty();
    }

    @Test
    void when_the_member_answers_both_names_stand() {
        prepare(assistant, UNFINISHED);
        course.act(member, "review", ENDORSE);
        assertThat(course.house.get(Documents.class).positionsOf(course.id))
                .singleElement()
                .satisfies(position -> {
                    assertThat(position.personName()).isEqualTo(member.name());
                    assertThat(position.preparedBy()).isEqualTo(assistant.name());
                });
        assertThat(course.house
                        .get(EntityManager.class)
                        .createQuery(
                                "SELECT e.detail FROM Event e WHERE e.documentId = :document AND e.act = 'review'",
                                String.class)
                        .setParameter("document", course.id)
                        .getSingleResult())
                .contains("\"preparedBy\":\"" + assistant.name() + "\"");
        Refusal.expect(409, "task-done", () -> prepare(assistant, ENDORSE));
    }

    @Test
    void an_answer_that_nobody_prepared_has_one_name() {
        course.act(member, "review", ENDORSE);
        assertThat(course.house.get(Documents.class).positionsOf(course.id))
                .extracting(Position::preparedBy)
                .containsOnlyNulls();
    }

    private List<Task> found(String filter) {
        return course.house
                .get(FindTasks.class)
                .find(assistant, new FindTasks.Question(filter, null, course.id), 0, 200)
                .items();
    }

    private void prepare(Caller who, JsonObject answer) {
        course.house.get(PrepareAnswer.class).prepare(who, task.id(), new PrepareAnswer.Request(answer));
    }
}
