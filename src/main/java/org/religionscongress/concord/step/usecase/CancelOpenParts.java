package org.religionscongress.concord.step.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.step.Steps;

/** Ends the parts that nobody answered before their step closed, a few in each transaction. */
@ApplicationScoped
@UseCase
public class CancelOpenParts {
    private static final int AT_A_TIME = 3;

    @Inject
    private Steps steps;

    /** Whether any part of the step is still left open. */
    public boolean cancel(UUID stepId) {
        steps.openParts(stepId, AT_A_TIME).forEach(steps::cancel);
        return !steps.openParts(stepId, 1).isEmpty();
    }

    /** Whether any part of the document's closed steps is still left open. */
    public boolean cancelOfDocument(UUID documentId) {
        steps.leftOpen(documentId, AT_A_TIME).forEach(steps::cancel);
        return !steps.leftOpen(documentId, 1).isEmpty();
    }
}
