package org.religionscongress.concord.step.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.document.Documents;
import org.religionscongress.concord.document.Readers;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.platform.problem.Check;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.step.TextWithdrawal;

/** Takes a text back for good, at any time before its adoption; all who had a part in it hear why. */
@ApplicationScoped
@UseCase
public class WithdrawText {
    /** Why it is withdrawn. */
    @Schema(name = "WithdrawText", description = "Why the text is withdrawn.")
    public record Request(String reason) {}

    @Inject
    private Readers readers;

    @Inject
    private Documents documents;

    @Inject
    private TextWithdrawal withdrawal;

    public Document withdraw(Caller caller, UUID documentId, Request request) {
        readers.mustKnow(caller, documentId);
        caller.mustBe(Role.DRAFTER, Role.HEAD, Role.DEPUTY);
        String reason = Check.text("reason", request.reason(), RunningSteps.LONGEST_REASON);
        Document document = documents.hold(documentId);
        withdrawal.withdraw(document, caller, null, reason);
        return document;
    }
}
