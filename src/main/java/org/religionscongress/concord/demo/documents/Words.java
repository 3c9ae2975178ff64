package org.religionscongress.concord.demo.documents;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What the demo people write and answer. */
final class Words {
    private Words() {}

    /** The plain text kept under {@code demo/} by this name and language. */
    static String text(String name, String language) {
        String place = "/demo/" + name + "." + language + ".txt";
        try (InputStream text = Objects.requireNonNull(Words.class.getResourceAsStream(place), place)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** An answer of these fields; one whose value is null is left out. */
    static JsonObject answer(String... namesAndValues) {
        JsonObjectBuilder answer = Json.createObjectBuilder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] != null) {
                answer.add(namesAndValues[i], namesAndValues[i + 1]);
            }
        }
        return answer.build();
    }
}
