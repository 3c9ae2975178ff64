package org.religionscongress.concord.roadmap;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** What makes a piece of {@link Evidence} one. JPA wants a class with fields here, no record. */
public class EvidenceKey implements Serializable {
    private static final long serialVersionUID = 1L;

    private UUID reportId;
    private int place;

    public EvidenceKey() {}

    @Override
    public boolean equals(Object other) {
        return other instanceof EvidenceKey key && Objects.equals(reportId, key.reportId) && place == key.place;
    }

    @Override
    public int hashCode() {
        return Objects.hash(reportId, place);
    }
}
