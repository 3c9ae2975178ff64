package org.religionscongress.concord.record;

import static org.awaitility.Awaitility.await;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.religionscongress.concord.house.House;
import org.religionscongress.concord.platform.persistence.Ids;
import org.religionscongress.concord.platform.transaction.OwnTransaction;
import org.religionscongress.concord.record.usecase.LinkEvents;
import org.religionscongress.concord.record.usecase.VerifyRecord;

/** The record of one document, as acts write it and as somebody with the database in hand may change it. */
final class WrittenRecord {
    final UUID document;
    private final House house;

    private WrittenRecord(House house, UUID document) {
        this.house = house;
        this.document = document;
    }

    static WrittenRecord empty(House house) {
        return new WrittenRecord(house, Ids.next());
    }

    static WrittenRecord of(House house, UUID document) {
        return new WrittenRecord(house, document);
    }

    /** Each event linked by itself, as when acts come one by one. */
    static WrittenRecord linked(House house, int length) {
        WrittenRecord record = empty(house);
        for (int i = 1; i <= length; i++) {
            record.write("act-" + i);
            record.drain();
        }
        return record;
    }

    /** Writes the event of an act in the running transaction, or else in one of its own. */
    void write(String act) {
        house.get(OwnTransaction.class).run(() -> {
            add(act);
            return null;
        });
    }

    void add(String act) {
        house.get(Recorder.class)
                .write(Entry.of(act)
                        .on(document, 1)
                        .by(Ids.next(), "Somebody")
                        .onBehalfOf(Ids.next(), "A delegation")
                        .with("said", "as it was")
                        .seenBy(Audience.ANSWER, Ids.next()));
    }

    int drain() {
        return house.get(LinkEvents.class).drain(document);
    }

    VerifyRecord.Outcome verified() {
        return house.get(VerifyRecord.class).of(document);
    }

    Break firstBreak() {
        return verified().firstBreak().orElseThrow(() -> new AssertionError("nothing is found to be wrong"));
    }

    List<Link> links() {
        return house.get(OwnTransaction.class)
                .run(() -> house.get(Chains.class).findings(document).links());
    }

    List<Link> awaitLinks(int length) {
        return awaitLinks(length, Duration.ofSeconds(10));
    }

    List<Link> awaitLinks(int length, Duration atMost) {
        return await("links").atMost(atMost).until(this::links, links -> links.size() == length);
    }

    /** The event at a place of the chain. */
    UUID event(int place) {
        return links().get(place - 1).eventId();
    }

    /** The acts in the order of the chain. */
    List<String> acts() {
        return links().stream()
                .map(link -> (String) query("SELECT act FROM record_event WHERE id = ?", link.eventId())
                        .getSingleResult())
                .toList();
    }

    Query query(String sql, Object... values) {
        Query query = house.get(EntityManager.class).createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }

    /** Behind everybody's back; how many rows it was. */
    int change(String sql, Object... values) {
        return inOwn(() -> query(sql, values).executeUpdate());
    }

    <T> T inOwn(Callable<T> work) {
        return house.get(OwnTransaction.class).run(work);
    }
}
