package org.religionscongress.concord.roadmap.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.document.Documents;
import org.religionscongress.concord.platform.clock.DatabaseClock;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.record.Entry;
import org.religionscongress.concord.record.Recorder;
import org.religionscongress.concord.roadmap.RoadmapItem;
import org.religionscongress.concord.roadmap.RoadmapItems;

/** Marks an item whose due date has come by the database's clock, and tells all who answer for it; once. */
@ApplicationScoped
@UseCase
public class MarkOverdue {
    @Inject
    private RoadmapItems items;

    @Inject
    private Documents documents;

    @Inject
    private DatabaseClock clock;

    @Inject
    private ProgressNotices notices;

    @Inject
    private Recorder recorder;

    /** Whether the due date has come; a timer that fired early changes nothing. */
    public boolean mark(UUID documentId) {
        RoadmapItem item = items.hold(documentId);
        Instant now = clock.now();
        if (item.markOverdue(now)) {
            Document document = documents.get(documentId);
            recorder.write(Entry.of("mark-overdue")
                    .on(documentId, document.revision())
                    .with("responsible", item.responsible())
                    .with("due", item.due())
                    .with("reports", item.reports()));
            notices.overdue(document, item);
        }
        return !now.isBefore(item.due());
    }
}
