package org.religionscongress.concord.journey;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.Map;

/** What Concord answered to one call. */
public record Answer(String call, int status, String text, HttpHeaders headers, Duration took) {

    /** Goes on only when the status is the expected one; otherwise shows the whole answer. */
    public Answer expect(int expected) {
        if (status != expected) {
            throw new AssertionError("expected " + expected + " but got" + System.lineSeparator() + this);
        }
        return this;
    }

    /** The answer as a JSON object; an answer that is none fails with its text. */
    public JsonObject body() {
        if (structure() instanceof JsonObject object) {
            return object;
        }
        throw new AssertionError("expected a JSON object but got" + System.lineSeparator() + this);
    }

    /** One string of the answer; an answer without it fails with its text. */
    public String string(String name) {
        var body = body();
        if (!body.containsKey(name) || body.isNull(name)) {
            throw new AssertionError("expected a field \"" + name + "\" in" + System.lineSeparator() + this);
        }
        return body.getString(name);
    }

    @Override
    public String toString() {
        var type = headers.firstValue("Content-Type").orElse("no content type");
        return "%s%n→ %d, %s, %d ms%n%s".formatted(call, status, type, took.toMillis(), readable());
    }

    private String readable() {
        var structure = structure();
        if (structure == null) {
            return text.isEmpty() ? "(no text)" : text;
        }
        var lines = new StringWriter();
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(lines)) {
            writer.write(structure);
        }
        return lines.toString().strip();
    }

    private JsonStructure structure() {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.read();
        } catch (JsonException notJson) {
            return null;
        }
    }
}
