package org.religionscongress.concord.monitoring.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.religionscongress.concord.monitoring.Activity;
import org.religionscongress.concord.monitoring.AdministratorsAct;
import org.religionscongress.concord.monitoring.Incident;
import org.religionscongress.concord.monitoring.Instance;
import org.religionscongress.concord.monitoring.InstanceState;
import org.religionscongress.concord.monitoring.Job;
import org.religionscongress.concord.monitoring.Place;
import org.religionscongress.concord.monitoring.TakenPath;
import org.religionscongress.concord.monitoring.Token;
import org.religionscongress.concord.monitoring.Variable;
import org.religionscongress.concord.monitoring.Warmth;
import org.religionscongress.concord.monitoring.usecase.ReadInstances;
import org.religionscongress.concord.platform.rest.Page;

/** One process instance in full. */
public record InstanceView(
        String id,
        String process,
        String processName,
        int version,
        String definitionId,
        UUID documentId,
        String title,
        String kind,
        String stage,
        String part,
        String parentId,
        Instant startedAt,
        Instant endedAt,
        InstanceState state,
        List<Place> waitsAt,
        Page<Instance> children,
        List<Token> tokens,
        TakenPath path,
        List<Activity> timeline,
        List<Warmth> elements,
        List<Variable> variables,
        List<Job> jobs,
        List<Incident> incidents,
        List<AdministratorsAct> acts) {
    static InstanceView of(ReadInstances.Whole whole) {
        Instance instance = whole.instance();
        return new InstanceView(
                instance.id(),
                instance.process(),
                instance.processName(),
                instance.version(),
                instance.definitionId(),
                instance.documentId(),
                instance.title(),
                instance.kind(),
                instance.stage(),
                instance.part(),
                instance.parentId(),
                instance.startedAt(),
                instance.endedAt(),
                instance.state(),
                instance.waitsAt(),
                whole.children(),
                whole.tokens(),
                whole.path(),
                whole.timeline(),
                whole.elements(),
                whole.variables(),
                whole.jobs(),
                whole.incidents(),
                whole.acts());
    }
}
