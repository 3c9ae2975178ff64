package org.religionscongress.concord.monitoring.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.monitoring.InstanceState;
import org.religionscongress.concord.monitoring.Outcome;
import org.religionscongress.concord.monitoring.ProcessControl;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.step.TextWithdrawal;

/** Takes texts back for good, as their drafters or the Head would: by their models, never by force. */
@ApplicationScoped
@UseCase
public class CancelInstances {
    /** Which roots, and why. */
    @Schema(name = "CancelInstances", description = "Which roots, and why.")
    public record Request(List<String> instances, String reason) {}

    @Inject
    private OneByOne oneByOne;

    @Inject
    private Roots roots;

    @Inject
    private ProcessControl control;

    @Inject
    private TextWithdrawal withdrawal;

    public List<Outcome> cancel(Caller caller, Request request) {
        return oneByOne.each(
                caller, "instances", request.instances(), request.reason(), (id, reason) -> cancel(caller, id, reason));
    }

    private void cancel(Caller caller, UUID rootId, String reason) {
        Document document = roots.hold(rootId);
        document.mustBeUnderWay();
        if (roots.mustRun(rootId).state() == InstanceState.SUSPENDED) {
            // What is suspended takes no message, not even that it is withdrawn.
            control.resume(document.id());
        }
        withdrawal.withdraw(document, caller, Role.ADMINISTRATOR, reason);
    }
}
