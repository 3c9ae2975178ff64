package org.religionscongress.concord.roadmap.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.document.Documents;
import org.religionscongress.concord.platform.clock.DatabaseClock;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.record.Entry;
import org.religionscongress.concord.record.Recorder;
import org.religionscongress.concord.roadmap.RoadmapItem;
import org.religionscongress.concord.roadmap.RoadmapItems;

/** Asks the responsible body for its next report. */
@ApplicationScoped
@UseCase
public class RequestReport {
    @Inject
    private RoadmapItems items;

    @Inject
    private Documents documents;

    @Inject
    @ConfigProperty(name = "concord.roadmap.report-rhythm", defaultValue = "P90D")
    private String rhythm;

    @Inject
    private DatabaseClock clock;

    @Inject
    private ProgressNotices notices;

    @Inject
    private Recorder recorder;

    public void request(UUID documentId) {
        RoadmapItem item = items.hold(documentId);
        if (!item.askForReport(clock.now().truncatedTo(ChronoUnit.MICROS), Duration.parse(rhythm))) {
            return;
        }
        Document document = documents.get(documentId);
        recorder.write(Entry.of("request-report")
                .on(documentId, document.revision())
                .with("responsible", item.responsible())
                .with("until", item.reportDue()));
        notices.reportRequested(document, item);
    }
}
