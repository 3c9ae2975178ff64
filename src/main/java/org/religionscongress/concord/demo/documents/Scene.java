package org.religionscongress.concord.demo.documents;

/** What brings one text, or one and what hangs on it, to where it stands in the demo. */
interface Scene {
    void play();
}
