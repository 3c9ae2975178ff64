package org.religionscongress.concord.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.religionscongress.concord.document.Stage;
import org.religionscongress.concord.house.Course;
import org.religionscongress.concord.house.Houses;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Refusal;
import org.religionscongress.concord.monitoring.ProcessInstances.Question;
import org.religionscongress.concord.monitoring.usecase.ReadInstances;
import org.religionscongress.concord.monitoring.usecase.ReadInstances.Whole;

/** What administrators read of process instances. */
@ParameterizedClass
@EnumSource
class ReadInstancesTest {
    @Parameter
    Houses database;

    private Course course;

    private Course course() {
        if (course == null) {
            course = Course.of(database);
        }
        return course;
    }

    @Nested
    class The_list {
        @Test
        void holds_one_root_for_each_document_with_its_title_its_stage_and_where_it_waits() {
            Instance root = root(course());

            assertThat(root.title()).isEqualTo("A declaration");
            assertThat(root.process()).isEqualTo("adoptDeclaration");
            assertThat(root.processName()).isEqualTo("Adopt declaration");
            assertThat(root.kind()).isEqualTo("DECLARATION");
            assertThat(root.stage()).isEqualTo("DRAFTING");
            assertThat(root.state()).isEqualTo(InstanceState.RUNNING);
            assertThat(root.parentId()).isNull();
            assertThat(root.part()).isNull();
            assertThat(root.endedAt()).isNull();
            assertThat(root.startedAt()).isBetween(course.now().minus(Duration.ofMinutes(1)), course.now());
            assertThat(root.waitsAt()).containsExactly(new Place("userTask_draft", "Draft text"));
            assertThat(root.incidents()).isZero();
        }

        @Test
        void finds_the_parts_of_a_step_below_the_instance_that_waits_for_them() {
            course().submit();
            course.task(course.cast.members.get(0), "review");

            Instance round = only(Question.childrenOf(root(course).id()));
            List<Instance> parts = find(Question.childrenOf(round.id()));

            assertThat(round.process()).isEqualTo("reviewDraft");
            assertThat(parts)
                    .hasSize(4)
                    .allSatisfy(part -> assertThat(part.parentId()).isEqualTo(round.id()))
                    .extracting(Instance::part)
                    .containsExactlyInAnyOrder("Delegation 1", "Delegation 2", "Delegation 3", "Delegation 4");
        }

        @Test
        void keeps_what_has_ended() {
            course().approved().ballot("adopt", "adopt", "adopt", "adopt").announce("adopted");

            Instance root = root(course);

            assertThat(root.state()).isEqualTo(InstanceState.COMPLETED);
            assertThat(root.endedAt()).isNotNull();
            assertThat(root.waitsAt()).isEmpty();
        }

        @Test
        void calls_a_withdrawn_text_cancelled_with_all_that_it_left_open() {
            course().submit().review("endorse");
            course.withdraw(course.cast.drafter).reaches(Stage.WITHDRAWN);

            await("the end of the withdrawal")
                    .atMost(Duration.ofSeconds(15))
                    .until(() -> root(course).state() == InstanceState.CANCELLED);
            Instance round = only(Question.childrenOf(root(course).id()));
            assertThat(round.state()).isEqualTo(InstanceState.CANCELLED);
            assertThat(find(Question.childrenOf(round.id())))
                    .extracting(Instance::state)
                    .containsExactlyInAnyOrder(
                            InstanceState.COMPLETED,
                            InstanceState.CANCELLED,
                            InstanceState.CANCELLED,
                            InstanceState.CANCELLED);
        }

