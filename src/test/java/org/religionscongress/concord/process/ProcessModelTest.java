package org.religionscongress.concord.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file of processes/ keeps every rule of processes/README.md. */
class ProcessModelTest {

    private static final List<ModelRule<BpmnModelInstance>> PROCESS_RULES = Stream.of(
                    WordingRules.ALL, ExecutionRules.ALL, DrawingRules.ALL)
            .flatMap(List::stream)
            .toList();

    @TestFactory
    Stream<DynamicNode> each_process_keeps_the_rules() {
        return checks(ModelFile.processes(), PROCESS_RULES);
    }

    @TestFactory
    Stream<DynamicNode> each_decision_keeps_the_rules() {
        return checks(ModelFile.decisions(), DecisionRules.ALL);
    }

    private static <M> Stream<DynamicNode> checks(List<ModelFile<M>> files, List<ModelRule<M>> rules) {
        assertThat(files).isNotEmpty();
        return files.stream()
                .map(file -> dynamicContainer(
                        file.name(),
                        rules.stream()
                                .map(rule -> dynamicTest(rule.name(), () -> assertThat(rule.breaches(file))
                                        .isEmpty()))));
    }

    @Test
    void all_files_are_deployed_together_and_find_one_another() {
        try (var models = new DeployedModels()) {
            var repository = models.engine().getRepositoryService();
            var processes = repository.createProcessDefinitionQuery().list().stream()
                    .map(definition -> definition.getKey())
                    .toList();
            var decisions = repository.createDecisionDefinitionQuery().list().stream()
                    .map(definition -> definition.getKey())
                    .toList();

            assertThat(repository.createDeploymentQuery().count()).isOne();
            assertThat(processes)
                    .containsExactlyInAnyOrderElementsOf(ModelFile.processes().stream()
                            .map(ModelFile::camelCaseStem)
                            .toList())
                    .containsAll(referenced(CallActivity.class, CallActivity::getCalledElement));
            assertThat(decisions)
                    .containsExactlyInAnyOrderElementsOf(ModelFile.decisions().stream()
                            .map(ModelFile::camelCaseStem)
                            .toList())
                    .containsAll(referenced(BusinessRuleTask.class, BusinessRuleTask::getCamundaDecisionRef));
        }
    }

    private static <E extends ModelElementInstance> List<String> referenced(
            Class<E> type, Function<E, String> reference) {
        return ModelFile.processes().stream()
                .flatMap(file -> file.model().getModelElementsByType(type).stream())
                .map(reference)
                .toList();
    }

    @Nested
    class a_model_that_breaks_a_rule_is_named {

