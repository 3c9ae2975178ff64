package org.religionscongress.concord.process;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;

/** How files, ids and labels read. */
final class WordingRules {

    static final String FILE = "the file is named verb first, in kebab case";
    static final String PROCESS = "one executable process, named after its file, kept for ten years";
    static final String IDS = "ids are type_camelCase";
    static final String TASKS = "tasks are labelled verb and noun";
    static final String EVENTS = "events are labelled in the past tense";
    static final String GATEWAYS = "gateways ask a question and each answer is labelled";

    static final List<ModelRule<BpmnModelInstance>> ALL = List.of(
            new ModelRule<>(FILE, WordingRules::file),
            new ModelRule<>(PROCESS, WordingRules::process),
            new ModelRule<>(IDS, WordingRules::ids),
            new ModelRule<>(TASKS, WordingRules::tasks),
            new ModelRule<>(EVENTS, WordingRules::events),
            new ModelRule<>(GATEWAYS, WordingRules::gateways));

    private static final Pattern FILE_NAME = Pattern.compile("([a-z]+)(-[a-z]+)+\\.bpmn");
    private static final Set<String> FILE_VERBS = Set.of("act", "adopt", "carry", "reach", "review", "take");
    private static final Set<String> IRREGULAR_PASTS = Set.of("fell", "sent", "set", "taken", "withdrawn");

    /** The elements that we draw at all, with the first part of their ids. */
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("startEvent", "startEvent"),
            Map.entry("endEvent", "endEvent"),
            Map.entry("boundaryEvent", "(timer|messageEvent)"),
            Map.entry("intermediateCatchEvent", "timer"),
            Map.entry("userTask", "userTask"),
            Map.entry("serviceTask", "serviceTask"),
            Map.entry("receiveTask", "receiveTask"),
            Map.entry("businessRuleTask", "businessRuleTask"),
            Map.entry("callActivity", "callActivity"),
            Map.entry("subProcess", "subProcess"),
            Map.entry("exclusiveGateway", "gateway"),
            Map.entry("sequenceFlow", "flow"),
            Map.entry("message", "message"));

    private WordingRules() {}

    private static void file(ModelFile<BpmnModelInstance> file, Consumer<String> breach) {
        var matcher = FILE_NAME.matcher(file.name());
        if (!matcher.matches() || !FILE_VERBS.contains(matcher.group(1))) {
            breach.accept(file.name() + " is not verb-noun.bpmn");
        }
    }

    private static void process(ModelFile<BpmnModelInstance> file, Consumer<String> breach) {
        Collection<Process> processes = file.model().getModelElementsByType(Process.class);
        if (processes.size() != 1) {
            breach.accept(processes.size() + " processes in one file");
        }
        for (Process process : processes) {
            if (!process.getId().equals(file.camelCaseStem())) {
                breach.accept(process.getId() + " is not " + file.camelCaseStem());
            }
            if (blank(process.getName())) {
                breach.accept(process.getId() + " has no name");
            }
            if (!process.isExecutable()) {
                breach.accept(process.getId() + " is not executable");
            }
            if (!"P3650D".equals(process.getCamundaHistoryTimeToLiveString())) {
                breach.accept(process.getId() + " is kept for " + process.getCamundaHistoryTimeToLiveString());
            }
        }
    }

    private static void ids(ModelFile<BpmnModelInstance> file, Consumer<String> breach) {
        var elements = new ArrayList<BaseElement>(file.model().getModelElementsByType(FlowElement.class));
        elements.addAll(file.model().getModelElementsByType(Message.class));
        for (BaseElement element : elements) {
            String type = element.getElementType().getTypeName();
            String prefix = PREFIXES.get(type);
            if (prefix == null) {
                breach.accept(element.getId() + " is of type " + type + ", which we do not draw");
            } else if (!element.getId().matches(prefix + "_[a-z][A-Za-z0-9]*")) {
                breach.accept(element.getId() + " is not " + prefix + "_camelCase");
            }
        }
    }

    private static void tasks(ModelFile<BpmnModelInstance> file, Consumer<String> breach) {
        for (Activity task : file.model().getModelElementsByType(Activity.class)) {
            String verb = stem(task).replaceFirst("[A-Z].*", "");
            String label = String.valueOf(task.getName()).toLowerCase(Locale.ROOT);
            if (!label.startsWith(verb + " ")) {
                breach.accept(task.getId() + " is labelled '" + task.getName() + "', not '" + verb + " …'");
            }
        }
    }

    private static void events(ModelFile<BpmnModelInstance> file, Consumer<String> breach) {
        for (Event event : file.model().getModelElementsByType(Event.class)) {
            List<String> words = List.of(String.valueOf(event.getName()).split(" ", -1));
            boolean past = words.stream().anyMatch(word -> word.endsWith("ed") || IRREGULAR_PASTS.contains(word));
            if (words.size() < 2 || !past) {
                breach.accept(event.getId() + " is labelled '" + event.getName() + "', which is not in the past");
            }
        }
    }

    private static void gateways(ModelFile<BpmnModelInstance> file, Consumer<String> breach) {
        for (Gateway gateway : file.model().getModelElementsByType(Gateway.class)) {
            boolean merges = gateway.getOutgoing().size() < 2;
            if (merges) {
                continue;
            }
            if (blank(gateway.getName()) || !gateway.getName().endsWith("?")) {
                breach.accept(gateway.getId() + " is labelled '" + gateway.getName() + "', which asks nothing");
            }
            gateway.getOutgoing().stream()
                    .filter(flow -> blank(flow.getName()))
                    .forEach(flow -> breach.accept(flow.getId() + " has no label"));
        }
    }

    private static String stem(BaseElement element) {
        return element.getId().substring(element.getId().indexOf('_') + 1);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
