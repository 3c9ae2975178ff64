package org.religionscongress.concord.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.religionscongress.concord.platform.problem.Problem;

/** All items of the road map with their reports. */
@ApplicationScoped
public class RoadmapItems {
    @Inject
    private EntityManager entities;

    public RoadmapItem get(UUID documentId) {
        return found(entities.find(RoadmapItem.class, documentId));
    }

    /** The same, held so that nobody else changes it until the act is over. */
    public RoadmapItem hold(UUID documentId) {
        return found(entities.find(RoadmapItem.class, documentId, LockModeType.PESSIMISTIC_WRITE));
    }

    private static RoadmapItem found(RoadmapItem item) {
        if (item == null) {
            throw Problem.notFound("road map item");
        }
        return item;
    }

    public void add(RoadmapItem item) {
        entities.persist(item);
    }

    /** A report, and what shows that it is true. */
    public void add(ProgressReport report, List<Evidence> evidence) {
        entities.persist(report);
        // Its evidence points at its row.
        entities.flush();
        for (int place = 0; place < evidence.size(); place++) {
            entities.persist(evidence.get(place).of(report, place));
        }
    }

    /** The item whose report shows this attachment; none when no report does. */
    public List<UUID> showing(UUID attachmentId) {
        return entities.createQuery(
                        "SELECT r.itemId FROM ProgressReport r, Evidence e"
                                + " WHERE e.reportId = r.id AND e.attachmentId = :attachment",
                        UUID.class)
                .setParameter("attachment", attachmentId)
                .getResultList();
    }

    /** The reports of an item, the oldest first. */
    public List<ProgressReport> reports(UUID itemId) {
        return entities.createQuery(
                        "SELECT r FROM ProgressReport r WHERE r.itemId = :item ORDER BY r.number", ProgressReport.class)
                .setParameter("item", itemId)
                .getResultList();
    }

    /** The last report of each of these items that has any. */
    public List<ProgressReport> lastReports(Collection<UUID> itemIds) {
        if (itemIds.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "SELECT r FROM ProgressReport r, RoadmapItem i"
                                + " WHERE i.documentId = r.itemId AND r.number = i.reports AND r.itemId IN :items",
                        ProgressReport.class)
                .setParameter("items", itemIds)
                .getResultList();
    }
}
