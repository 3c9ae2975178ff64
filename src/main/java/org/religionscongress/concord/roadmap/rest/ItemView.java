package org.religionscongress.concord.roadmap.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.document.Provision;
import org.religionscongress.concord.document.Stage;
import org.religionscongress.concord.membership.Body;
import org.religionscongress.concord.roadmap.ItemStatus;
import org.religionscongress.concord.roadmap.ProgressReport;
import org.religionscongress.concord.roadmap.RoadmapItem;
import org.religionscongress.concord.roadmap.usecase.ReadRoadmap;

/**
 * An item of the road map; {@code timeZone} is that of the session that adopts it, {@code reports} stands where one item
 * was asked for.
 */
public record ItemView(
        UUID id,
        String title,
        String symbol,
        Stage stage,
        CarriedOut provision,
        Body responsible,
        Instant due,
        String timeZone,
        ItemStatus status,
        Instant reportDue,
        ReportView lastReport,
        List<ReportView> reports) {
    /** The point that the item carries out, in the words of the original. */
    public record CarriedOut(
            UUID documentId, String title, String symbol, UUID provisionId, String label, String text) {}

    static ItemView of(ReadRoadmap.Entry entry, String timeZone, List<ReportView> reports) {
        RoadmapItem item = entry.item();
        Document document = entry.document();
        Provision point = entry.point();
        return new ItemView(
                item.documentId(),
                document.title(),
                document.symbol(),
                document.stage(),
                new CarriedOut(
                        entry.adopted().id(),
                        entry.adopted().title(),
                        entry.adopted().symbol(),
                        point.id(),
                        point.label(),
                        point.text()),
                item.responsible(),
                item.due(),
                timeZone,
                item.status(),
                item.reportDue(),
                last(entry.reports()),
                reports);
    }

    private static ReportView last(List<ProgressReport> reports) {
        return reports.isEmpty() ? null : ReportView.of(reports.get(reports.size() - 1));
    }
}
