package org.religionscongress.concord.house;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.document.Stage;
import org.religionscongress.concord.step.Step;
import org.religionscongress.concord.step.Task;

/**
 * Where a document stands by our tables and by the engine's at one moment: its stage, the open tasks of both (by id), the
 * kinds of its open steps, the processes that run for it, the parts of which each waits for an answer, the incidents.
 */
public record Standing(
        Stage stage,
        List<Task> tasks,
        List<String> engineTasks,
        List<String> steps,
        List<String> processes,
        List<UUID> openParts,
        List<String> incidents) {

    public static Standing of(House house, UUID documentId) {
        EntityManager entities = house.get(EntityManager.class);
        ProcessEngine engine = house.get(ProcessEngine.class);
        List<ProcessInstance> running = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(documentId.toString())
                .list();
        return new Standing(
                entities.createQuery("SELECT d FROM Document d WHERE d.id = :document", Document.class)
                        .setParameter("document", documentId)
                        .getSingleResult()
                        .stage(),
                entities.createQuery(
                                "SELECT t FROM Task t WHERE t.documentId = :document AND t.closedAt IS NULL ORDER BY t.id",
                                Task.class)
                        .setParameter("document", documentId)
                        .getResultList(),
                engine
                        .getTaskService()
                        .createTaskQuery()
                        .processInstanceBusinessKey(documentId.toString())
                        .list()
                        .stream()
                        .map(org.camunda.bpm.engine.task.Task::getId)
                        .sorted()
                        .toList(),
                entities
                        .createQuery(
                                "SELECT s FROM Step s WHERE s.documentId = :document AND s.closedAt IS NULL",
                                Step.class)
                        .setParameter("document", documentId)
                        .getResultList()
                        .stream()
                        .map(step -> step.kind().name())
                        .toList(),
                running.stream()
                        .map(instance -> model(engine, instance))
                        .sorted()
                        .toList(),
                entities.createQuery(
                                "SELECT p.part FROM StepPart p WHERE p.doneAt IS NULL AND p.cancelledAt IS NULL"
                                        + " AND p.processInstanceId IS NOT NULL"
                                        + " AND p.stepId IN (SELECT s.id FROM Step s WHERE s.documentId = :document)",
                                UUID.class)
                        .setParameter("document", documentId)
                        .getResultList(),
                running.stream()
                        .flatMap(
                                instance -> engine
                                        .getRuntimeService()
                                        .createIncidentQuery()
                                        .processInstanceId(instance.getId())
                                        .list()
                                        .stream())
                        .map(incident -> incident.getActivityId() + ": " + incident.getIncidentMessage())
                        .toList());
    }

    /** The kinds of the open tasks, each as often as it is open. */
    public List<String> kinds() {
        return tasks.stream().map(Task::kind).sorted().toList();
    }

    /** Whether our list of open tasks is the engine's, task by task. */
    public boolean listsAgree() {
        return new TreeSet<>(tasks.stream().map(task -> task.id().toString()).toList())
                .equals(new TreeSet<>(engineTasks));
    }

    /** Whether a document may stand so, once its jobs are done. */
    public boolean isAllowed() {
        return AllowedStanding.isMetBy(this);
    }

    private static String model(ProcessEngine engine, ProcessInstance instance) {
        ProcessDefinition definition =
                engine.getRepositoryService().getProcessDefinition(instance.getProcessDefinitionId());
        return definition.getKey();
    }

    @Override
    public String toString() {
        return "in %s with tasks %s, %d tasks of the engine, open steps %s, processes %s, %d open parts, incidents %s"
                .formatted(stage, kinds(), engineTasks.size(), steps, processes, openParts.size(), incidents);
    }
}
