package org.religionscongress.concord.document.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.Map;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.document.DocumentKind;
import org.religionscongress.concord.document.Readers;
import org.religionscongress.concord.document.Stage;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.platform.rest.Page;
import org.religionscongress.concord.platform.rest.Words;
import org.religionscongress.concord.platform.transaction.UseCase;

/** Finds documents among those that the person may know of, the newest first. */
@ApplicationScoped
@UseCase
public class FindDocuments {
    @Inject
    private EntityManager entities;

    @Inject
    private Readers readers;

    /** Null where nothing was asked. */
    public record Question(DocumentKind kind, Stage stage, String words) {}

    public Page<Document> find(Caller caller, Question question, int offset, int size) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        String where = " WHERE " + known(caller, parameters) + asked(question, parameters);
        TypedQuery<Document> items =
                entities.createQuery("SELECT d FROM Document d" + where + " ORDER BY d.id DESC", Document.class);
        TypedQuery<Long> total = entities.createQuery("SELECT COUNT(d) FROM Document d" + where, Long.class);
        parameters.forEach((name, value) -> {
            items.setParameter(name, value);
            total.setParameter(name, value);
        });
        return new Page<>(items.setFirstResult(offset).setMaxResults(size).getResultList(), total.getSingleResult());
    }

    /** The same rule as {@code Readers.knows}, as a condition. */
    private String known(Caller caller, Map<String, Object> parameters) {
        return caller.has(Role.ADMINISTRATOR) ? "1 = 1" : readers.reads(caller, parameters);
    }

    private static String asked(Question question, Map<String, Object> parameters) {
        StringBuilder and = new StringBuilder();
        if (question.kind() != null) {
            and.append(" AND d.kind = :kind");
            parameters.put("kind", question.kind());
        }
        if (question.stage() != null) {
            and.append(" AND d.stage = :stage");
            parameters.put("stage", question.stage());
        }
        if (question.words() != null && !question.words().isBlank()) {
            and.append(" AND LOWER(d.title) LIKE :words ESCAPE '!'");
            parameters.put("words", Words.pattern(question.words()));
        }
        return and.toString();
    }
}
