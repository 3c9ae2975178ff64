package org.religionscongress.concord.document.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.membership.Sessions;
import org.religionscongress.concord.platform.rest.Page;

/** Shows documents with the zone of their session, in which their deadlines are read. */
@ApplicationScoped
public class DocumentViews {
    @Inject
    private Sessions sessions;

    public DocumentView of(Document document) {
        return DocumentView.of(document, zone(document.sessionId()));
    }

    public Page<DocumentView> of(Page<Document> page) {
        Map<UUID, String> zones = new HashMap<>();
        return page.map(document -> DocumentView.of(document, zones.computeIfAbsent(document.sessionId(), this::zone)));
    }

    private String zone(UUID session) {
        return sessions.get(session).timeZone().getId();
    }
}
