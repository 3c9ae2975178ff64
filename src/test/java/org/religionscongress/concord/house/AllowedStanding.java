package org.religionscongress.concord.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.religionscongress.concord.document.Stage;

/** One line of the table of where a document may stand ({@code standings.txt}). */
record AllowedStanding(Stage stage, List<String> steps, List<Entry> tasks, List<Entry> processes) {
    private static final List<AllowedStanding> ALL = read();

    /** What must be there once, or once for each open part. */
    private record Entry(boolean forEachPart, String name) {
        Stream<String> times(int openParts) {
            return Collections.nCopies(forEachPart ? openParts : 1, name).stream();
        }
    }

    /** Whether a document that stands so stands in one line of the table, by our tables and by the engine's. */
    static boolean isMetBy(Standing standing) {
        return standing.listsAgree()
                && standing.incidents().isEmpty()
                && ALL.stream().filter(line -> line.meets(standing)).count() == 1;
    }

    private boolean meets(Standing standing) {
        int openParts = standing.openParts().size();
        return stage == standing.stage()
                && steps.equals(standing.steps())
                && (openParts > 0) == tasks.stream().anyMatch(Entry::forEachPart)
                && names(tasks, openParts).equals(standing.kinds())
                && names(processes, openParts).equals(standing.processes());
    }

    private static List<String> names(List<Entry> entries, int openParts) {
        return entries.stream()
                .flatMap(entry -> entry.times(openParts))
                .sorted()
                .toList();
    }

    private static List<AllowedStanding> read() {
        try (var file = Objects.requireNonNull(AllowedStanding.class.getResourceAsStream("/standings.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\|", -1))
                    .map(cells -> new AllowedStanding(
                            Stage.valueOf(cells[0].strip()), words(cells[1]), entries(cells[2]), entries(cells[3])))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Entry> entries(String cell) {
        return words(cell).stream()
                .map(entry -> entry.split(" "))
                .map(words -> new Entry(words[0].equals("*"), words[1]))
                .toList();
    }

    private static List<String> words(String cell) {
        return Arrays.stream(cell.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
