package org.religionscongress.concord.roadmap.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.document.DocumentKind;
import org.religionscongress.concord.document.Documents;
import org.religionscongress.concord.document.Stage;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.platform.rest.Page;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.roadmap.ItemStatus;
import org.religionscongress.concord.roadmap.OperativePoints;

/** Reads which texts have promised something, and how much of each is carried out. */
@ApplicationScoped
@UseCase
public class ReadPromises {
    @Inject
    private EntityManager entities;

    @Inject
    private Documents documents;

    @Inject
    private OperativePoints points;

    @Inject
    private ReadableItems readable;

    /**
     * An adopted text, how many points it has, how many of them nothing carries out, and how many items stand how: as
     * far as the reader may know of them.
     */
    public record Promises(Document document, int points, int withoutAction, Map<ItemStatus, Integer> items) {}

    /** All adopted texts but the items themselves; those with most behind first, then the newest. */
    public Page<Promises> all(Caller caller, int offset, int size) {
        Map<UUID, Carried> carried = carried(caller);
        List<UUID> order = texts().stream()
                .sorted(Comparator.comparing(
                        (UUID text) ->
                                carried.getOrDefault(text, Carried.NOTHING).behind(),
                        Comparator.reverseOrder()))
                .toList();
        List<UUID> some = order.stream().skip(offset).limit(size).toList();
        Map<UUID, Document> found = new HashMap<>();
        documents.all(some).forEach(document -> found.put(document.id(), document));
        return new Page<>(
                some.stream()
                        .map(id -> promises(found.get(id), carried.getOrDefault(id, Carried.NOTHING)))
                        .toList(),
                order.size());
    }

    private Promises promises(Document text, Carried carried) {
        List<UUID> all = points.of(text).stream().map(point -> point.id()).toList();
        long without =
                all.stream().filter(point -> !carried.points().contains(point)).count();
        return new Promises(text, all.size(), (int) without, carried.items());
    }

    /** Adopted texts are read by everybody who is signed in. */
    private List<UUID> texts() {
        return entities.createQuery(
                        "SELECT d.id FROM Document d WHERE d.stage = :adopted AND d.kind <> :item"
                                + " ORDER BY d.createdAt DESC, d.id",
                        UUID.class)
                .setParameter("adopted", Stage.ADOPTED)
                .setParameter("item", DocumentKind.ROADMAP_ITEM)
                .getResultList();
    }

    private Map<UUID, Carried> carried(Caller caller) {
        Map<String, Object> parameters = new HashMap<>();
        TypedQuery<Object[]> query = entities.createQuery(
                "SELECT i.provisionDocumentId, i.provisionId, i.status, COUNT(i)"
                        + readable.onTheMap(caller, parameters)
                        + " GROUP BY i.provisionDocumentId, i.provisionId, i.status",
                Object[].class);
        parameters.forEach(query::setParameter);
        Map<UUID, Carried> byText = new HashMap<>();
        for (Object[] row : query.getResultList()) {
            Carried carried = byText.computeIfAbsent(
                    (UUID) row[0], text -> new Carried(new HashSet<>(), new EnumMap<>(ItemStatus.class)));
            carried.points().add((UUID) row[1]);
            carried.items().merge((ItemStatus) row[2], ((Number) row[3]).intValue(), Integer::sum);
        }
        return byText;
    }

    /** What carries out one text: the points for which something is done, and how the items stand. */
    private record Carried(Set<UUID> points, Map<ItemStatus, Integer> items) {
        static final Carried NOTHING = new Carried(Set.of(), Map.of());

        int behind() {
            return items.getOrDefault(ItemStatus.OVERDUE, 0) + items.getOrDefault(ItemStatus.LATE, 0);
        }
    }
}
