package org.religionscongress.concord.house;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Remembers every sequence flow that any test of this run has taken. */
@ApplicationScoped
public class FlowCoverage extends AbstractBpmnParseListener {
    private static final Set<String> TAKEN = ConcurrentHashMap.newKeySet();

    /** The flows taken so far, as {@code process/flow}. */
    public static Set<String> taken() {
        return Set.copyOf(TAKEN);
    }

    @Override
    public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl transition) {
        String process = ((ProcessDefinitionEntity) scope.getProcessDefinition()).getKey();
        String flow = process + "/" + transition.getId();
        transition.addListener(ExecutionListener.EVENTNAME_TAKE, (ExecutionListener) execution -> TAKEN.add(flow));
    }
}