        static Stream<Arguments> flaws() {
            return Stream.of(
                    arguments(WordingRules.PROCESS, "id=\"reviewSample\"", "id=\"review_sample\""),
                    arguments(WordingRules.PROCESS, "name=\"Review sample\" ", ""),
                    arguments(WordingRules.PROCESS, "isExecutable=\"true\"", "isExecutable=\"false\""),
                    arguments(WordingRules.PROCESS, "P3650D", "P30D"),
                    arguments(WordingRules.PROCESS, "</process>", "</process><process id=\"reviewMore\" />"),
                    arguments(WordingRules.IDS, "timer_deadline", "boundaryEvent_deadline"),
                    arguments(WordingRules.IDS, "flow_request", "Flow_0x1"),
                    arguments(WordingRules.IDS, "</process>", "<dataObject id=\"dataObject_text\" /></process>"),
                    arguments(WordingRules.TASKS, "\"Approve text\"", "\"Text approval\""),
                    arguments(WordingRules.TASKS, "\"Open sample\"", "\"Open\""),
                    arguments(WordingRules.EVENTS, "\"Sample requested\"", "\"Request sample\""),
                    arguments(WordingRules.EVENTS, " name=\"Text approved\"", ""),
                    arguments(WordingRules.GATEWAYS, "\"Any part?\"", "\"Any part\""),
                    arguments(WordingRules.GATEWAYS, " name=\"No\"", ""),
                    arguments(ExecutionRules.DELEGATES, "${openBallot}", "${openSample}"),
                    arguments(
                            ExecutionRules.DELEGATES,
                            "camunda:delegateExpression=\"${openBallot}\"",
                            "camunda:class=\"java.lang.Object\""),
                    arguments(
                            ExecutionRules.DELEGATES,
                            "\"${openBallot}\"",
                            "\"${openBallot}\" camunda:resultVariable=\"text\""),
                    arguments(ExecutionRules.CONDITIONS, "${anyPart}", "${parts > 0}"),
                    arguments(ExecutionRules.CONDITIONS, "${anyPart}", "${outcome == 'Dear Sirs'}"),
                    arguments(
                            ExecutionRules.CONDITIONS,
                            "tFormalExpression\">${anyPart}",
                            "tFormalExpression\" language=\"groovy\">${anyPart}"),
                    arguments(
                            ExecutionRules.CONDITIONS,
                            "<conditionExpression xsi:type=\"tFormalExpression\">${!anyPart}</conditionExpression>",
                            ""),
                    arguments(
                            ExecutionRules.NO_SCRIPTS,
                            "${decisionResult.getSingleResult().getEntry('x')}",
                            "<camunda:script scriptFormat=\"groovy\">1</camunda:script>"),
                    arguments(
                            ExecutionRules.NO_SCRIPTS,
                            "<camunda:inputOutput>",
                            "<camunda:executionListener event=\"end\" expression=\"${x}\" /><camunda:inputOutput>"),
                    arguments(
                            ExecutionRules.NO_LOOPS,
                            "<outgoing>flow_end</outgoing>",
                            "<outgoing>flow_end</outgoing><multiInstanceLoopCharacteristics />"),
                    arguments(ExecutionRules.CALLS, "calledElement=\"reviewDraft\"", "calledElement=\"${whatever}\""),
                    arguments(
                            ExecutionRules.CALLS,
                            "camunda:calledElementBinding=\"deployment\"",
                            "camunda:calledElementBinding=\"latest\""),
                    arguments(
                            ExecutionRules.CALLS, "<camunda:in businessKey=\"#{execution.processBusinessKey}\" />", ""),
                    arguments(
                            ExecutionRules.CALLS,
                            "<camunda:in source=\"documentId\" target=\"documentId\" />",
                            "<camunda:in variables=\"all\" />"),
                    arguments(
                            ExecutionRules.CALLS,
                            "<camunda:out source=\"outcome\" target=\"outcome\" />",
                            "<camunda:out variables=\"all\" />"),
                    arguments(ExecutionRules.DECISIONS, "\"adoptionRoute\"", "\"${route}\""),
                    arguments(
                            ExecutionRules.DECISIONS,
                            "camunda:decisionRefBinding=\"deployment\"",
                            "camunda:decisionRefBinding=\"latest\""),
                    arguments(
                            ExecutionRules.DECISIONS,
                            "camunda:decisionRefBinding=\"deployment\"",
                            "camunda:decisionRefBinding=\"deployment\" camunda:resultVariable=\"route\""),
                    arguments(ExecutionRules.DECISIONS, "getEntry('x')", "getEntry('y')"),
                    arguments(ExecutionRules.MESSAGES, "name=\"partsCompleted\"", "name=\"done\""),
                    arguments(ExecutionRules.MESSAGES, "messageRef=\"message_partsCompleted\"", ""),
                    arguments(ExecutionRules.EVENTS, "${stepDeadlines.deadline(stepId)}", "${now()}"),
                    arguments(ExecutionRules.EVENTS, "timeDate", "timeDuration"),
                    arguments(
                            ExecutionRules.SAVE_POINTS,
                            "name=\"Open sample\" camunda:asyncBefore=\"true\"",
                            "name=\"Open sample\""),
                    arguments(
                            ExecutionRules.SAVE_POINTS,
                            "name=\"Cancel parts\" camunda:asyncBefore=\"true\"",
                            "name=\"Cancel parts\""),
                    arguments(ExecutionRules.SAVE_POINTS, "camunda:asyncAfter=\"true\"", ""),
                    arguments(ExecutionRules.SAVE_POINTS, "R10/PT5S", "R3/PT5S"),
                    arguments(
                            DrawingRules.DRAWN,
                            "<bpmndi:BPMNShape bpmnElement=\"userTask_approveText\">",
                            "<bpmndi:BPMNShape bpmnElement=\"callActivity_reviewDraft\">"),
                    arguments(
                            DrawingRules.DRAWN,
                            "<bpmndi:BPMNEdge bpmnElement=\"flow_end\">",
                            "<bpmndi:BPMNEdge bpmnElement=\"flow_approve\">"),
                    arguments(
                            DrawingRules.DRAWN,
                            "<bpmndi:BPMNLabel><dc:Bounds x=\"361\" y=\"150\" width=\"16\" height=\"14\" />"
                                    + "</bpmndi:BPMNLabel>",
                            ""),
                    arguments(DrawingRules.APART, "<dc:Bounds x=\"920\" y=\"160\"", "<dc:Bounds x=\"850\" y=\"160\""),
                    arguments(DrawingRules.JOINED, "<di:waypoint x=\"860\"", "<di:waypoint x=\"870\""),
                    arguments(DrawingRules.JOINED, "<di:waypoint x=\"1080\"", "<di:waypoint x=\"1070\""),
                    arguments(
                            DrawingRules.CLEAR,
                            "<di:waypoint x=\"355\" y=\"100\" />",
                            "<di:waypoint x=\"490\" y=\"200\" />"),
                    arguments(
                            DrawingRules.CLEAR,
                            "<di:waypoint x=\"515\" y=\"360\" />",
                            "<di:waypoint x=\"570\" y=\"300\" /><di:waypoint x=\"570\" y=\"190\" />"),
                    arguments(DrawingRules.LEGIBLE, "<dc:Bounds x=\"327\" y=\"231\"", "<dc:Bounds x=\"327\" y=\"215\""),
                    arguments(DrawingRules.LEGIBLE, "<dc:Bounds x=\"361\" y=\"150\"", "<dc:Bounds x=\"350\" y=\"150\""),
                    arguments(DrawingRules.LEGIBLE, "<dc:Bounds x=\"361\" y=\"150\"", "<dc:Bounds x=\"400\" y=\"182\""),
                    arguments(
                            DrawingRules.LEFT_TO_RIGHT,
                            "<dc:Bounds x=\"1080\" y=\"182\"",
                            "<dc:Bounds x=\"900\" y=\"182\""));
        }

