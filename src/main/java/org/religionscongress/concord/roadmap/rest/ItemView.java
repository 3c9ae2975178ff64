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

/** An item of the road map; {@code reports} where one item was asked for. */
public record ItemView(
        UUID id,
        String title,
        String symbol,
        Stage stage,
        CarriedOut provision,
        Body responsible,
        Instant due,
        ItemStatus status,
        Instant reportDue,
        ReportView lastReport,
        List<ReportView> reports) {
    /** The point that the item carries out, in the words of the original. */
    public record CarriedOut(UUID documentId, UUID provisionId, String label, String text) {}

    static ItemView inList(ReadRoadmap.Entry entry) {
        return of(entry, null);
    }

    static ItemView whole(ReadRoadmap.Entry entry) {
        return of(entry, entry.reports().stream().map(ReportView::of).toList());
    }

    private static ItemView of(ReadRoadmap.Entry entry, List<ReportView> reports) {
        RoadmapItem item = entry.item();
        Document document = entry.document();
        Provision point = entry.point();
        return new ItemView(
                item.documentId(),
                document.title(),
                document.symbol(),
                document.stage(),
                new CarriedOut(item.provision().documentId(), point.id(), point.label(), point.text()),
                item.responsible(),
                item.due(),
                item.status(),
                item.reportDue(),
                last(entry.reports()),
                reports);
    }

    private static ReportView last(List<ProgressReport> reports) {
        return reports.isEmpty() ? null : ReportView.of(reports.get(reports.size() - 1));
    }
}
