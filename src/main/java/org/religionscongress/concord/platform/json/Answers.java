package org.religionscongress.concord.platform.json;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import org.religionscongress.concord.platform.problem.Problem;

/** JSON objects whose shape depends on what they answer. */
public final class Answers {
    private Answers() {}

    /** The answer as the record for it. */
    public static <R extends Record> R read(JsonObject json, Class<R> shape) {
        return shape.cast(RecordShape.of(shape).read(json, ""));
    }

    /** The answer as a text to be kept, of at most so many characters. */
    public static String text(String field, JsonObject json, int most) {
        String text = json.toString();
        if (text.length() > most) {
            throw Problem.invalid(field, field + " has at most " + most + " characters.");
        }
        // A lone surrogate is no character, and no database keeps it.
        if (text.codePoints().anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)) {
            throw Problem.invalid(field, field + " holds a character that no text has.");
        }
        return text;
    }

    /** A text that was kept, as the answer that it is. */
    public static JsonObject parsed(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