        @ParameterizedTest(name = "{0}: {1} → {2}")
        @MethodSource("flaws")
        void when_it_reads(String ruleName, String sound, String broken) {
            assertThat(SoundModel.TEXT).contains(sound);
            var file = ModelFile.process(SoundModel.FILE, SoundModel.TEXT.replace(sound, broken));

            assertThat(rule(ruleName).breaches(file)).isNotEmpty();
        }

        @ParameterizedTest
        @MethodSource("misnamedFiles")
        void when_its_file_is_called(String name) {
            assertThat(rule(WordingRules.FILE).breaches(ModelFile.process(name, SoundModel.TEXT)))
                    .isNotEmpty();
        }

        static Stream<String> misnamedFiles() {
            return Stream.of("reviewSample.bpmn", "review.bpmn", "sample-review.bpmn", "review-sample.xml");
        }

        @Test
        void but_the_sound_model_breaks_none() {
            var file = ModelFile.process(SoundModel.FILE, SoundModel.TEXT);

            assertThat(PROCESS_RULES)
                    .allSatisfy(rule -> assertThat(rule.breaches(file)).isEmpty());
        }

        @Test
        void and_no_rule_is_without_a_broken_example() {
            var proven = flaws().map(flaw -> (String) flaw.get()[0]).collect(Collectors.toSet());
            proven.add(WordingRules.FILE);

            assertThat(proven)
                    .containsExactlyInAnyOrderElementsOf(
                            PROCESS_RULES.stream().map(ModelRule::name).toList());
        }

        private ModelRule<BpmnModelInstance> rule(String name) {
            return PROCESS_RULES.stream()
                    .filter(rule -> rule.name().equals(name))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Nested
    class a_decision_that_breaks_a_rule_is_named {

        private static final String SOUND = """
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn"
    xmlns:dmndi="https://www.omg.org/spec/DMN/20191111/DMNDI/" xmlns:dc="http://www.omg.org/spec/DMN/20180521/DC/"
    id="definitions" name="Sample" namespace="urn:sample">
  <decision id="sampleRoute" name="Sample route" camunda:historyTimeToLive="P3650D">
    <decisionTable id="table" hitPolicy="UNIQUE"><output id="output" name="x" typeRef="string" /></decisionTable>
  </decision>
  <dmndi:DMNDI><dmndi:DMNDiagram>
    <dmndi:DMNShape dmnElementRef="sampleRoute"><dc:Bounds x="0" y="0" width="180" height="80" /></dmndi:DMNShape>
  </dmndi:DMNDiagram></dmndi:DMNDI>
</definitions>
""";

        static Stream<Arguments> flaws() {
            return Stream.of(
                    arguments(DecisionRules.NAMED, "id=\"sampleRoute\"", "id=\"route\""),
                    arguments(DecisionRules.NAMED, "P3650D", "P30D"),
                    arguments(DecisionRules.NAMED, "<dmndi:DMNDI>", "<decision id=\"d2\" name=\"2\" /><dmndi:DMNDI>"),
                    arguments(DecisionRules.UNIQUE, "UNIQUE", "FIRST"),
                    arguments(DecisionRules.DRAWN, "dmnElementRef=\"sampleRoute\"", "dmnElementRef=\"table\""),
                    arguments(
                            DecisionRules.DRAWN,
                            "<decision ",
                            "<inputData id=\"inputData_kind\" name=\"Kind\" /><decision "));
        }

        @ParameterizedTest(name = "{0}: {1} → {2}")
        @MethodSource("flaws")
        void when_it_reads(String ruleName, String sound, String broken) {
            assertThat(SOUND).contains(sound);
            assertThat(brokenRules("sample-route.dmn", SOUND.replace(sound, broken)))
                    .contains(ruleName);
        }

        @Test
        void when_its_file_is_called_in_camel_case() {
            assertThat(brokenRules("sampleRoute.dmn", SOUND)).containsExactly(DecisionRules.NAMED);
        }

        @Test
        void but_the_sound_decision_breaks_none() {
            assertThat(brokenRules("sample-route.dmn", SOUND)).isEmpty();
        }

        private List<String> brokenRules(String name, String text) {
            var file = ModelFile.decision(name, text);
            return DecisionRules.ALL.stream()
                    .filter(rule -> !rule.breaches(file).isEmpty())
                    .map(ModelRule::name)
                    .toList();
        }
    }
}
