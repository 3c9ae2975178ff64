package org.religionscongress.concord.adoption;

import java.util.UUID;

/** The ballots that wait for their session to open. */
public interface BallotOpenings {
    /** The session of the document opens at another time: what waits for it is timed anew. */
    void rescheduled(UUID documentId);
}