        @Test
        void is_filtered_by_each_question_and_by_all_of_them_together() {
            Instance root = root(course());
            UUID id = course.id;

            assertThat(found(asking(id).process("adoptDeclaration").question())).isTrue();
            assertThat(found(asking(id).process("reviewDraft").question())).isFalse();
            assertThat(found(asking(id).version(root.version()).question())).isTrue();
            assertThat(found(asking(id).version(9999).question())).isFalse();
            for (InstanceState state : InstanceState.values()) {
                assertThat(found(asking(id).state(state).question())).isEqualTo(state == InstanceState.RUNNING);
            }
            assertThat(found(asking(id).stage(Stage.DRAFTING).question())).isTrue();
            assertThat(found(asking(id).stage(Stage.REVIEW).question())).isFalse();
            assertThat(found(asking(id)
                            .startedBefore(root.startedAt().plusMillis(1))
                            .question()))
                    .isTrue();
            assertThat(found(asking(id).startedBefore(root.startedAt()).question()))
                    .isFalse();
            assertThat(found(asking(id).startedAfter(root.startedAt()).question()))
                    .isTrue();
            assertThat(found(asking(id)
                            .startedAfter(root.startedAt().plusMillis(1))
                            .question()))
                    .isFalse();
            assertThat(found(asking(id).incidents(false).question())).isTrue();
            assertThat(found(asking(id).incidents(true).question())).isFalse();
            assertThat(found(asking(id).words("DECLARATION").question())).isTrue();
            assertThat(found(asking(id).words("a_declaration").question())).isFalse();
            assertThat(found(asking(id)
                            .process("adoptDeclaration")
                            .version(root.version())
                            .state(InstanceState.RUNNING)
                            .stage(Stage.DRAFTING)
                            .startedAfter(root.startedAt())
                            .incidents(false)
                            .words("declar")
                            .question()))
                    .isTrue();
        }

        @Test
        void is_paged() {
            course();
            Course.of(database);

            var first = read().find(course.cast.administrator, asking(null).question(), 0, 1);
            var second = read().find(course.cast.administrator, asking(null).question(), 1, 1);

            assertThat(first.items()).hasSize(1);
            assertThat(second.items()).hasSize(1).isNotEqualTo(first.items());
            assertThat(first.total()).isEqualTo(second.total()).isGreaterThanOrEqualTo(2);
        }

        @Test
        void is_for_administrators() {
            for (Caller other : List.of(course().cast.drafter, course.cast.head, course.cast.members.get(0))) {
                Refusal.expect(
                        403, "forbidden", () -> read().find(other, asking(null).question(), 0, 1));
            }
        }
    }

    @Nested
    class One_instance {
        @Test
        void shows_the_flows_that_it_took_also_through_a_loop_and_where_it_stands() {
            course().submit().review("amend", "endorse", "endorse", "endorse");
            course.consolidate("next-round").task(course.cast.members.get(0), "review");

            Whole whole = whole(root(course).id());

            assertThat(whole.path().flows())
                    .containsExactlyInAnyOrder(
                            "flow_documentCreatedToChooseRoute",
                            "flow_chooseRouteToDraft",
                            "flow_draftToReviewRequired",
                            "flow_reviewRequiredToReviewDraft",
                            "flow_reviewDraftToConsolidate",
                            "flow_consolidateToReadyForConsensus",
                            "flow_readyForConsensusToReviewDraft");
            assertThat(whole.path().elements())
                    .contains("userTask_draft", "callActivity_reviewDraft")
                    .doesNotContain("userTask_openConsensus");
            assertThat(whole.tokens()).singleElement().satisfies(token -> {
                assertThat(token.element()).isEqualTo("callActivity_reviewDraft");
                assertThat(token.count()).isOne();
                assertThat(token.since()).isNotNull();
            });
            assertThat(whole.children().total()).isEqualTo(2);
        }

