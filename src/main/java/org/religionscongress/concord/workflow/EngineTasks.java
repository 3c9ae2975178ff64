package org.religionscongress.concord.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.religionscongress.concord.step.TaskEngine;

@ApplicationScoped
public class EngineTasks implements TaskEngine {
    @Inject
    private ProcessEngine engine;

    @Override
    public void claim(UUID task, UUID person) {
        engine.getTaskService().claim(task.toString(), person.toString());
    }

    @Override
    public void release(UUID task) {
        assign(task, null);
    }

    @Override
    public void assign(UUID task, UUID person) {
        engine.getTaskService().setAssignee(task.toString(), person == null ? null : person.toString());
    }

    @Override
    public void complete(UUID task, Map<String, Object> verdicts) {
        engine.getTaskService().complete(task.toString(), verdicts);
    }
}
