package org.religionscongress.concord.roadmap.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.document.Documents;
import org.religionscongress.concord.platform.clock.DatabaseClock;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.record.Entry;
import org.religionscongress.concord.record.Recorder;
import org.religionscongress.concord.roadmap.RoadmapItem;
import org.religionscongress.concord.roadmap.RoadmapItems;

/** Reminds the responsible body that its report soon falls due. */
@ApplicationScoped
@UseCase
public class RemindResponsible {
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

    public void remind(UUID documentId) {
        RoadmapItem item = items.hold(documentId);
        if (!item.remind(clock.now().truncatedTo(ChronoUnit.MICROS))) {
            return;
        }
        Document document = documents.get(documentId);
        recorder.write(Entry.of("remind-responsible")
                .on(documentId, document.revision())
                .with("responsible", item.responsible())
                .with("until", item.reportDue()));
        notices.reportAlmostDue(document, item);
    }
}
