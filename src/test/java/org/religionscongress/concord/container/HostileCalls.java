package org.religionscongress.concord.container;

import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.religionscongress.concord.house.Seed;

/** Calls that begin as the description has them, and go wrong in one place or two. */
final class HostileCalls {

    private static final List<String> METHODS =
            List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND", "get", "X");

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
        this(document.operations(), document.schemas(), known, roles);
    }

    private HostileCalls(
            List<ApiDocument.Operation> operations,
            JsonObject schemas,
            Map<String, List<String>> known,
            List<String> roles) {
        this.operations = operations;
        this.schemas = schemas;
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

    /** The call as it is meant, once for each id in its query and its body, with one there that nothing has. */
    List<Hostile> withUnknownIds(ApiDocument.Operation operation, String role, long seed) {
        var calls = new ArrayList<Hostile>();
        operation
                .queryNames()
                .filter(name -> name.endsWith("Id"))
                .forEach(name -> calls.add(
                        new One(operation, random(seed)).asking(name + "=" + HostileValues.UNKNOWN_ID, role)));
        new One(operation, random(seed))
                .ids.forEach(name -> calls.add(without(name).new One(operation, random(seed)).asSent(role)));
        return calls;
    }

    private HostileCalls without(String name) {
        var less = new HashMap<>(known);
        less.remove(name);
        return new HostileCalls(operations, schemas, less, roles);
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

        private final Set<String> ids = new TreeSet<>();
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

        Hostile asking(String question, String role) {
            query.add(question);
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
                case 4, 5 -> HostileHeaders.spoil(headers, values, random);
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
            var names = operation.queryNames().collect(Collectors.toCollection(ArrayList::new));
            names.add("unknown");
            var name = values.one(names);
            var value = random.nextInt(8) == 0 ? values.one(RAW_PARTS).replace(" ", "") : encoded(values.text());
            query.add(name + "=" + (name.endsWith("Id") && random.nextBoolean() ? HostileValues.UNKNOWN_ID : value));
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
                case "application/json" -> {
                    var sample = new JsonSample(schemas, known, values, usualText, -1);
                    var json = sample.of(content().getJsonObject(type).getJsonObject("schema"));
                    ids.addAll(sample.ids());
                    yield json;
                }
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
                    parts[i] = values.one(
                            known.getOrDefault(template.split("/")[i - 1], List.of(HostileValues.UNKNOWN_ID)));
                }
            }
            return String.join("/", parts);
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
    }
}
