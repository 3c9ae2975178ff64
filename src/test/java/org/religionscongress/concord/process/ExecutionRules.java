package org.religionscongress.concord.process;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.LoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.Script;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOutputParameter;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaScript;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** What the engine is told to do, and what it is never told. */
final class ExecutionRules {

    static final String DELEGATES = "service tasks call a known delegate and nothing else";
    static final String CONDITIONS = "every answer of a gateway is a plain condition";
    static final String NO_SCRIPTS = "no scripts and no listeners";
    static final String NO_LOOPS = "no multi-instance";
    static final String CALLS = "call activities bind by deployment and name what they pass";
    static final String DECISIONS = "decisions bind by deployment and only their outputs are kept";
    static final String MESSAGES = "receive tasks wait for a known message";
    static final String EVENTS = "timers ask a known bean for their date, and messages are known";
    static final String SAVE_POINTS = "opening, waiting and cancelling are save points";

    static final List<ModelRule<BpmnModelInstance>> ALL = List.of(
            new ModelRule<>(DELEGATES, ExecutionRules::delegates),
            new ModelRule<>(CONDITIONS, ExecutionRules::conditions),
            new ModelRule<>(NO_SCRIPTS, ExecutionRules::noScripts),
            new ModelRule<>(NO_LOOPS, ExecutionRules::noLoops),
            new ModelRule<>(CALLS, ExecutionRules::calls),
            new ModelRule<>(DECISIONS, ExecutionRules::decisions),
            new ModelRule<>(MESSAGES, ExecutionRules::messages),
            new ModelRule<>(EVENTS, ExecutionRules::events),
            new ModelRule<>(SAVE_POINTS, ExecutionRules::savePoints));

    /** Bean names are permanent: running documents stay with the models that they began under. */
    private static final Set<String> KNOWN_DELEGATES = Set.of(
            "${openReviewRound}",
            "${remindOpenParts}",
            "${endReviewRound}",
            "${openSilence}",
            "${concludeSilence}",
            "${openPositions}",
            "${concludeConsensus}",
            "${checkSessionOpen}",
            "${openBallot}",
            "${countBallot}",
            "${closeStepAtDeadline}",
            "${cancelOpenParts}",
            "${cancelPartsOfDocument}",
            "${requestReport}",
            "${remindResponsible}",
            "${markOverdue}");

    private static final Set<String> KNOWN_DATES = Set.of(
            "${stepDeadlines.deadline(stepId)}",
            "${stepDeadlines.reminder(stepId)}",
            "${sessionOpening.at(documentId)}",
            "${roadmapDates.due(documentId)}",
            "${roadmapDates.reminder(documentId)}");

    private static final Set<String> KNOWN_MESSAGES =
            Set.of("partsCompleted", "stepClosed", "silenceBroken", "silenceSetAside", "textWithdrawn");

    private static final Pattern CONDITION =
            Pattern.compile("\\$\\{(!?[a-z][A-Za-z]*|[a-z][A-Za-z]* == '[a-z]+(-[a-z]+)*')}");

    private ExecutionRules() {}

    private static void delegates(ModelFile<BpmnModelInstance> file, Consumer<String> breach) {
        for (ServiceTask task : file.model().getModelElementsByType(ServiceTask.class)) {
            boolean others = Stream.of(
                            task.getCamundaClass(),
                            task.getCamundaExpression(),
                            task.getCamundaType(),
                            task.getCamundaTopic(),
                            task.getCamundaResultVariable())
                    .anyMatch(Objects::nonNull);
            String delegate = task.getCamundaDelegateExpression();
            if (others || delegate == null || !KNOWN_DELEGATES.contains(delegate)) {
                breach.accept(task.getId() + " calls " + delegate + (others ? " and more" : ""));
            }
        }
    }

    private static void conditions(ModelFile<BpmnModelInstance> file, Consumer<String> breach) {
        for (SequenceFlow flow : file.model().getModelElementsByType(SequenceFlow.class)) {
            var condition = flow.getConditionExpression();
            boolean answer = flow.getSource() instanceof ExclusiveGateway gateway
                    && gateway.getOutgoing().size() > 1
                    && !flow.equals(gateway.getDefault());
            if (answer != (condition != null)) {
                breach.accept(flow.getId() + (answer ? " has no condition" : " has a condition but is no answer"));
            } else if (answer && !CONDITION.matcher(condition.getTextContent()).matches()) {
                breach.accept(flow.getId() + " is taken by " + condition.getTextContent());
            } else if (answer && condition.getLanguage() != null) {
                breach.accept(flow.getId() + " has a condition in " + condition.getLanguage());
            }
        }
    }

    private static void noScripts(ModelFile<BpmnModelInstance> file, Consumer<String> breach) {
        Stream.of(
                        Script.class,
                        ScriptTask.class,
                        CamundaScript.class,
                        CamundaExecutionListener.class,
                        CamundaTaskListener.class)
                .flatMap(type -> file.model().getModelElementsByType(type).stream())
                .forEach(element -> breach.accept(
                        place(element) + " holds a " + element.getElementType().getTypeName()));
    }

    private static void noLoops(ModelFile<BpmnModelInstance> file, Consumer<String> breach) {
        file.model()
                .getModelElementsByType(LoopCharacteristics.class)
                .forEach(loop -> breach.accept(place(loop) + " is multi-instance"));
    }

