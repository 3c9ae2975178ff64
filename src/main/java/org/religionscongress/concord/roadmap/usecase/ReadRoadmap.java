package org.religionscongress.concord.roadmap.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.document.Documents;
import org.religionscongress.concord.document.Provision;
import org.religionscongress.concord.document.Readers;
import org.religionscongress.concord.document.Stage;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.rest.Page;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.roadmap.ItemStatus;
import org.religionscongress.concord.roadmap.OperativePoints;
import org.religionscongress.concord.roadmap.ProgressReport;
import org.religionscongress.concord.roadmap.RoadmapItem;
import org.religionscongress.concord.roadmap.RoadmapItems;

/** Reads how adopted texts are carried out: what a person may read of it. */
@ApplicationScoped
@UseCase
public class ReadRoadmap {
    /** What is behind comes first, what is closed last. */
    private static final String URGENCY = "CASE WHEN i.status = :overdue THEN 0 WHEN i.status = :late THEN 1"
            + " WHEN i.status = :done THEN 3 WHEN i.status = :dropped THEN 3 ELSE 2 END";

    @Inject
    private EntityManager entities;

    @Inject
    private RoadmapItems items;

    @Inject
    private OperativePoints points;

    @Inject
    private Documents documents;

    @Inject
    private Readers readers;

    @Inject
    private ReadableItems readable;

    /**
     * An item with its text's document, the adopted text and the point of it that it carries out, and its reports, or
     * only the last of them.
     */
    public record Entry(
            RoadmapItem item, Document document, Document adopted, Provision point, List<ProgressReport> reports) {}

    /** An operative point, and what carries it out: perhaps nothing. */
    public record Point(Provision provision, List<Entry> items) {}

    /** The operative points of an adopted text, in its order. */
    public Page<Point> points(Caller caller, UUID documentId, int offset, int size) {
        Document adopted = readers.mustRead(caller, documentId);
        if (adopted.stage() != Stage.ADOPTED) {
            throw Problem.invalid(
                    "documentId", "A road map carries out what was adopted; this text is in " + adopted.stage() + ".");
        }
        List<Provision> all = points.of(adopted);
        List<Provision> some = all.stream().skip(offset).limit(size).toList();
        Map<UUID, List<Entry>> byPoint =
                entries(carryingOut(
                                caller,
                                documentId,
                                some.stream().map(Provision::id).toList()))
                        .stream()
                        .collect(Collectors.groupingBy(entry -> entry.point().id()));
        return new Page<>(
                some.stream()
                        .map(point -> new Point(point, byPoint.getOrDefault(point.id(), List.of())))
                        .toList(),
                all.size());
    }

    /** All items, or those that stand so. */
    public Page<Entry> items(Caller caller, ItemStatus status, int offset, int size) {
        Map<String, Object> parameters = new HashMap<>();
        String where = readable.onTheMap(caller, parameters);
        if (status != null) {
            where += " AND i.status = :status";
            parameters.put("status", status);
        }
        TypedQuery<Long> total = entities.createQuery("SELECT COUNT(i)" + where, Long.class);
        parameters.forEach(total::setParameter);
        return new Page<>(entries(inOrder(where, parameters, offset, size)), total.getSingleResult());
    }

    /** One item with all its reports. */
    public Entry item(Caller caller, UUID id) {
        RoadmapItem item = items.get(id);
        Document document = documents.get(id);
        if (!readers.reads(caller, document)) {
            throw Problem.notFound("road map item");
        }
        Document adopted = documents.get(item.provision().documentId());
        return new Entry(
                item,
                document,
                adopted,
                pointsOf(List.of(adopted)).get(item.provision().provisionId()),
                items.reports(id));
    }

    private List<RoadmapItem> carryingOut(Caller caller, UUID documentId, Collection<UUID> pointIds) {
        if (pointIds.isEmpty()) {
            return List.of();
        }
        Map<String, Object> parameters = new HashMap<>();
        String where = readable.onTheMap(caller, parameters)
                + " AND i.provisionDocumentId = :adoptedText AND i.provisionId IN :points";
        parameters.put("adoptedText", documentId);
        parameters.put("points", pointIds);
        return inOrder(where, parameters, 0, Integer.MAX_VALUE);
    }

    private List<RoadmapItem> inOrder(String where, Map<String, Object> parameters, int offset, int size) {
        TypedQuery<Object[]> query = entities.createQuery(
                "SELECT i, " + URGENCY + " AS urgency" + where + " ORDER BY urgency, i.due, i.documentId",
                Object[].class);
        parameters.forEach(query::setParameter);
        return query.setParameter("overdue", ItemStatus.OVERDUE)
                .setParameter("late", ItemStatus.LATE)
                .setParameter("done", ItemStatus.DONE)
                .setParameter("dropped", ItemStatus.DROPPED)
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultStream()
                .map(row -> (RoadmapItem) row[0])
                .toList();
    }

    /** With all that belongs to them, by one question for all of each. */
    private List<Entry> entries(List<RoadmapItem> some) {
        List<UUID> ids = some.stream().map(RoadmapItem::documentId).toList();
        Map<UUID, Document> texts =
                documents.all(ids).stream().collect(Collectors.toMap(Document::id, Function.identity()));
        Map<UUID, ProgressReport> last =
                items.lastReports(ids).stream().collect(Collectors.toMap(ProgressReport::itemId, Function.identity()));
        Map<UUID, Document> adopted =
                documents
                        .all(some.stream()
                                .map(item -> item.provision().documentId())
                                .collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(Document::id, Function.identity()));
        Map<UUID, Provision> carriedOut = pointsOf(adopted.values());
        List<Entry> entries = new ArrayList<>();
        for (RoadmapItem item : some) {
            ProgressReport report = last.get(item.documentId());
            entries.add(new Entry(
                    item,
                    texts.get(item.documentId()),
                    adopted.get(item.provision().documentId()),
                    carriedOut.get(item.provision().provisionId()),
                    report == null ? List.of() : List.of(report)));
        }
        return entries;
    }

    private Map<UUID, Provision> pointsOf(Collection<Document> adopted) {
        Map<UUID, Provision> found = new HashMap<>();
        adopted.forEach(text -> points.of(text).forEach(point -> found.put(point.id(), point)));
        return found;
    }
}
