package org.religionscongress.concord.workflow.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.religionscongress.concord.step.Task;
import org.religionscongress.concord.step.Tasks;
import org.religionscongress.concord.workflow.Variables;

/** Keeps our list of tasks in step with the engine's, in the engine's own transaction. */
@ApplicationScoped
public class TaskTracking extends AbstractBpmnParseListener {
    private static final String PREFIX = "userTask_";

    @Inject
    private Tasks tasks;

    @Override
    public void parseUserTask(Element userTaskElement, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        definition.addTaskListener(TaskListener.EVENTNAME_CREATE, this::opened);
        definition.addTaskListener(TaskListener.EVENTNAME_DELETE, this::cancelled);
    }

    private void opened(DelegateTask task) {
        UUID part = Variables.id(task, Variables.PART);
        tasks.opened(
                UUID.fromString(task.getId()),
                kind(task.getTaskDefinitionKey()),
                Variables.id(task, Variables.DOCUMENT),
                // A parent process also knows the step that it last waited for; only parts belong to one.
                part == null ? null : Variables.id(task, Variables.STEP),
                part);
    }

    private void cancelled(DelegateTask task) {
        tasks.close(UUID.fromString(task.getId()), Task.Closing.CANCELLED);
    }

    /** userTask_approveFinalText is the task kind approve-final-text. */
    static String kind(String elementId) {
        return elementId.substring(PREFIX.length()).replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
