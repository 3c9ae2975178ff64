package org.religionscongress.concord.workflow.monitoring;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * A statement that joins the engine's tables with ours, put together from fixed text; each value is a parameter of it,
 * never a part of the text.
 */
final class Select {
    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    /** Each {@code ?} stands for one of the values. */
    Select add(String sql, Object... given) {
        int next = 0;
        for (char letter : sql.toCharArray()) {
            text.append(letter);
            if (letter == '?') {
                Object value = given[next++];
                values.add(value instanceof Instant time ? Timestamp.from(time) : value);
                text.append(values.size());
            }
        }
        return this;
    }

    /** {@code column IN (…)} with a space before it, of at least one value. */
    Select in(String column, Collection<?> given) {
        return add(
                " " + column + " IN (" + String.join(", ", Collections.nCopies(given.size(), "?")) + ")",
                given.toArray());
    }

    Select limit(int offset, int size) {
        return add(" LIMIT ? OFFSET ?", size, offset);
    }

    /** The rows of at least two columns. */
    List<Row> rows(EntityManager entities) {
        List<Row> rows = new ArrayList<>();
        for (Object row : query(entities).getResultList()) {
            rows.add(new Row((Object[]) row));
        }
        return rows;
    }

    long number(EntityManager entities) {
        return ((Number) query(entities).getSingleResult()).longValue();
    }

    private Query query(EntityManager entities) {
        Query query = entities.createNativeQuery(text.toString());
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }
}
