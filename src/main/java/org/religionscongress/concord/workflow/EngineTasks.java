package org.religionscongress.concord.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.TaskService;
import org.religionscongress.concord.step.TaskEngine;

@ApplicationScoped
public class EngineTasks implements TaskEngine {
    @Inject
    private ProcessEngine engine;

    @Override
    public void claim(UUID task, UUID person) {
        act(tasks -> tasks.claim(task.toString(), person.toString()));
    }

    @Override
    public void release(UUID task) {
        assign(task, null);
    }

    @Override
    public void assign(UUID task, UUID person) {
        act(tasks -> tasks.setAssignee(task.toString(), person == null ? null : person.toString()));
    }

    @Override
    public void complete(UUID task, Map<String, Object> verdicts) {
        act(tasks -> tasks.complete(task.toString(), verdicts));
    }

    private void act(Consumer<TaskService> act) {
        try {
            act.accept(engine.getTaskService());
        } catch (SuspendedEntityInteractionException suspended) {
            throw Suspended.problem();
        }
    }
}
