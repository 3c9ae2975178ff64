package org.religionscongress.concord.roadmap.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.religionscongress.concord.document.Readers;
import org.religionscongress.concord.document.Stage;
import org.religionscongress.concord.membership.Caller;

/** Which items stand on the road map that a person reads. */
@ApplicationScoped
class ReadableItems {
    /** What was not adopted or was withdrawn is on no road map. */
    private static final Set<Stage> OFF_THE_MAP = Set.of(Stage.NOT_ADOPTED, Stage.WITHDRAWN);

    @Inject
    private Readers readers;

    /** The rest of a question about items {@code i} and their documents {@code d}, which names its parameters. */
    String onTheMap(Caller caller, Map<String, Object> parameters) {
        parameters.put("off", OFF_THE_MAP);
        return " FROM RoadmapItem i, Document d WHERE d.id = i.documentId AND d.stage NOT IN :off AND ("
                + readers.reads(caller, parameters) + ")";
    }
}