    private static void calls(ModelFile<BpmnModelInstance> file, Consumer<String> breach) {
        for (CallActivity call : file.model().getModelElementsByType(CallActivity.class)) {
            if (!call.getId().equals("callActivity_" + call.getCalledElement())) {
                breach.accept(call.getId() + " calls " + call.getCalledElement());
            }
            if (!"deployment".equals(call.getCamundaCalledElementBinding())) {
                breach.accept(call.getId() + " binds by " + call.getCamundaCalledElementBinding());
            }
            Collection<CamundaIn> ins = extensions(call, CamundaIn.class);
            if (ins.stream().noneMatch(in -> "#{execution.processBusinessKey}".equals(in.getCamundaBusinessKey()))) {
                breach.accept(call.getId() + " does not hand on the business key");
            }
            var passed = new ArrayList<List<String>>();
            ins.stream()
                    .filter(in -> in.getCamundaBusinessKey() == null)
                    .forEach(in -> passed.add(pair(in.getCamundaSource(), in.getCamundaTarget())));
            for (CamundaOut out : extensions(call, CamundaOut.class)) {
                passed.add(pair(out.getCamundaSource(), out.getCamundaTarget()));
            }
            if (passed.stream().anyMatch(pair -> pair.contains(""))) {
                breach.accept(call.getId() + " passes variables without naming them");
            }
        }
    }

    private static void decisions(ModelFile<BpmnModelInstance> file, Consumer<String> breach) {
        for (BusinessRuleTask task : file.model().getModelElementsByType(BusinessRuleTask.class)) {
            String decision = task.getCamundaDecisionRef();
            if (decision == null || !decision.matches("[A-Za-z]+")) {
                breach.accept(task.getId() + " evaluates " + decision);
            }
            if (!"deployment".equals(task.getCamundaDecisionRefBinding())) {
                breach.accept(task.getId() + " binds by " + task.getCamundaDecisionRefBinding());
            }
            if (task.getCamundaResultVariable() != null) {
                breach.accept(task.getId() + " keeps the whole result");
            }
        }
        for (CamundaOutputParameter output : file.model().getModelElementsByType(CamundaOutputParameter.class)) {
            String entry = "${decisionResult.getSingleResult().getEntry('%s')}".formatted(output.getCamundaName());
            if (!output.getTextContent().equals(entry)) {
                breach.accept(place(output) + " sets " + output.getCamundaName() + " to " + output.getTextContent());
            }
        }
    }

    private static void messages(ModelFile<BpmnModelInstance> file, Consumer<String> breach) {
        for (Message message : file.model().getModelElementsByType(Message.class)) {
            if (!KNOWN_MESSAGES.contains(message.getName())
                    || !message.getId().equals("message_" + message.getName())) {
                breach.accept(message.getId() + " is named " + message.getName());
            }
        }
        file.model().getModelElementsByType(ReceiveTask.class).stream()
                .filter(task -> task.getMessage() == null)
                .forEach(task -> breach.accept(task.getId() + " waits for no message"));
    }

    private static void events(ModelFile<BpmnModelInstance> file, Consumer<String> breach) {
        for (CatchEvent event : file.model().getModelElementsByType(CatchEvent.class)) {
            Collection<EventDefinition> definitions = event.getEventDefinitions();
            boolean known = definitions.stream().allMatch(one -> asksKnownBean(one) || isMessageTo(event.getId(), one));
            // A process starts by itself; one that starts at an event is an event sub-process.
            boolean plain = event instanceof StartEvent && !(event.getParentElement() instanceof SubProcess);
            if (!known || plain != definitions.isEmpty()) {
                breach.accept(event.getId() + " is neither a timer with a known date nor a message");
            }
        }
    }

    private static boolean asksKnownBean(EventDefinition definition) {
        return definition instanceof TimerEventDefinition timer
                && timer.getTimeDate() != null
                && KNOWN_DATES.contains(timer.getTimeDate().getTextContent());
    }

    /** An id begins with the kind of its event; the message itself is checked with all others. */
    private static boolean isMessageTo(String id, EventDefinition definition) {
        return definition instanceof MessageEventDefinition message
                && message.getMessage() != null
                && !id.startsWith("timer_");
    }

    private static void savePoints(ModelFile<BpmnModelInstance> file, Consumer<String> breach) {
        for (FlowNode node : file.model().getModelElementsByType(FlowNode.class)) {
            boolean cancels = node.getId().startsWith("serviceTask_cancel");
            boolean opens = node.getId().startsWith("serviceTask_open");
            if ((opens || cancels) && !node.isCamundaAsyncBefore()) {
                breach.accept(node.getId() + " is not asyncBefore");
            }
            if (node instanceof ReceiveTask && !node.isCamundaAsyncAfter()) {
                breach.accept(node.getId() + " is not asyncAfter");
            }
            if (cancels
                    && extensions(node, CamundaFailedJobRetryTimeCycle.class).stream()
                            .noneMatch(cycle -> cycle.getTextContent().equals("R10/PT5S"))) {
                breach.accept(node.getId() + " is not retried R10/PT5S");
            }
        }
    }

    private static <E extends ModelElementInstance> Collection<E> extensions(FlowNode node, Class<E> type) {
        ExtensionElements extensions = node.getExtensionElements();
        return extensions == null ? List.of() : extensions.getChildElementsByType(type);
    }

    private static List<String> pair(String source, String target) {
        return List.of(Objects.requireNonNullElse(source, ""), Objects.requireNonNullElse(target, ""));
    }

    /** The nearest element around this one that has an id. */
    private static String place(ModelElementInstance element) {
        ModelElementInstance holder = element;
        while (holder.getAttributeValue("id") == null) {
            holder = holder.getParentElement();
        }
        return holder.getAttributeValue("id");
    }
}
