package org.religionscongress.concord.monitoring.rest;

import java.util.List;
import java.util.UUID;
import org.religionscongress.concord.monitoring.InstanceState;
import org.religionscongress.concord.monitoring.TakenPath;
import org.religionscongress.concord.monitoring.Token;
import org.religionscongress.concord.monitoring.usecase.ReadDocumentProcess.Passage;

/** Where a document stands in its models. */
public record DocumentProcessView(String definitionId, String diagram, List<PassageView> processes) {
    /** One model as the document last went through it. */
    public record PassageView(
            String key,
            String name,
            String instanceId,
            String diagram,
            InstanceState state,
            List<Token> tokens,
            TakenPath path) {}

    static DocumentProcessView of(UUID documentId, List<Passage> passages) {
        List<PassageView> views =
                passages.stream().map(passage -> view(documentId, passage)).toList();
        return new DocumentProcessView(
                passages.get(0).instance().definitionId(), views.get(0).diagram(), views);
    }

    private static PassageView view(UUID documentId, Passage passage) {
        return new PassageView(
                passage.instance().process(),
                passage.instance().processName(),
                passage.instance().id(),
                "/api/documents/" + documentId + "/process/"
                        + passage.instance().process() + "/diagram",
                passage.instance().state(),
                passage.tokens(),
                passage.path());
    }
}
