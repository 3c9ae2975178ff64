package org.religionscongress.concord.record;

import java.util.Locale;
import java.util.UUID;

/**
 * Where a record is not as it was written.
 *
 * @param event the event at which it shows; null when it is gone without a trace but its place
 * @param seq its place in the chain; null for what has none
 */
public record Break(UUID event, Integer seq, Reason reason) {
    public enum Reason {
        /** The event says something else than when it was written. */
        CONTENT_CHANGED,
        /** The link does not follow from the one before it, or a head that was signed says otherwise. */
        LINK_BROKEN,
        /** The event, or its link, is gone. */
        MISSING,
        /** The chain ends before the newest signed head. */
        TAIL_CUT,
        /** The newest head is not signed with our key, or the end of the chain not at all. */
        SIGNATURE_WRONG,
        /** The event is in no chain and does not wait for one: it was not written by an act. */
        UNLINKED;

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
