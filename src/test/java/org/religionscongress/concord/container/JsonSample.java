package org.religionscongress.concord.container;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** JSON of a schema, well meant but for one leaf. */
final class JsonSample {

    private final JsonObject schemas;
    private final Map<String, List<String>> known;
    private final HostileValues values;
    private final String usualText;
    private final int spoiled;
    private final Set<String> ids = new TreeSet<>();
    private int leaf;

    JsonSample(
            JsonObject schemas, Map<String, List<String>> known, HostileValues values, String usualText, int spoiled) {
        this.schemas = schemas;
        this.known = known;
        this.values = values;
        this.usualText = usualText;
        this.spoiled = spoiled;
    }

    int leaves() {
        return leaf;
    }

    /** The names of the members met so far that hold an id. */
    Set<String> ids() {
        return ids;
    }

    String of(JsonObject schema) {
        return of(schema, "");
    }

    private String of(JsonObject schema, String name) {
        if (schema.containsKey("$ref")) {
            var ref = schema.getString("$ref");
            return whole(ref.substring(ref.lastIndexOf('/') + 1), name);
        }
        if (schema.containsKey("anyOf")) {
            return of(schema.getJsonArray("anyOf").getJsonObject(0), name);
        }
        if (schema.containsKey("properties")) {
            return schema.getJsonObject("properties").entrySet().stream()
                    .map(property -> HostileValues.quoted(property.getKey()) + ":"
                            + of(property.getValue().asJsonObject(), property.getKey()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (schema.getString("type", "").equals("array") && leaf++ != spoiled) {
            return "[" + of(schema.getJsonObject("items"), name) + "]";
        }
        return leaf++ == spoiled ? values.piece() : usual(schema, name);
    }

    /** What only some of a kind take, as road map items among documents, is there every other time. */
    private String whole(String ref, String name) {
        var schema = schemas.getJsonObject(ref);
        var ofSome = schemas.values().stream()
                .map(part -> part.asJsonObject())
                .filter(part -> part.getString("x-part-of", "").equals(ref))
                .flatMap(part -> part.getJsonObject("properties").keySet().stream())
                .collect(Collectors.toSet());
        if (ofSome.isEmpty() || spoiled >= 0 || values.one(List.of(true, false))) {
            return of(schema, name);
        }
        var usual = Json.createObjectBuilder(schema.getJsonObject("properties"));
        ofSome.forEach(usual::remove);
        return of(Json.createObjectBuilder().add("properties", usual).build(), name);
    }

    private String usual(JsonObject schema, String name) {
        if (schema.containsKey("enum")) {
            return HostileValues.quoted(values.one(schema.getJsonArray("enum").getValuesAs(JsonString::getString)));
        }
        return switch (schema.getString("type", "") + schema.getString("format", "")) {
            case "integerint32" -> "7";
            case "boolean" -> "true";
            case "stringuuid" -> {
                ids.add(name);
                yield HostileValues.quoted(values.one(known.getOrDefault(name, List.of(HostileValues.UNKNOWN_ID))));
            }
            case "stringdate-time" -> name.equals("closesAt") ? "\"2031-01-02T00:00:00Z\"" : "\"2031-01-01T00:00:00Z\"";
            case "object" -> "{}";
            default -> HostileValues.quoted(usualText(name));
        };
    }

    private String usualText(String name) {
        return switch (name) {
            case "timeZone" -> "Asia/Almaty";
            case "language", "originalLanguage" -> "en";
            default -> usualText;
        };
    }
}
