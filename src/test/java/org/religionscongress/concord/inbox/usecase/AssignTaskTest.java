package org.religionscongress.concord.inbox.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.religionscongress.concord.house.Course;
import org.religionscongress.concord.house.Houses;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Callers;
import org.religionscongress.concord.membership.Credential;
import org.religionscongress.concord.membership.Refusal;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.membership.usecase.RegisterPerson;
import org.religionscongress.concord.step.Task;

/** What a vanished holder holds goes to another who may take it, or back to all. */
@ParameterizedClass
@EnumSource
class AssignTaskTest {
    @Parameter
    Houses database;

    @Test
    void a_drafter_gives_it_to_another_member_who_completes_it() {
        Course course = Course.of(database).submit();
        Caller vanished = course.cast.members.get(0);
        Caller another = person(course, "Another member");
        Task task = course.task(vanished, "review");
        course.house.get(ClaimTask.class).claim(vanished, task.id());
        assertThat(course.house
                        .get(FindTasks.class)
                        .find(course.cast.drafter, new FindTasks.Question("body", null, course.id), 0, 10)
                        .items())
                .extracting(Task::id)
                .containsExactly(task.id());

        Task assigned = assign(course, course.cast.drafter, task, another);

        assertThat(assigned.assignee()).isEqualTo(another.personId());
        assertThat(engineAssignee(course, task)).isEqualTo(another.personId().toString());
        Refusal.expect(409, "held-by-another", () -> course.house
                .get(CompleteTask.class)
                .complete(vanished, task.id(), Course.json("verdict", "endorse")));
        course.house.get(CompleteTask.class).complete(another, task.id(), Course.json("verdict", "endorse"));
    }

    @Test
    void an_administrator_gives_it_back_to_all() {
        Course course = Course.of(database).submit();
        Caller vanished = course.cast.members.get(0);
        Task task = course.task(vanished, "review");
        course.house.get(ClaimTask.class).claim(vanished, task.id());

        Task free = course.house
                .get(AssignTask.class)
                .assign(course.cast.administrator, task.id(), new AssignTask.Request(null));

        assertThat(free.assignee()).isNull();
        assertThat(engineAssignee(course, task)).isNull();
    }

    @Test
    void nobody_gets_what_they_may_not_take() {
        Course course = Course.of(database).submit();
        Task task = course.task(course.cast.members.get(0), "review");
        Refusal.expect(
                422, "invalid-field", () -> assign(course, course.cast.drafter, task, course.cast.members.get(1)));
        Refusal.expect(
                403, "forbidden", () -> assign(course, course.cast.members.get(0), task, course.cast.members.get(0)));
        Refusal.expect(
                404, "not-found", () -> assign(course, course.cast.members.get(1), task, course.cast.members.get(0)));
    }

    private static Task assign(Course course, Caller by, Task task, Caller to) {
        return course.house.get(AssignTask.class).assign(by, task.id(), new AssignTask.Request(to.personId()));
    }

    private static Caller person(Course course, String name) {
        UUID id = course.house
                .get(RegisterPerson.class)
                .use(
                        course.cast.administrator,
                        new RegisterPerson.Details(
                                "another-" + course.id,
                                name,
                                List.of(Role.WORKING_GROUP),
                                course.cast.delegations.get(0),
                                Credential.ALTERNATE,
                                null,
                                null,
                                "en"))
                .id();
        return course.house.get(Callers.class).of(id);
    }

    private static String engineAssignee(Course course, Task task) {
        return course.house
                .get(ProcessEngine.class)
                .getTaskService()
                .createTaskQuery()
                .taskId(task.id().toString())
                .singleResult()
                .getAssignee();
    }
}
