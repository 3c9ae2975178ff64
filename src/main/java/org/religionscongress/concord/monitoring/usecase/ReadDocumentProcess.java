package org.religionscongress.concord.monitoring.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.religionscongress.concord.document.Readers;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.monitoring.Activity;
import org.religionscongress.concord.monitoring.Instance;
import org.religionscongress.concord.monitoring.ProcessInstances;
import org.religionscongress.concord.monitoring.ProcessModels;
import org.religionscongress.concord.monitoring.TakenPath;
import org.religionscongress.concord.monitoring.Token;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.transaction.UseCase;

/** Shows whoever knows of a document where it stands in its models, and which way it came. */
@ApplicationScoped
@UseCase
public class ReadDocumentProcess {
    @Inject
    private Readers readers;

    @Inject
    private ProcessInstances instances;

    @Inject
    private ProcessModels models;

    /** One model as the document last went through it. */
    public record Passage(Instance instance, List<Token> tokens, TakenPath path) {}

    /** The root first, then what it called; of what ran several times, the newest. */
    public List<Passage> read(Caller caller, UUID documentId) {
        List<Instance> newest = newestOfEach(caller, documentId);
        List<String> ids = newest.stream().map(Instance::id).toList();
        Map<String, List<Token>> tokens = instances.tokens(ids);
        Map<String, List<Activity>> activities = instances.activities(ids);
        return newest.stream()
                .map(instance -> passage(
                        instance,
                        tokens.getOrDefault(instance.id(), List.of()),
                        activities.getOrDefault(instance.id(), List.of())))
                .toList();
    }

    public byte[] diagram(Caller caller, UUID documentId, String process) {
        return models.together(newestOfEach(caller, documentId).get(0).definitionId(), process)
                .flatMap(models::diagram)
                .orElseThrow(() -> Problem.notFound("process"));
    }

    private List<Instance> newestOfEach(Caller caller, UUID documentId) {
        readers.mustKnow(caller, documentId);
        Map<String, Instance> newest = new LinkedHashMap<>();
        instances.ofDocument(documentId).forEach(instance -> newest.put(instance.process(), instance));
        return List.copyOf(newest.values());
    }

    private Passage passage(Instance instance, List<Token> tokens, List<Activity> activities) {
        return new Passage(
                instance,
                tokens,
                TakenPath.of(models.elements(instance.definitionId()).orElseThrow(), activities, tokens));
    }
}
