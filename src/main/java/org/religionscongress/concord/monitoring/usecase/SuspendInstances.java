package org.religionscongress.concord.monitoring.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.monitoring.AdministratorsActs;
import org.religionscongress.concord.monitoring.InstanceState;
import org.religionscongress.concord.monitoring.Outcome;
import org.religionscongress.concord.monitoring.ProcessControl;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.record.Entry;

/** Holds documents where they are, with all parts and timers: nobody's act counts, nothing ends by itself. */
@ApplicationScoped
@UseCase
public class SuspendInstances {
    /** Which roots, and why. */
    @Schema(name = "SuspendInstances", description = "Which roots, and why.")
    public record Request(List<String> instances, String reason) {}

    @Inject
    private OneByOne oneByOne;

    @Inject
    private Roots roots;

    @Inject
    private ProcessControl control;

    @Inject
    private AdministratorsActs acts;

    @Inject
    private EntityManager entities;

    public List<Outcome> suspend(Caller caller, Request request) {
        return oneByOne.each(
                caller,
                "instances",
                request.instances(),
                request.reason(),
                (id, reason) -> suspend(caller, id, reason));
    }

    private void suspend(Caller caller, UUID rootId, String reason) {
        Document document = roots.hold(rootId);
        if (roots.mustRun(rootId).state() == InstanceState.SUSPENDED) {
            return;
        }
        acts.write(Entry.of(AdministratorsActs.SUSPEND), caller, document, reason);
        entities.flush();
        control.suspend(document.id());
    }
}
