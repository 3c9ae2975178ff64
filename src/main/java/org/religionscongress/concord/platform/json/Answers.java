package org.religionscongress.concord.platform.json;

import jakarta.json.JsonObject;

/** Reads a JSON object whose shape depends on what it answers, into the record for it. */
public final class Answers {
    private Answers() {}

    public static <R extends Record> R read(JsonObject json, Class<R> shape) {
        return shape.cast(RecordShape.of(shape).read(json, ""));
    }
}
