package org.religionscongress.concord.workflow;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.VariableScope;

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

    public static UUID document(VariableScope scope) {
        return id(scope, DOCUMENT);
    }

    public static UUID step(VariableScope scope) {
        return id(scope, STEP);
    }
}
