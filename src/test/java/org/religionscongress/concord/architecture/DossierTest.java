package org.religionscongress.concord.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The dossier of guards names tests that are there, and leaves no chapter of its standard out. */
class DossierTest {
    private final String dossier = read("src/site/markdown/guards.md");

    @Test
    void each_test_that_it_names_is_there() throws IOException {
        try (var files = Files.walk(Path.of("src/test/java"))) {
            Set<String> there = files.map(file -> file.getFileName().toString().replaceFirst("[.]java$", ""))
                    .collect(Collectors.toSet());
            Set<String> named = found("`(?:[a-z.]+[.])?([A-Z]\\w+(?:Test|IT|Contract|Endurance))`");

            assertThat(named).hasSizeGreaterThan(20);
            assertThat(there).containsAll(named);
        }
    }

    @Test
    void each_chapter_of_the_standard_is_there() {
        assertThat(found("\\| \\*\\*(V\\d+) "))
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 17)
                        .mapToObj(number -> "V" + number)
                        .toList());
    }

    private Set<String> found(String pattern) {
        return Pattern.compile(pattern)
                .matcher(dossier)
                .results()
                .map((MatchResult result) -> result.group(1))
                .collect(Collectors.toSet());
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
