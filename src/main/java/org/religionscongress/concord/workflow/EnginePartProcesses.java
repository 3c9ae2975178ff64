package org.religionscongress.concord.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.step.PartProcesses;
import org.religionscongress.concord.step.Step;
import org.religionscongress.concord.step.StepPart;

/** One small process instance for each part: parts never write to the same execution, so they never collide. */
@ApplicationScoped
public class EnginePartProcesses implements PartProcesses {
    @Inject
    private ProcessEngine engine;

    @Inject
    private Messages messages;

    private final Map<String, String> definitions = new ConcurrentHashMap<>();

    @Override
    public Map<UUID, String> start(Step step, Collection<StepPart> parts) {
        RuntimeService runtime = engine.getRuntimeService();
        ProcessInstance parent = runtime.createProcessInstanceQuery()
                .processInstanceId(step.processInstanceId())
                .singleResult();
        String definition = definition(step, parent.getProcessDefinitionId());
        Map<UUID, String> started = new HashMap<>();
        parts.forEach(part -> started.put(part.part(), start(definition, step, part)));
        if (parent.isSuspended()) {
            started.values().forEach(runtime::suspendProcessInstanceById);
        }
        return started;
    }

    private String start(String definition, Step step, StepPart part) {
        return engine.getRuntimeService()
                .createProcessInstanceById(definition)
                .businessKey(step.documentId().toString())
                .setVariables(Variables.passing(Map.of(
                        Variables.DOCUMENT, step.documentId(),
                        Variables.STEP, step.id(),
                        Variables.PART, part.part())))
                .execute()
                .getId();
    }

    /** The model of the part in the deployment of its parent: a running document stays with the models it began under. */
    private String definition(Step step, String parent) {
        return definitions.computeIfAbsent(parent + "/" + step.kind(), unknown -> {
            ProcessDefinition of = engine.getRepositoryService().getProcessDefinition(parent);
            return engine.getRepositoryService()
                    .createProcessDefinitionQuery()
                    .deploymentId(of.getDeploymentId())
                    .processDefinitionKey(PartProcess.KEYS.get(step.kind()))
                    .singleResult()
                    .getId();
        });
    }

    @Override
    public void cancel(StepPart part) {
        RuntimeService runtime = engine.getRuntimeService();
        ProcessInstance running = runtime.createProcessInstanceQuery()
                .processInstanceId(part.processInstanceId())
                .singleResult();
        if (running != null) {
            runtime.deleteProcessInstance(part.processInstanceId(), "step closed", false, true);
        }
    }

    @Override
    public void completed(Step step) {
        tell(step, "partsCompleted");
    }

    @Override
    public void closed(Step step) {
        tell(step, "stepClosed");
    }

    @Override
    public void broken(Step step) {
        tell(step, "silenceBroken");
    }

    private void tell(Step step, String message) {
        messages.tell(
                step.processInstanceId(),
                message,
                () -> Problem.conflict("step-closed", "This is closed", "This closed before your act was counted."));
    }

    @Override
    public void rescheduled(Step step) {
        ManagementService jobs = engine.getManagementService();
        jobs.createJobQuery()
                .processInstanceId(step.processInstanceId())
                .timers()
                .list()
                .forEach(timer -> jobs.recalculateJobDuedate(timer.getId(), false));
    }
}
