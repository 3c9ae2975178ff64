package org.religionscongress.concord.roadmap.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.roadmap.RoadmapItems;

/** When an item is due, and when its body is reminded of the next report. */
@ApplicationScoped
@UseCase
public class ReadItemDates {
    @Inject
    private RoadmapItems items;

    @Inject
    @ConfigProperty(name = "concord.roadmap.reminder", defaultValue = "P7D")
    private String reminder;

    public Instant due(UUID documentId) {
        return items.get(documentId).due();
    }

    public Instant reminder(UUID documentId) {
        return items.get(documentId).reminderAt(Duration.parse(reminder));
    }
}
