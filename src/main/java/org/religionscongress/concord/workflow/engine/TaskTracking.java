package org.religionscongress.concord.workflow.engine;

import jakarta.enterprise.context.ApplicationScoped;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;

/** Keeps the list of open tasks in step with the engine's tasks. */
@ApplicationScoped
public class TaskTracking extends AbstractBpmnParseListener {}
