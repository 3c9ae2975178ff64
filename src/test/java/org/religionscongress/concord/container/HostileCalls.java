package org.religionscongress.concord.container;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.religionscongress.concord.house.Seed;

/** Calls that begin as the description has them, and go wrong in one place or two. */
final class HostileCalls {

    private static final List<String> METHODS =
            List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND", "get", "X");

    private static final List<String> HEADERS = List.of(
            "If-Match",
            "If-Match",
            "Idempotency-Key",
            "Idempotency-Key",
            "Origin",
            "Content-Type",
            "Content-Type",
            "Accept",
            "Accept-Language",
            "Accept-Encoding",
            "Authorization",
            "Cookie",
            "Referer",
            "Sec-Fetch-Site",
            "X-Forwarded-For",
            "X-HTTP-Method-Override",
            "Range",
            "If-None-Match",
            "If-Modified-Since",
            "Transfer-Encoding");

    private static final List<String> HEADER_VALUES = List.of(
            "\"v99999999999999999999\"",
            "\"v-1\"",
            "W/\"v1\"",
            "*",
            "\"v1\", \"v2\"",
            "k".repeat(101),
            "k".repeat(5_000),
            "https://elsewhere.example",
            "null",
            "http://",
            "text/html",
            "application/xml",
            "application/json; charset=utf-16",
            "application/json; charset=no-such",
            "application/json;;;",
            "multipart/form-data",
            "image/png",
            "text/csv",
            "a/b/c",
            "*/*;q=x",
            "Basic",
            "Basic !!!!",
            "Basic " + "QQ".repeat(2_000),
            "Bearer x",
            "concord-session=x; concord-session=y",
            "bytes=0-99999999999",
            "PUT",
            "cross-site");

    /** Written into the path as they are; `%00` the server answers by itself. */
    private static final List<String> RAW_PARTS = List.of(
            "%",
            "%z",
            "%zz",
            "%c0%ae%c0%ae",
            "%ff%fe",
            "%ed%a0%80",
            "..",
            ".",
            "%2e%2e",
            "%2e%2e%2f%2e%2e%2fetc%2fpasswd",
            "..;",
            ";a=b",
            ";jsessionid=1",
            "%2f",
            "%5c",
            "\\",
            "%0d%0aX-Injected:1",
            "%u0041",
            "{id}",
            "[1]",
            "|",
            "^",
            "\"",
            "<b>",
            "a+b",
            "\u0435",
            "x".repeat(3_000));

    private final List<ApiDocument.Operation> operations;
    private final JsonObject schemas;
    private final Map<String, List<String>> known;
    private final List<String> roles;

    /**
     * @param known ids that exist, by the part of the path before them
     */
    HostileCalls(ApiDocument document, Map<String, List<String>> known, List<String> roles) {
        operations = document.operations();
        schemas = document.schemas();
        this.known = known;
        this.roles = roles;
    }

    /** A call that somebody makes, of this operation unless its method or path was changed. */
    record Hostile(String role, ApiDocument.Operation operation, boolean usual, RawCall call) {}

    Hostile of(int trial, long seed) {
        return new One(operations.get(trial % operations.size()), random(seed)).hostile();
    }

    /** A call as it is meant, with this for every text in its body and its query. */
    Hostile withText(ApiDocument.Operation operation, String role, String text, long seed) {
        return new One(operation, random(seed), text).asItIs(role);
    }

    /** Seeds that follow one another would begin alike. */
    private static RandomGenerator random(long seed) {
        return Seed.random(seed * 0x9E3779B97F4A7C15L);
    }

    private final class One {

        private final ApiDocument.Operation operation;
        private final RandomGenerator random;
        private final HostileValues values;
        private final Map<String, String> headers = new LinkedHashMap<>();
        private final List<String> query = new ArrayList<>();
        private String method;
        private String path;
        private String body;
        private boolean usual = true;

        private final String usualText;

        One(ApiDocument.Operation operation, RandomGenerator random) {
            this(operation, random, "A text");
        }

        One(ApiDocument.Operation operation, RandomGenerator random, String usualText) {
            this.operation = operation;
            this.random = random;
            this.usualText = usualText;
            values = new HostileValues(random);
            method = operation.method();
            path = filled(operation.path());
            operation.body().ifPresent(this::fillBody);
            if (operation.json().toString().contains("\"If-Match\"")) {
                headers.put("If-Match", "\"v" + random.nextInt(3) + "\"");
            }
        }

        Hostile hostile() {
            int times = random.nextInt(4) == 0 ? 2 : 1;
            for (int i = 0; i < times; i++) {
                spoil();
            }
            // Signing out or in belongs to nobody whose cookie is still needed.
            return asSent(operation.path().equals("/api/session") ? "nobody" : values.one(roles));
        }

        Hostile asItIs(String role) {
            operation
                    .parameters()
                    .filter(parameter -> parameter.getString("in").equals("query"))
                    .filter(parameter -> parameter.getJsonObject("schema").size() == 1)
                    .filter(parameter -> !parameter.getString("name").endsWith("Id"))
                    .forEach(parameter -> query.add(parameter.getString("name") + "=" + encoded(usualText)));
            return asSent(role);
        }

