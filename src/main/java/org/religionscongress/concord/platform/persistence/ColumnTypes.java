package org.religionscongress.concord.platform.persistence;

import java.sql.Types;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.foundation.AbstractDirectMapping;
import org.eclipse.persistence.sessions.Session;

/**
 * Tells EclipseLink with what type an absent id or time is written: it takes both for texts otherwise, and PostgreSQL
 * puts no text, not even none, into such a column.
 */
public class ColumnTypes implements SessionCustomizer {
    @Override
    public void customize(Session session) throws NoSuchFieldException {
        for (ClassDescriptor descriptor : session.getDescriptors().values()) {
            for (DatabaseMapping mapping : descriptor.getMappings()) {
                if (mapping instanceof AbstractDirectMapping column) {
                    setType(descriptor.getJavaClass(), column);
                }
            }
        }
    }

    private static void setType(Class<?> entity, AbstractDirectMapping column) throws NoSuchFieldException {
        Class<?> attribute = entity.getDeclaredField(column.getAttributeName()).getType();
        if (attribute == UUID.class) {
            column.getField().setSqlType(Types.OTHER);
            column.setConverter(new UuidColumn());
        } else if (attribute == Instant.class) {
            column.getField().setSqlType(Types.TIMESTAMP);
        }
    }
}
