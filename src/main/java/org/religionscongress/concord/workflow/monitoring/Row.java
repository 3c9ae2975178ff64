package org.religionscongress.concord.workflow.monitoring;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;

/** One row, read as both drivers give it. */
record Row(Object[] columns) {
    private static final double MILLIS = 1000;

    String text(int column) {
        return columns[column] == null ? null : columns[column].toString();
    }

    UUID id(int column) {
        return columns[column] == null ? null : UUID.fromString(text(column));
    }

    long number(int column) {
        return columns[column] == null ? 0 : ((Number) columns[column]).longValue();
    }

    /** A duration that the database keeps in milliseconds. */
    Double seconds(int column) {
        return columns[column] == null ? null : Math.round(((Number) columns[column]).doubleValue()) / MILLIS;
    }

    /** The engine keeps its times without a zone, in the one of the machine. */
    Instant time(int column) {
        Object time = columns[column];
        if (time instanceof OffsetDateTime zoned) {
            return zoned.toInstant();
        }
        if (time instanceof LocalDateTime local) {
            return local.atZone(ZoneId.systemDefault()).toInstant();
        }
        return time == null ? null : ((Timestamp) time).toInstant();
    }

    boolean isTrue(int column) {
        return Boolean.TRUE.equals(columns[column]);
    }
}
