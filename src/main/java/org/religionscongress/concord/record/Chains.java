package org.religionscongress.concord.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** Puts events into their chains. Only who holds the one lock may, so that each place is given once. */
@ApplicationScoped
public class Chains {
    /** What is linked already is passed over: put back by hand, it would hold up all that comes after it. */
    private static final String WAITING = "SELECT e FROM PendingEvent p JOIN Event e ON e.id = p.eventId"
            + " WHERE NOT EXISTS (SELECT l.eventId FROM Link l WHERE l.eventId = e.id)";

    @Inject
    private EntityManager entities;

    @Inject
    private RecordKeys keys;

    @Inject
    private Clock clock;

    /** Holds the lock to the end of the transaction, or leaves it to the node that holds it now. */
    public boolean lockIfFree() {
        return !entities.createNativeQuery("SELECT id FROM record_sequencer WHERE id = 1 FOR UPDATE SKIP LOCKED")
                .getResultList()
                .isEmpty();
    }

    /** Holds the lock to the end of the transaction, as soon as whoever holds it now is done. */
    public void lock() {
        entities.createNativeQuery("SELECT id FROM record_sequencer WHERE id = 1 FOR UPDATE")
                .getSingleResult();
    }

    public boolean isAnyPending() {
        return !entities.createQuery("SELECT p.eventId FROM PendingEvent p", UUID.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** What waits to be linked, in the order of its making. */
    public List<Event> pending(int atMost) {
        return entities.createQuery(WAITING + " ORDER BY e.id", Event.class)
                .setMaxResults(atMost)
                .getResultList();
    }

    public List<Event> pendingOf(UUID chain) {
        return entities.createQuery(WAITING + " AND p.chain = :chain ORDER BY e.id", Event.class)
                .setParameter("chain", chain)
                .getResultList();
    }

    /** Links the events behind what is linked already, and signs the new heads. */
    public void link(List<Event> events) {
        if (events.isEmpty()) {
            return;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Set<UUID> chains = events.stream()
                .map(event -> Chain.of(event.documentId()))
                .collect(Collectors.toCollection(TreeSet::new));
        Map<UUID, Chain.End> ends = ends(chains);
        Map<UUID, Integer> places = places(chains);
        for (Event event : events) {
            UUID chain = Chain.of(event.documentId());
            Chain.End before = ends.getOrDefault(chain, Chain.End.none(chain));
            int place = Math.max(before.seq(), places.getOrDefault(chain, 0)) + 1;
            Link link = new Link(before, place, event, now);
            entities.persist(link);
            ends.put(chain, link.end());
        }
        chains.forEach(chain -> entities.persist(new Head(ends.get(chain), keys.own(), now)));
        entities.createQuery("DELETE FROM PendingEvent p WHERE p.eventId IN :events")
                .setParameter("events", events.stream().map(Event::id).toList())
                .executeUpdate();
    }

    /** As signed: an end that was only written would make right, by our next signature, what somebody put there. */
    private Map<UUID, Chain.End> ends(Set<UUID> chains) {
        Map<UUID, Chain.End> ends = new HashMap<>();
        entities.createQuery("""
                        SELECT h FROM Head h WHERE h.chain IN :chains
                        AND h.seq = (SELECT MAX(other.seq) FROM Head other WHERE other.chain = h.chain)
                        """, Head.class)
                .setParameter("chains", chains)
                .getResultList()
                .forEach(head -> ends.put(head.chain(), head.end()));
        return ends;
    }

    /** The last place taken in each chain, be it signed or not: no place is taken twice. */
    private Map<UUID, Integer> places(Set<UUID> chains) {
        Map<UUID, Integer> places = new HashMap<>();
        entities.createQuery("""
                        SELECT l FROM Link l WHERE l.chain IN :chains
                        AND l.seq = (SELECT MAX(other.seq) FROM Link other WHERE other.chain = l.chain)
                        """, Link.class)
                .setParameter("chains", chains)
                .getResultList()
                .forEach(link -> places.put(link.end().chain(), link.seq()));
        return places;
    }

    /** All that the database has of one chain. */
    public Findings findings(UUID chain) {
        List<Head> heads = entities.createQuery(
                        "SELECT h FROM Head h WHERE h.chain = :chain ORDER BY h.seq", Head.class)
                .setParameter("chain", chain)
                .getResultList();
        List<Link> links = entities.createQuery(
                        "SELECT l FROM Link l WHERE l.chain = :chain ORDER BY l.seq", Link.class)
                .setParameter("chain", chain)
                .getResultList();
        List<UUID> lost = entities.createQuery("""
                        SELECT p.eventId FROM PendingEvent p WHERE p.chain = :chain
                        AND NOT EXISTS (SELECT e.id FROM Event e WHERE e.id = p.eventId)
                        """, UUID.class)
                .setParameter("chain", chain)
                .getResultList();
        return new Findings(heads, links, events(chain), lost);
    }

    private List<Findings.Found> events(UUID chain) {
        boolean registers = chain.equals(Chain.REGISTERS);
        TypedQuery<Object[]> query = entities.createQuery(
                "SELECT e, p.eventId FROM Event e LEFT JOIN PendingEvent p ON p.eventId = e.id WHERE e.documentId "
                        + (registers ? "IS NULL" : "= :document") + " ORDER BY e.id",
                Object[].class);
        if (!registers) {
            query.setParameter("document", chain);
        }
        return query.getResultStream()
                .map(row -> new Findings.Found((Event) row[0], row[1] != null))
                .toList();
    }
}
