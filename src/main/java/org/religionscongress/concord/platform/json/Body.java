package org.religionscongress.concord.platform.json;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonStructure;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.NoSuchElementException;
import org.religionscongress.concord.platform.problem.Problem;

/** A JSON body within bounds: at most 2 MB, at most 20 levels deep, an object. */
final class Body {
    static final int MOST_BYTES = 2 * 1024 * 1024;
    static final int MOST_DEPTH = 20;

    /** Kept: the factory methods of Json look for their provider anew at each call. */
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

    private Body() {}

    static JsonObject read(InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new Problem(413, "too-large", "The request is too large", "A body has at most 2 MB.")
                    .with("field", "body");
        }
        if (bytes.length == 0) {
            throw Problem.malformed("body", "This call takes a JSON object.");
        }
        checkDepth(bytes);
        try (JsonReader reader = READERS.createReader(new ByteArrayInputStream(bytes))) {
            JsonStructure json = reader.read();
            if (json instanceof JsonObject object) {
                return object;
            }
        } catch (JsonException | NoSuchElementException | IllegalStateException malformed) {
            throw Problem.malformed("body", "The body is not well-formed JSON.");
        }
        throw Problem.malformed("body", "This call takes a JSON object.");
    }

    /** Before anything is built from it: a parser that recurses would fall on a deep body. */
    private static void checkDepth(byte[] bytes) {
        int depth = 0;
        try (JsonParser parser = PARSERS.createParser(new ByteArrayInputStream(bytes))) {
            while (parser.hasNext()) {
                switch (parser.next()) {
                    case START_OBJECT, START_ARRAY -> depth++;
                    case END_OBJECT, END_ARRAY -> depth--;
                    default -> {}
                }
                if (depth > MOST_DEPTH) {
                    throw Problem.malformed("body", "The body is nested more than " + MOST_DEPTH + " levels deep.");
                }
            }
        } catch (JsonException | NoSuchElementException | IllegalStateException malformed) {
            throw Problem.malformed("body", "The body is not well-formed JSON.");
        }
    }
}
