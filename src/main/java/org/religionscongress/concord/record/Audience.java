package org.religionscongress.concord.record;

/** Who may read an event, beyond those who may read everything of its document. */
public enum Audience {
    /** All who may read the document. */
    READERS,
    /** Drafters and the Head: what happens to a text before it is given out. */
    OFFICE,
    /** The delegation itself; the others when the step has closed. */
    ANSWER,
    /** The delegation itself; the others when adoption has been announced. */
    BALLOT
}
