package org.religionscongress.concord.roadmap.rest;

import java.util.List;
import java.util.UUID;
import org.religionscongress.concord.roadmap.usecase.ReadRoadmap;

/** An operative point of an adopted text with the items that carry it out: none, where nobody does. */
public record PointView(UUID provisionId, String label, String text, List<ItemView> items) {
    static PointView of(ReadRoadmap.Point point) {
        return new PointView(
                point.provision().id(),
                point.provision().label(),
                point.provision().text(),
                point.items().stream().map(ItemView::inList).toList());
    }
}
