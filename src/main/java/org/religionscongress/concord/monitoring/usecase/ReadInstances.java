package org.religionscongress.concord.monitoring.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.monitoring.Activity;
import org.religionscongress.concord.monitoring.AdministratorsAct;
import org.religionscongress.concord.monitoring.AdministratorsActs;
import org.religionscongress.concord.monitoring.ElementTimes;
import org.religionscongress.concord.monitoring.Incident;
import org.religionscongress.concord.monitoring.Instance;
import org.religionscongress.concord.monitoring.Job;
import org.religionscongress.concord.monitoring.ProcessInstances;
import org.religionscongress.concord.monitoring.ProcessJobs;
import org.religionscongress.concord.monitoring.ProcessModels;
import org.religionscongress.concord.monitoring.TakenPath;
import org.religionscongress.concord.monitoring.Token;
import org.religionscongress.concord.monitoring.Variable;
import org.religionscongress.concord.monitoring.Warmth;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.rest.Page;
import org.religionscongress.concord.platform.rest.Paging;
import org.religionscongress.concord.platform.transaction.UseCase;

/** Finds process instances, and reads all about one: where it stands, which way it came, what it knows. */
@ApplicationScoped
@UseCase
public class ReadInstances {
    private static final int CHILDREN_SHOWN = 50;
    private static final int ACTIVITIES_SHOWN = 500;

    @Inject
    private ProcessInstances instances;

    @Inject
    private ProcessModels models;

    @Inject
    private ElementTimes times;

    @Inject
    private ProcessJobs jobs;

    @Inject
    private AdministratorsActs acts;

    /** One instance in full. */
    public record Whole(
            Instance instance,
            Page<Instance> children,
            List<Token> tokens,
            TakenPath path,
            List<Activity> timeline,
            List<Warmth> elements,
            List<Variable> variables,
            List<Job> jobs,
            List<Incident> incidents,
            List<AdministratorsAct> acts) {}

    public Page<Instance> find(Caller caller, ProcessInstances.Question question, int offset, int size) {
        caller.mustBe(Role.ADMINISTRATOR);
        return instances.find(question, offset, size);
    }

    public Whole read(Caller caller, UUID instanceId) {
        caller.mustBe(Role.ADMINISTRATOR);
        String id = instanceId.toString();
        Instance instance = instances.get(id).orElseThrow(() -> Problem.notFound("process instance"));
        List<Token> tokens = instances.tokens(List.of(id)).getOrDefault(id, List.of());
        List<Activity> activities = instances.activities(List.of(id)).getOrDefault(id, List.of());
        return new Whole(
                instance,
                instances.find(ProcessInstances.Question.childrenOf(id), 0, CHILDREN_SHOWN),
                tokens,
                TakenPath.of(models.elements(instance.definitionId()).orElseThrow(), activities, tokens),
                activities.stream().limit(ACTIVITIES_SHOWN).toList(),
                times.ofInstance(id),
                instances.variables(id),
                jobs.find(null, id, 0, Paging.LARGEST).items(),
                jobs.incidents(id, null, 0, Paging.LARGEST).items(),
                acts.on(instance.documentId()));
    }
}
