package org.religionscongress.concord.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.religionscongress.concord.house.Course;
import org.religionscongress.concord.house.Houses;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Refusal;
import org.religionscongress.concord.monitoring.usecase.ReadDocumentProcess;
import org.religionscongress.concord.monitoring.usecase.ReadDocumentProcess.Passage;
import org.religionscongress.concord.monitoring.usecase.ReadProcesses;

/** What is read of the models themselves, and of one document's way through them. */
@ParameterizedClass
@EnumSource
class ReadProcessesTest {
    @Parameter
    Houses database;

    @Nested
    class Administrators {
        @Test
        void see_each_model_with_its_versions_and_how_many_instances_stand_on_each() {
            long before = newest("adoptDeclaration").running();
            Course.of(database);

            ProcessModel.Version version = newest("adoptDeclaration");
            assertThat(version.running()).isEqualTo(before + 1);
            assertThat(version.deployedAt()).isNotNull();
            assertThat(models()).hasSize(9).allSatisfy(model -> {
                assertThat(model.name()).isNotBlank();
                assertThat(model.versions())
                        .extracting(ProcessModel.Version::version)
                        .isSortedAccordingTo((one, other) -> other - one);
            });
        }

        @Test
        void see_what_waits_and_what_was_done_in_each_element() {
            ElementStatistics before = element("userTask_draft");
            Course waiting = Course.of(database);
            Course.of(database).submit();

            ElementStatistics after = element("userTask_draft");
            assertThat(after.waiting()).isEqualTo(before.waiting() + 1);
            assertThat(after.done()).isEqualTo(before.done() + 1);
            assertThat(after.meanSeconds()).isNotNull().isNotNegative();
            assertThat(after.name()).isEqualTo("Draft text");
            assertThat(after.type()).isEqualTo("userTask");
            assertThat(waiting.document().title()).isEqualTo("A declaration");
        }

        @Test
        void read_the_diagram_of_a_version_and_nobody_else_does() {
            String id = newest("reachConsensus").id();

            assertThat(new String(read().diagram(admin(), id), StandardCharsets.UTF_8))
                    .contains("<bpmn:process id=\"reachConsensus\"", "bpmndi:BPMNShape");
            Refusal.expect(403, "forbidden", () -> read().diagram(database.cast().head, id));
            Refusal.expect(403, "forbidden", () -> read().all(database.cast().head));
            Refusal.expect(403, "forbidden", () -> read().elements(database.cast().head, id));
            Refusal.expect(404, "not-found", () -> read().diagram(admin(), "reachConsensus:99:none"));
            Refusal.expect(404, "not-found", () -> read().elements(admin(), "reachConsensus:99:none"));
        }

        private ElementStatistics element(String id) {
            return read().elements(admin(), newest("adoptDeclaration").id()).stream()
                    .filter(element -> element.element().equals(id))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Nested
    class Readers_of_a_document {
        @Test
        void see_where_it_stands_the_root_first_and_the_newest_of_each_that_it_called() {
            Course course = Course.of(database).submit().review("amend", "amend", "amend", "amend");
            course.consolidate("next-round").task(course.cast.members.get(0), "review");

            List<Passage> passages = process(course).read(course.cast.members.get(0), course.id);

            assertThat(passages)
                    .extracting(passage -> passage.instance().process())
                    .containsExactly("adoptDeclaration", "reviewDraft");
            assertThat(passages.get(1).tokens())
                    .extracting(Token::element)
                    .containsExactly("receiveTask_waitForReviews");
            assertThat(passages.get(1).path().flows()).doesNotContain("flow_waitForReviewsToEndReviewRound");
            assertThat(passages.get(0).path().flows()).contains("flow_readyForConsensusToReviewDraft");
        }

        @Test
        void read_the_models_on_which_it_runs() {
            Course course = Course.of(database).submit();

            assertThat(process(course).diagram(course.cast.drafter, course.id, "reviewDraft"))
                    .isNotEmpty();
            Refusal.expect(
                    404, "not-found", () -> process(course).diagram(course.cast.drafter, course.id, "unknownModel"));
        }

        @Test
        void are_those_who_know_of_it() {
            Course course = Course.of(database);

            Refusal.expect(404, "not-found", () -> process(course).read(course.cast.members.get(0), course.id));
            Refusal.expect(404, "not-found", () -> process(course)
                    .diagram(course.cast.members.get(0), course.id, "adoptDeclaration"));
            assertThat(process(course).read(course.cast.administrator, course.id))
                    .hasSize(1);
        }

        private ReadDocumentProcess process(Course course) {
            return course.house.get(ReadDocumentProcess.class);
        }
    }

    private Caller admin() {
        return database.cast().administrator;
    }

    private ReadProcesses read() {
        return database.house().get(ReadProcesses.class);
    }

    private List<ProcessModel> models() {
        return read().all(admin());
    }

    private ProcessModel.Version newest(String key) {
        return models().stream()
                .filter(model -> model.key().equals(key))
                .findFirst()
                .orElseThrow()
                .versions()
                .get(0);
    }
}
