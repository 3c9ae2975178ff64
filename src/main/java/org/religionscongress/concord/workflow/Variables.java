package org.religionscongress.concord.workflow;

import static org.camunda.bpm.engine.variable.Variables.createVariables;
import static org.camunda.bpm.engine.variable.Variables.stringValue;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.VariableMap;

/** The variables that the models share: ids only. */
public final class Variables {
    public static final String DOCUMENT = "documentId";
    public static final String STEP = "stepId";
    public static final String PART = "partId";

    private Variables() {}

    /** The id in a variable, or null. */
    public static UUID id(VariableScope scope, String variable) {
        Object value = scope.getVariable(variable);
        return value == null ? null : UUID.fromString((String) value);
    }

    /** For the transaction that sets them: who opens a task reads them, and none of them is stored. */
    static VariableMap passing(Map<String, UUID> ids) {
        VariableMap passing = createVariables();
        ids.forEach((name, id) -> passing.putValueTyped(name, stringValue(id.toString(), true)));
        return passing;
    }

    public static UUID document(VariableScope scope) {
        return id(scope, DOCUMENT);
    }

    public static UUID step(VariableScope scope) {
        return id(scope, STEP);
    }
}
