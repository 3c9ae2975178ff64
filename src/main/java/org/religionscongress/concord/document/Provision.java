package org.religionscongress.concord.document;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/**
 * One unit of a text, known by the same id in every revision and language.
 *
 * @param label the printed number without its point or bracket ("1", "a", "-"), or null
 * @param under the id of the chapeau or point that governs this one, or null
 * @param text the words without the label
 */
public record Provision(UUID id, ProvisionKind kind, String label, UUID under, String text) {
    public Provision {
        requireNonNull(id, "id");
        requireNonNull(kind, "kind");
        requireNonNull(text, "text");
    }
}
