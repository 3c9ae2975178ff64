package org.religionscongress.concord.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.religionscongress.concord.document.Documents;
import org.religionscongress.concord.document.Readers;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Callers;
import org.religionscongress.concord.platform.attachment.AttachmentReaders;

/** Whoever may read an item may read what its reports show. */
@ApplicationScoped
public class EvidenceReaders implements AttachmentReaders {
    @Inject
    private RoadmapItems items;

    @Inject
    private Documents documents;

    @Inject
    private Readers readers;

    @Inject
    private Callers callers;

    @Override
    public boolean include(UUID personId, UUID attachmentId) {
        Caller caller = callers.of(personId);
        return items.showing(attachmentId).stream().anyMatch(item -> readers.reads(caller, documents.get(item)));
    }
}
