package org.religionscongress.concord.platform.attachment.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.religionscongress.concord.platform.attachment.Attachment;
import org.religionscongress.concord.platform.attachment.Attachments;
import org.religionscongress.concord.platform.attachment.Scan;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.transaction.UseCase;

/** Takes a scan from somebody who is signed in; who does not use it within a day gives it again. */
@ApplicationScoped
@UseCase
public class KeepAttachment {
    private static final int MOST_UNUSED = 20;

    @Inject
    private Attachments attachments;

    public Attachment keep(UUID personId, Scan scan, String fileName) {
        if (attachments.unusedOf(personId) >= MOST_UNUSED) {
            throw Problem.conflict(
                    "too-many-attachments",
                    "Too many attachments wait",
                    MOST_UNUSED
                            + " attachments of yours are not used yet: use them, or wait until they are forgotten.");
        }
        return attachments.keep(scan, fileName, personId);
    }
}
