package org.religionscongress.concord.platform.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who may call what, from the one table {@code rights.txt}, which the tests hold against the running application. Where
 * the statuses do not tell it, because it turns on an object that they lack, a line says it in a last cell of its own.
 */
final class Rights {
    private static final int ASKERS_FROM = 3;
    private static final Set<Integer> REFUSED = Set.of(401, 403, 404);

    /** Whom the askers of the table stand for. */
    private static final Map<String, String> ROLES = Map.of(
            "drafter", "DRAFTER",
            "member", "WORKING_GROUP",
            "other", "WORKING_GROUP",
            "secretariat", "SECRETARIAT",
            "head", "HEAD",
            "deputy", "DEPUTY",
            "observer", "OBSERVER",
            "leader", "DELEGATION",
            "outsider", "DELEGATION",
            "admin", "ADMINISTRATOR");

    private final List<String> askers;
    private final List<List<String>> lines;

    private Rights(List<List<String>> table) {
        askers = table.get(0).subList(ASKERS_FROM, table.get(0).size());
        lines = table.subList(1, table.size());
    }

    static Rights ofTheTable() {
        try (InputStream table = Objects.requireNonNull(Rights.class.getResourceAsStream("/rights.txt"))) {
            return new Rights(new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arrays.stream(line.split("\\|", -1))
                            .map(String::strip)
                            .toList())
                    .toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What the table says of one call, by all of its lines together. */
    Of of(String verb, String path) {
        Of who = new Of();
        lines.stream()
                .filter(line ->
                        line.get(0).equals(verb) && template(line.get(1)).equals(template(path)))
                .forEach(line -> read(line, who));
        if (who.statuses.isEmpty()) {
            throw new IllegalStateException("rights.txt has no line for " + verb + " " + path);
        }
        return who;
    }

    private void read(List<String> line, Of who) {
        for (int i = 0; i < askers.size(); i++) {
            who.told(askers.get(i), Integer.parseInt(line.get(ASKERS_FROM + i)));
        }
        if (line.size() > ASKERS_FROM + askers.size()) {
            who.told(line.get(line.size() - 1));
        }
    }

    private static String template(String path) {
        return Arrays.stream(
                        path.replaceFirst("^/api", "").replaceFirst("[?].*", "").split("/"))
                .map(part -> part.startsWith("{") || part.matches("\\d+") ? "{}" : part)
                .collect(Collectors.joining("/"));
    }

    /** Who may make one call. */
    static final class Of {
        private static final String ANONYMOUS = "anonymous";

        private final Set<Integer> statuses = new LinkedHashSet<>();
        private final Set<String> all = new LinkedHashSet<>();
        private final Set<String> allowed = new LinkedHashSet<>();
        private final List<String> own = new ArrayList<>();
        private String condition = "";

        private void told(String asker, int status) {
            all.add(asker);
            if (!REFUSED.contains(status)) {
                allowed.add(asker);
            }
            if (!asker.equals(ANONYMOUS)) {
                statuses.add(status);
            }
        }

        /** Roles between commas; after a semicolon, on what it turns for them. */
        private void told(String cell) {
            String[] parts = cell.split(";", 2);
            own.addAll(Arrays.stream(parts[0].split(",")).map(String::strip).toList());
            condition = parts.length > 1 ? parts[1].strip() : "";
        }

        List<String> roles() {
            if (!own.isEmpty()) {
                return own;
            }
            if (isEverybody()) {
                return List.of("EVERYBODY");
            }
            if (allowed.size() == all.size() - 1) {
                return List.of("SIGNED_IN");
            }
            return allowed.stream().map(ROLES::get).distinct().toList();
        }

        boolean isEverybody() {
            return allowed.contains(ANONYMOUS);
        }

        boolean isForSome() {
            return statuses.contains(403);
        }

        boolean isHiddenFromSome() {
            return statuses.contains(404);
        }

        String sentence() {
            String who =
                    switch (roles().get(0)) {
                        case "EVERYBODY" -> "For everybody, without signing in.";
                        case "SIGNED_IN" -> "For whoever is signed in" + turning();
                        default -> "For " + String.join(", ", roles()) + turning();
                    };
            return who
                    + (isForSome() ? " Others are refused (403)." : "")
                    + (isHiddenFromSome() ? " To who may not know of it, it does not exist (404)." : "");
        }

        private String turning() {
            return condition.isEmpty() ? "." : ": " + condition + ".";
        }
    }
}
