package org.religionscongress.concord.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.record.Entry;
import org.religionscongress.concord.record.Event;
import org.religionscongress.concord.record.Recorder;

/** What administrators do is kept in the record of the document, as all other acts are. */
@ApplicationScoped
public class AdministratorsActs {
    public static final String SUSPEND = "suspend-process";

    /** A withdrawal is one of theirs when it says so; drafters and the Head withdraw, too. */
    public static final String AS = "as";

    public static final String ADMINISTRATOR = "ADMINISTRATOR";

    private static final String REASON = "reason";
    private static final List<String> ALWAYS = List.of("retry-job", "reschedule-timer", SUSPEND, "resume-process");
    private static final int MOST = 200;

    @Inject
    private EntityManager entities;

    @Inject
    private Recorder recorder;

    public void write(Entry entry, Caller administrator, Document document, String reason) {
        recorder.write(entry.by(administrator.personId(), administrator.name())
                .on(document.id(), document.revision())
                .with(REASON, reason));
    }

    /** The newest first. */
    public List<AdministratorsAct> on(UUID documentId) {
        return entities
                .createQuery(
                        "SELECT e FROM Event e WHERE e.documentId = :document AND (e.act IN :always"
                                + " OR (e.act = 'withdraw-text' AND e.detail LIKE :theirs)) ORDER BY e.id DESC",
                        Event.class)
                .setParameter("document", documentId)
                .setParameter("always", ALWAYS)
                .setParameter("theirs", "{\"" + AS + "\":\"" + ADMINISTRATOR + "\",%")
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(event -> new AdministratorsAct(event.at(), event.act(), event.by(), reason(event)))
                .toList();
    }

    /** When the document was last suspended. */
    public Optional<Instant> lastSuspended(UUID documentId) {
        return entities.createQuery(
                        "SELECT e.at FROM Event e WHERE e.documentId = :document AND e.act = :act ORDER BY e.id DESC",
                        Instant.class)
                .setParameter("document", documentId)
                .setParameter("act", SUSPEND)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private static String reason(Event event) {
        try (JsonReader reader = Json.createReader(new StringReader(event.detail()))) {
            JsonObject detail = reader.readObject();
            return detail.getString(REASON, null);
        }
    }
}