        /** The derivation leaves no gap: what was entered was entered by a flow, but for starts and boundary events. */
        @Test
        void was_led_to_each_element_by_a_flow_in_all_that_a_text_goes_through() {
            course().submit().review("amend", "endorse", "endorse", "endorse").consolidate("next-round");
            course.review("endorse", "endorse", "endorse", "endorse").consolidate("to-consensus");
            course.openSilence(Duration.ofHours(73)).silence();
            course.object(course.cast.secretariat.get(0)).resolve("in-session");
            course.positions("agree", "agree", "agree").decide("approve");
            course.ballot("adopt", "adopt", "adopt", "adopt")
                    .announce("adopted")
                    .reaches(Stage.ADOPTED);

            List<Instance> all =
                    find(new Question(null, null, null, null, null, null, null, course.id, null, null, false));

            assertThat(all).hasSizeGreaterThan(15).allSatisfy(instance -> {
                ModelElements model = course.house
                        .get(ProcessModels.class)
                        .elements(instance.definitionId())
                        .orElseThrow();
                TakenPath path = whole(instance.id()).path();
                assertThat(path.elements()).isNotEmpty().allSatisfy(element -> {
                    Set<String> leading = model.flows().stream()
                            .filter(flow -> flow.target().equals(element))
                            .map(ModelElements.Flow::id)
                            .collect(Collectors.toSet());
                    if (!leading.isEmpty()) {
                        assertThat(path.flows()).as(element).containsAnyElementsOf(leading);
                    }
                });
                assertThat(path.flows()).allSatisfy(taken -> assertThat(model.flows())
                        .filteredOn(flow -> flow.id().equals(taken))
                        .allSatisfy(flow -> assertThat(path.elements()).contains(flow.source(), flow.target())));
            });
        }

        @Test
        void compares_its_times_with_those_of_all() {
            course().submit().task(course.cast.members.get(0), "review");

            assertThat(whole(root(course).id()).elements())
                    .filteredOn(warmth -> warmth.element().equals("userTask_draft"))
                    .singleElement()
                    .satisfies(warmth -> {
                        assertThat(warmth.done()).isOne();
                        assertThat(warmth.meanSeconds()).isNotNull().isNotNegative();
                        assertThat(warmth.meanSecondsOfAll()).isNotNull().isNotNegative();
                    });
        }

        @Test
        void tells_who_did_what_and_when_in_the_order_of_time() {
            course().submit().review("endorse", "endorse", "endorse", "endorse");
            course.task(course.cast.drafter, "consolidate");

            List<Activity> timeline = whole(root(course).id()).timeline();

            assertThat(timeline)
                    .extracting(Activity::element)
                    .containsExactly(
                            "startEvent_documentCreated",
                            "businessRuleTask_chooseRoute",
                            "userTask_draft",
                            "gateway_reviewRequired",
                            "callActivity_reviewDraft",
                            "userTask_consolidate");
            assertThat(timeline.get(2).person()).isEqualTo("Drafter");
            assertThat(timeline.get(2).endedAt()).isNotNull();
            assertThat(timeline.get(5).endedAt()).isNull();
        }

        @Test
        void shows_its_variables() {
            assertThat(whole(root(course()).id()).variables())
                    .contains(
                            new Variable("documentId", "string", course.id.toString()),
                            new Variable("kind", "string", "DECLARATION"),
                            new Variable("review", "boolean", true));
        }

        @Test
        void is_not_found_when_there_is_none() {
            Refusal.expect(
                    404, "not-found", () -> read().read(course().cast.administrator, UUID.fromString("0-0-0-0-1")));
        }
    }

    private ReadInstances read() {
        return course().house.get(ReadInstances.class);
    }

    private Whole whole(String id) {
        return read().read(course.cast.administrator, UUID.fromString(id));
    }

    private List<Instance> find(Question question) {
        return read().find(course.cast.administrator, question, 0, 50).items();
    }

    private boolean found(Question question) {
        return !find(question).isEmpty();
    }

    private Instance only(Question question) {
        List<Instance> found = find(question);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private Instance root(Course of) {
        return only(asking(of.id).question());
    }

    private static Asking asking(UUID documentId) {
        return new Asking().documentId(documentId);
    }
}
