package org.religionscongress.concord.step;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.religionscongress.concord.house.Cast;
import org.religionscongress.concord.house.Houses;
import org.religionscongress.concord.inbox.usecase.FindTasks;
import org.religionscongress.concord.membership.Body;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.platform.persistence.Ids;
import org.religionscongress.concord.platform.transaction.Transactions;

/** Whom a task is offered to: the rule for one task and the list of all say the same. */
@ParameterizedClass
@EnumSource
class CandidatesTest {
    @Parameter
    Houses database;

    @Nested
    class A_task_of_a_body {
        private final Cast cast = database.cast();
        private final Task task = offeredTo(Candidates.body(Body.FORUM_OF_YOUNG_RELIGIOUS_LEADERS));

        @Test
        void is_offered_to_its_members() {
            assertThat(isOffered(task, cast.memberOf(Body.FORUM_OF_YOUNG_RELIGIOUS_LEADERS)))
                    .isTrue();
        }

        @Test
        void is_not_offered_to_members_of_another_body() {
            assertThat(isOffered(task, cast.memberOf(Body.COUNCIL_OF_RELIGIOUS_LEADERS)))
                    .isFalse();
        }

        @Test
        void is_not_offered_to_a_role_or_a_delegation() {
            assertThat(isOffered(task, cast.head)).isFalse();
            assertThat(isOffered(task, cast.members.get(0))).isFalse();
        }
    }

    @Test
    void a_member_of_a_body_is_not_offered_what_a_role_or_a_delegation_is() {
        Cast cast = database.cast();
        Caller member = cast.memberOf(Body.WORKING_GROUP);
        assertThat(isOffered(offeredTo(Candidates.role(Role.WORKING_GROUP)), member))
                .isFalse();
        assertThat(isOffered(offeredTo(Candidates.membersOf(cast.delegations.get(0), Role.WORKING_GROUP)), member))
                .isFalse();
    }

    private boolean isOffered(Task task, Caller caller) {
        boolean listed = database
                .house()
                .get(FindTasks.class)
                .find(caller, new FindTasks.Question("claimable", null, task.documentId()), 0, 10)
                .items()
                .stream()
                .anyMatch(one -> one.id().equals(task.id()));
        assertThat(Candidates.of(task).include(caller)).isEqualTo(listed);
        return listed;
    }

    private Task offeredTo(Candidates candidates) {
        Task task = new Task(
                Ids.next(),
                "draft",
                Ids.next(),
                null,
                null,
                candidates,
                null,
                database.house().get(Clock.class).instant().truncatedTo(ChronoUnit.MICROS));
        try {
            database.house().get(Transactions.class).inOne(() -> {
                database.house().get(EntityManager.class).persist(task);
                return null;
            });
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
        return task;
    }
}
