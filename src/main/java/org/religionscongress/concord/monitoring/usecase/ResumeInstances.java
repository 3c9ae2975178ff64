package org.religionscongress.concord.monitoring.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.monitoring.AdministratorsActs;
import org.religionscongress.concord.monitoring.InstanceState;
import org.religionscongress.concord.monitoring.Outcome;
import org.religionscongress.concord.monitoring.ProcessControl;
import org.religionscongress.concord.platform.clock.DatabaseClock;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.record.Entry;
import org.religionscongress.concord.step.PartProcesses;
import org.religionscongress.concord.step.Step;
import org.religionscongress.concord.step.StepDeadline;
import org.religionscongress.concord.step.Steps;

/**
 * Lets suspended documents go on. Whoever was to answer gets back the time in which no answer could be given: the
 * deadline of what runs is moved by as long as it was suspended, so that nothing is agreed by a silence that nobody could
 * break.
 */
@ApplicationScoped
@UseCase
public class ResumeInstances {
    /** Which roots, and why. */
    @Schema(name = "ResumeInstances", description = "Which roots, and why.")
    public record Request(List<String> instances, String reason) {}

    @Inject
    private OneByOne oneByOne;

    @Inject
    private Roots roots;

    @Inject
    private ProcessControl control;

    @Inject
    private Steps steps;

    @Inject
    private StepDeadline stepDeadline;

    @Inject
    private PartProcesses processes;

    @Inject
    private DatabaseClock clock;

    @Inject
    private AdministratorsActs acts;

    @Inject
    private EntityManager entities;

    public List<Outcome> resume(Caller caller, Request request) {
        return oneByOne.each(
                caller, "instances", request.instances(), request.reason(), (id, reason) -> resume(caller, id, reason));
    }

    private void resume(Caller caller, UUID rootId, String reason) {
        Document document = roots.hold(rootId);
        if (roots.mustRun(rootId).state() != InstanceState.SUSPENDED) {
            return;
        }
        Optional<Step> moved = giveTimeBack(document, reason);
        acts.write(
                Entry.of("resume-process")
                        .with("until", moved.map(Step::deadline).orElse(null)),
                caller,
                document,
                reason);
        entities.flush();
        control.resume(document.id());
        moved.ifPresent(processes::rescheduled);
    }

    private Optional<Step> giveTimeBack(Document document, String reason) {
        Instant since = acts.lastSuspended(document.id()).orElseThrow();
        return steps.running(document.id())
                .filter(step -> step.deadline() != null && step.deadline().isAfter(since))
                .map(step -> {
                    Duration lost = Duration.between(since, clock.now());
                    Instant until = step.deadline()
                            .plus(lost)
                            .truncatedTo(ChronoUnit.SECONDS)
                            .plusSeconds(1);
                    Step held = stepDeadline.hold(step, until);
                    stepDeadline.move(document, held, until, reason);
                    return held;
                });
    }
}
