package org.religionscongress.concord.roadmap.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.religionscongress.concord.roadmap.Evidence;
import org.religionscongress.concord.roadmap.ProgressReport;

/** What was reported of an item, by whom and when. */
public record ReportView(int number, Instant at, String by, String status, String text, List<EvidenceView> evidence) {
    /** A link or an attachment. */
    public record EvidenceView(String link, UUID attachmentId) {
        static EvidenceView of(Evidence evidence) {
            return new EvidenceView(evidence.link(), evidence.attachmentId());
        }
    }

    static ReportView of(ProgressReport report) {
        return new ReportView(
                report.number(),
                report.reportedAt(),
                report.personName(),
                report.status().word(),
                report.text(),
                report.evidence().stream().map(EvidenceView::of).toList());
    }
}
