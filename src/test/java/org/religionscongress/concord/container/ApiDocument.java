package org.religionscongress.concord.container;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The description of the API as the build made it. */
record ApiDocument(JsonObject json) {

    private static final Set<String> VERBS = Set.of("get", "post", "put", "delete", "patch");

    private static final String TEXT = text();

    /** One call as the document describes it. */
    record Operation(String method, String path, JsonObject json) {

        Endpoint endpoint() {
            return Endpoint.of(method, path.replaceFirst("^/api", ""));
        }

        /** Its path with an id that nothing has. */
        String somewhere() {
            return path.replaceAll("\\{[^}]+}", "00000000-0000-7000-8000-000000000000");
        }

        Set<Integer> statuses() {
            var statuses = new TreeSet<Integer>();
            json.getJsonObject("responses").keySet().forEach(status -> statuses.add(Integer.valueOf(status)));
            return statuses;
        }

        /** The words of the problems with that status. */
        List<String> problems(int status) {
            var response = json.getJsonObject("responses").getJsonObject(Integer.toString(status));
            return response == null || !response.containsKey("x-problems")
                    ? List.of()
                    : strings(response, "x-problems").stream()
                            .map(type -> type.substring("/problems/".length()))
                            .toList();
        }

        List<String> roles() {
            return strings(json, "x-roles");
        }

        Stream<JsonObject> parameters() {
            return json.containsKey("parameters")
                    ? json.getJsonArray("parameters").getValuesAs(JsonObject.class).stream()
                    : Stream.empty();
        }

        Stream<String> queryNames() {
            return parameters()
                    .filter(parameter -> parameter.getString("in").equals("query"))
                    .map(parameter -> parameter.getString("name"));
        }

        Optional<JsonObject> body() {
            return Optional.ofNullable(json.getJsonObject("requestBody"));
        }

        @Override
        public String toString() {
            return method + " " + path;
        }

        private static List<String> strings(JsonObject object, String name) {
            return object.getJsonArray(name).getValuesAs(JsonString::getString);
        }
    }

    static ApiDocument made() {
        return of(TEXT);
    }

    static ApiDocument of(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return new ApiDocument(reader.readObject());
        }
    }

    static String asText() {
        return TEXT;
    }

    List<Operation> operations() {
        var paths = json.getJsonObject("paths");
        return paths.keySet().stream()
                .flatMap(path -> paths.getJsonObject(path).entrySet().stream()
                        .filter(entry -> VERBS.contains(entry.getKey()))
                        .map(entry -> new Operation(
                                entry.getKey().toUpperCase(Locale.ROOT),
                                path,
                                entry.getValue().asJsonObject())))
                .toList();
    }

    /** The call that a request makes; a path that is written out goes before one with values. */
    Optional<Operation> operation(String method, String path) {
        return operations().stream()
                .filter(operation -> operation.method().equals(method) && fits(operation.path(), path))
                .min((one, other) -> Long.compare(values(one.path()), values(other.path())));
    }

    JsonObject schemas() {
        return json.getJsonObject("components").getJsonObject("schemas");
    }

    private static long values(String template) {
        return Arrays.stream(template.split("/"))
                .filter(part -> part.startsWith("{"))
                .count();
    }

    private static boolean fits(String template, String path) {
        var wanted = template.split("/");
        var parts = path.split("/");
        if (wanted.length != parts.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (!wanted[i].startsWith("{") && !wanted[i].equals(parts[i])) {
                return false;
            }
        }
        return true;
    }

    private static String text() {
        try (var file = Objects.requireNonNull(ApiDocument.class.getResourceAsStream("/META-INF/openapi.json"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
