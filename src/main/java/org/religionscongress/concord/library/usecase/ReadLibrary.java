package org.religionscongress.concord.library.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.document.DocumentKind;
import org.religionscongress.concord.document.Documents;
import org.religionscongress.concord.document.Stage;
import org.religionscongress.concord.library.AdoptedText;
import org.religionscongress.concord.membership.Body;
import org.religionscongress.concord.membership.Session;
import org.religionscongress.concord.platform.rest.Page;
import org.religionscongress.concord.platform.transaction.UseCase;

/** Reads what everybody may read: adopted texts, as soon as they are published. */
@ApplicationScoped
@UseCase
public class ReadLibrary {
    private static final String PUBLISHED =
            " FROM Document d, Session s WHERE s.id = d.sessionId AND d.stage = :adopted"
                    + " AND d.kind <> :item AND d.adoptedAt <= :now";

    @Inject
    private EntityManager entities;

    @Inject
    private Documents documents;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "concord.library.delay", defaultValue = "PT0S")
    private Duration delay;

    /** A text in a list, with the session that adopted it. */
    public record Listed(Document document, Session session) {}

    /** The texts of one body, or of all when it is null: those of the newest session first, there in order of adoption. */
    public Page<Listed> texts(Body body, int offset, int size) {
        Map<String, Object> parameters = parameters();
        String where = PUBLISHED;
        if (body != null) {
            where += " AND s.body = :body";
            parameters.put("body", body);
        }
        TypedQuery<Object[]> texts = entities.createQuery(
                "SELECT d, s" + where + " ORDER BY s.opensAt DESC, s.id, d.adoptedAt, d.id", Object[].class);
        TypedQuery<Long> total = entities.createQuery("SELECT COUNT(d)" + where, Long.class);
        parameters.forEach((name, value) -> {
            texts.setParameter(name, value);
            total.setParameter(name, value);
        });
        return new Page<>(
                texts.setFirstResult(offset)
                        .setMaxResults(size)
                        .getResultStream()
                        .map(row -> new Listed((Document) row[0], (Session) row[1]))
                        .toList(),
                total.getSingleResult());
    }

    /** The bodies that have published a text. */
    public List<Body> bodies() {
        TypedQuery<Body> bodies = entities.createQuery("SELECT DISTINCT s.body" + PUBLISHED, Body.class);
        parameters().forEach(bodies::setParameter);
        return bodies.getResultStream().sorted().toList();
    }

    /** The text that bears a symbol; empty where none does, or none that is published. */
    public Optional<AdoptedText> text(String symbol) {
        TypedQuery<Object[]> query =
                entities.createQuery("SELECT d, s" + PUBLISHED + " AND d.symbol = :symbol", Object[].class);
        parameters().forEach(query::setParameter);
        return query.setParameter("symbol", symbol)
                .getResultStream()
                .map(row -> whole((Document) row[0], (Session) row[1]))
                .findFirst();
    }

    /** The newest revision of an adopted text is the adopted one. */
    private AdoptedText whole(Document document, Session session) {
        return new AdoptedText(document, session, documents.revision(document.id(), document.revision()));
    }

    private Map<String, Object> parameters() {
        Map<String, Object> parameters = new TreeMap<>();
        parameters.put("adopted", Stage.ADOPTED);
        parameters.put("item", DocumentKind.ROADMAP_ITEM);
        parameters.put("now", clock.instant().minus(delay));
        return parameters;
    }
}
