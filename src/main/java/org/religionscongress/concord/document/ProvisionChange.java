package org.religionscongress.concord.document;

import java.util.List;
import java.util.UUID;

/**
 * What became of one provision between two texts.
 *
 * @param label its printed number now, or as it was where it is gone
 * @param labelBefore its printed number before, where that was another; an empty text where it had none
 * @param moved whether it stands at another place among those that both texts have
 * @param pieces its words, in reading order
 */
public record ProvisionChange(
        UUID id, ProvisionKind kind, String label, String labelBefore, Fate fate, boolean moved, List<Piece> pieces) {
    /** What became of its words. */
    public enum Fate {
        SAME,
        CHANGED,
        ADDED,
        REMOVED
    }

    public ProvisionChange {
        pieces = List.copyOf(pieces);
    }
}
