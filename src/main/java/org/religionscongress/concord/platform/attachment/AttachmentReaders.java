package org.religionscongress.concord.platform.attachment;

import java.util.UUID;

/** Says who may read an attachment once it is used; implemented by whatever uses attachments. */
public interface AttachmentReaders {
    /** False also for an attachment that is used elsewhere. */
    boolean include(UUID personId, UUID attachmentId);
}