        private Hostile asSent(String role) {
            var target = query.isEmpty() ? path : path + "?" + String.join("&", query);
            return new Hostile(
                    role,
                    operation,
                    usual,
                    new RawCall(
                            method,
                            target,
                            headers,
                            body == null ? new byte[0] : body.getBytes(StandardCharsets.UTF_8)));
        }

        private void spoil() {
            switch (random.nextInt(body == null ? 7 : 14)) {
                case 0 -> spoilPath();
                case 1, 2, 3 -> spoilQuery();
                case 4, 5 ->
                    headers.put(
                            values.one(HEADERS),
                            random.nextInt(3) == 0 ? oneLine(values.text()) : values.one(HEADER_VALUES));
                case 6 -> {
                    method = values.one(METHODS);
                    usual = false;
                }
                case 7 -> body = values.body();
                default -> spoilField();
            }
        }

        private void spoilPath() {
            var parts = path.split("/");
            int part = operation.path().contains("{") ? placeOfAValue() : 2 + random.nextInt(parts.length - 2);
            parts[part] = random.nextBoolean()
                    ? values.one(RAW_PARTS)
                    : encoded(values.text()).replace("%00", "%01");
            path = String.join("/", parts);
            usual = false;
        }

        private int placeOfAValue() {
            var parts = List.of(operation.path().split("/"));
            var places = new ArrayList<Integer>();
            for (int i = 0; i < parts.size(); i++) {
                if (parts.get(i).startsWith("{")) {
                    places.add(i);
                }
            }
            return values.one(places);
        }

        private void spoilQuery() {
            var names = operation
                    .parameters()
                    .filter(parameter -> parameter.getString("in").equals("query"))
                    .map(parameter -> parameter.getString("name"))
                    .collect(Collectors.toCollection(ArrayList::new));
            names.add("unknown");
            var value = random.nextInt(8) == 0 ? values.one(RAW_PARTS).replace(" ", "") : encoded(values.text());
            query.add(values.one(names) + "=" + value);
        }

        private void spoilField() {
            var content = content();
            if (!content.containsKey("application/json")) {
                body = values.one(List.of(values.text(), values.body(), body + values.text()));
                return;
            }
            var schema = content.getJsonObject("application/json").getJsonObject("schema");
            var counted = new JsonSample(schemas, known, values, usualText, -1);
            counted.of(schema);
            body = new JsonSample(schemas, known, values, usualText, random.nextInt(Math.max(1, counted.leaves())))
                    .of(schema);
        }

        private void fillBody(JsonObject described) {
            var types = List.copyOf(described.getJsonObject("content").keySet());
            var type = values.one(types);
            headers.put("Content-Type", type);
            body = switch (type) {
                case "application/json" ->
                    new JsonSample(schemas, known, values, usualText, -1)
                            .of(content().getJsonObject(type).getJsonObject("schema"));
                case "text/csv" -> "name;country;tradition;username\nA;B;C;d\n";
                default -> "%PDF-1.4 1 0 obj<</Type/Catalog>>endobj trailer<</Root 1 0 R>> startxref 9 %%EOF";
            };
        }

        private JsonObject content() {
            return operation.body().orElseThrow().getJsonObject("content");
        }

        private String filled(String template) {
            var parts = template.split("/");
            for (int i = 1; i < parts.length; i++) {
                if (parts[i].startsWith("{")) {
                    parts[i] = values.one(known.getOrDefault(
                            template.split("/")[i - 1], List.of("00000000-0000-7000-8000-000000000000")));
                }
            }
            return String.join("/", parts);
        }

        private static String oneLine(String text) {
            return text.replaceAll("[\\r\\n\\u0000]", " ");
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
    }

    /** JSON of a schema, well meant but for one leaf. */
    private static final class JsonSample {

        private final JsonObject schemas;
        private final Map<String, List<String>> known;
        private final HostileValues values;
        private final String usualText;
        private final int spoiled;
        private int leaf;

        JsonSample(
                JsonObject schemas,
                Map<String, List<String>> known,
                HostileValues values,
                String usualText,
                int spoiled) {
            this.schemas = schemas;
            this.known = known;
            this.values = values;
            this.usualText = usualText;
            this.spoiled = spoiled;
        }

        int leaves() {
            return leaf;
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
                return HostileValues.quoted(
                        values.one(schema.getJsonArray("enum").getValuesAs(JsonString::getString)));
            }
            return switch (schema.getString("type", "") + schema.getString("format", "")) {
                case "integerint32" -> "7";
                case "boolean" -> "true";
                case "stringuuid" ->
                    HostileValues.quoted(
                            values.one(known.getOrDefault(name, List.of("00000000-0000-7000-8000-000000000000"))));
                case "stringdate-time" ->
                    name.equals("closesAt") ? "\"2031-01-02T00:00:00Z\"" : "\"2031-01-01T00:00:00Z\"";
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
}
