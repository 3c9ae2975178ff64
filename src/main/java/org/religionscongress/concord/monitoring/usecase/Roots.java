package org.religionscongress.concord.monitoring.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.document.Documents;
import org.religionscongress.concord.monitoring.Instance;
import org.religionscongress.concord.monitoring.ProcessInstances;
import org.religionscongress.concord.platform.problem.Problem;

/** The root instances of documents: what is done to one is done to all that it called. */
@ApplicationScoped
class Roots {
    @Inject
    private ProcessInstances instances;

    @Inject
    private Documents documents;

    /** The document of a root instance, held before the instance is looked at, so that two do not change it at once. */
    Document hold(UUID rootId) {
        return documents.hold(get(rootId).documentId());
    }

    Instance get(UUID rootId) {
        return instances
                .get(rootId.toString())
                .filter(instance -> instance.parentId() == null)
                .orElseThrow(() -> Problem.notFound("root process instance"));
    }

    /** Refuses one that has ended. */
    Instance mustRun(UUID rootId) {
        Instance root = get(rootId);
        if (root.endedAt() != null) {
            throw Problem.conflict(
                    "instance-ended", "This has ended", "This came to its end at " + root.endedAt() + ".");
        }
        return root;
    }
}
