package org.religionscongress.concord.live;

import java.util.UUID;

/** What has changed, in a word or two: whoever shows it reads it anew, by their own rights. */
public record Topic(String words) {
    /** Some list of tasks of the person who is told. */
    public static final Topic TASKS = new Topic("tasks");

    public static Topic document(UUID id) {
        return new Topic("document " + id);
    }
}
