package org.religionscongress.concord.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.religionscongress.concord.house.FlowCoverage;

/** Which flows of a model the tests have taken. Every node has a flow of its own, so that covers the nodes too. */
record Coverage(String model, Set<String> flows, Set<String> taken) {
    static Coverage of(String file) {
        BpmnModelInstance model =
                Bpmn.readModelFromFile(Path.of("processes", file).toFile());
        String process =
                model.getModelElementsByType(Process.class).iterator().next().getId();
        Set<String> flows = model.getModelElementsByType(SequenceFlow.class).stream()
                .map(flow -> process + "/" + flow.getId())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> taken = new TreeSet<>(FlowCoverage.taken());
        taken.retainAll(flows);
        return new Coverage(file, flows, taken);
    }

    /** Also kept as a report under target/process-coverage. */
    void isComplete() {
        try {
            Path report = Files.createDirectories(Path.of("target", "process-coverage"));
            Files.writeString(
                    report.resolve(model + ".txt"),
                    "%s: %d of %d flows taken%n%s%n"
                            .formatted(model, taken.size(), flows.size(), String.join(System.lineSeparator(), taken)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        assertThat(taken).as("flows taken in %s", model).containsExactlyInAnyOrderElementsOf(flows);
    }
}
