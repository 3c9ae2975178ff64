package org.religionscongress.concord.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One line of the table of rights: a call, and the status that each asker gets. */
record Right(String method, String path, String body, Map<String, Integer> statuses) {

    private static final int ASKERS_FROM = 3;

    static List<Right> all() {
        var lines = table().lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Right::cells)
                .toList();
        var askers = lines.get(0);
        return lines.stream().skip(1).map(cells -> right(askers, cells)).toList();
    }

    Endpoint endpoint() {
        return Endpoint.of(method, path);
    }

    boolean mentions(String name) {
        return path.contains(name) || body.contains(name);
    }

    @Override
    public String toString() {
        return method + " " + path + (body.isEmpty() ? "" : " " + body);
    }

    private static Right right(List<String> askers, List<String> cells) {
        if (cells.size() != askers.size() && cells.size() != askers.size() + 1) {
            throw new IllegalStateException("each line has " + askers.size() + " cells or one more: " + cells);
        }
        Map<String, Integer> statuses = new LinkedHashMap<>();
        for (int i = ASKERS_FROM; i < askers.size(); i++) {
            statuses.put(askers.get(i), Integer.valueOf(cells.get(i)));
        }
        return new Right(cells.get(0), cells.get(1), cells.get(2), statuses);
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }

    private static String table() {
        try (var file = Objects.requireNonNull(Right.class.getResourceAsStream("/rights.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
