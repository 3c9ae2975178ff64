package org.religionscongress.concord.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.religionscongress.concord.platform.persistence.Ids;

/** Gives the draft out as the next revision. */
@ApplicationScoped
public class Revising {
    @Inject
    private Documents documents;

    @Inject
    private Clock clock;

    /** The number of the revision that now holds the draft's text: a new one only when the text has moved. */
    public int revise(Document document, UUID by) {
        List<Draft> drafts = documents.drafts(document.id());
        if (document.revision() > 0 && sameText(drafts, documents.revision(document.id(), document.revision()))) {
            return document.revision();
        }
        int number = document.nextRevision();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        drafts.forEach(draft -> documents.add(new Revision(Ids.next(), number, draft, by, now)));
        return number;
    }

    private static boolean sameText(List<Draft> drafts, List<Revision> revisions) {
        return drafts.stream()
                        .map(Draft::language)
                        .toList()
                        .equals(revisions.stream().map(Revision::language).toList())
                && drafts.stream()
                        .map(Draft::provisions)
                        .toList()
                        .equals(revisions.stream().map(Revision::provisions).toList());
    }
}
