package org.religionscongress.concord.roadmap.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.religionscongress.concord.membership.Sessions;
import org.religionscongress.concord.roadmap.usecase.ReadRoadmap;

/** Shows items with the zone of the session that adopts them, in which their dates are read. */
@RequestScoped
public class ItemViews {
    @Inject
    private Sessions sessions;

    /** Many items of a list are adopted by the same session. */
    private final Map<UUID, String> zones = new HashMap<>();

    /** With its last report alone. */
    public ItemView inList(ReadRoadmap.Entry entry) {
        return ItemView.of(entry, zone(entry), null);
    }

    /** With all its reports. */
    public ItemView whole(ReadRoadmap.Entry entry) {
        return ItemView.of(
                entry, zone(entry), entry.reports().stream().map(ReportView::of).toList());
    }

    public PointView point(ReadRoadmap.Point point) {
        List<ItemView> items = point.items().stream().map(this::inList).toList();
        return new PointView(
                point.provision().id(),
                point.provision().label(),
                point.provision().text(),
                items);
    }

    private String zone(ReadRoadmap.Entry entry) {
        return zones.computeIfAbsent(
                entry.document().sessionId(), id -> sessions.get(id).timeZone().getId());
    }
}
