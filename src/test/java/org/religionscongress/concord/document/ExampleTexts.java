package org.religionscongress.concord.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Texts to read, and ids that count up. */
final class ExampleTexts {
    private ExampleTexts() {}

    static String declaration(String language) {
        try (InputStream text = ExampleTexts.class.getResourceAsStream("/texts/declaration." + language + ".txt")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The published texts, where their folder stands beside the project or above it. */
    static Optional<Path> published() {
        return Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(path -> path.resolve("shared/data/texts"))
                .filter(Files::isDirectory)
                .findFirst();
    }

    static Supplier<UUID> ids(int first) {
        int[] next = {first};
        return () -> new UUID(0, next[0]++);
    }

    static ImportedText read(String text, String language) {
        return new TextImport().read(text, language, ids(1));
    }

    static List<Provision> provisions(String text) {
        return read(text, "en").provisions();
    }

    /** Kind, label and first words, one provision a line: how a test says what came in. */
    static List<String> outline(List<Provision> provisions) {
        return provisions.stream().map(ExampleTexts::outline).toList();
    }

    private static String outline(Provision provision) {
        String label = provision.label() == null ? "" : " [" + provision.label() + "]";
        String[] words = provision.text().split(" ");
        return provision.kind() + label + " " + String.join(" ", List.of(words).subList(0, Math.min(2, words.length)));
    }
}
