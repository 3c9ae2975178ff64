package org.religionscongress.concord.platform.attachment.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.religionscongress.concord.platform.attachment.Attachment;
import org.religionscongress.concord.platform.attachment.AttachmentReaders;
import org.religionscongress.concord.platform.attachment.Attachments;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.transaction.UseCase;

/** Reads an attachment: its uploader until it is used, then whoever may read in full what it belongs to. */
@ApplicationScoped
@UseCase
public class ReadAttachment {
    @Inject
    private Attachments attachments;

    @Inject
    @Any
    private Instance<AttachmentReaders> uses;

    public Attachment read(UUID personId, UUID id) {
        return attachments
                .find(id)
                .filter(attachment -> attachment.isUsed()
                        ? uses.stream().anyMatch(readers -> readers.include(personId, id))
                        : attachment.uploadedBy().equals(personId))
                .orElseThrow(() -> Problem.notFound("attachment"));
    }

    /** One piece of what {@link #read} has allowed; empty after the last. */
    public Optional<byte[]> piece(Attachment attachment, int place) {
        return attachments.piece(attachment.id(), place);
    }
}
