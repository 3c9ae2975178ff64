package org.religionscongress.concord.live;

import org.religionscongress.concord.platform.security.SignedIn;

/** An open line to one person's browser or script. Telling never waits for whoever is at the other end. */
public interface Listener {
    SignedIn person();

    void tell(Topic topic);

    /** Keeps the line open, and lets the other end know that it is. */
    void breathe();

    /** Ends the line because the person has opened too many others since. */
    void giveWay();

    void close();
}
