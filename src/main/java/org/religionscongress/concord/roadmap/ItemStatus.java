package org.religionscongress.concord.roadmap;

/** How the carrying out of an item stands. */
public enum ItemStatus {
    /** Not adopted yet: nobody carries it out. */
    PROPOSED,
    ON_TRACK,
    /** Behind, by its last report. */
    LATE,
    /** Its due date has passed, and it is neither done nor dropped. */
    OVERDUE,
    DONE,
    DROPPED;

    public boolean isClosed() {
        return this == DONE || this == DROPPED;
    }
}
