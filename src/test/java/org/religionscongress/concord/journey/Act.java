package org.religionscongress.concord.journey;

import java.time.Duration;

/**
 * One thing that someone did, as the journey's listener sees it.
 *
 * @param elapsed since the journey began
 * @param who the account
 * @param words the act in words, following the account's name
 * @param kind acts of the same kind are measured together
 * @param status the HTTP status of the answer
 * @param took the act's own time
 * @param progress such as "review 7/20", or empty
 */
public record Act(
        Duration elapsed, String who, String words, String kind, int status, Duration took, String progress) {}
