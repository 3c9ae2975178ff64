package org.religionscongress.concord.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** A directory without what an earlier run left in it. */
final class Emptied {

    private Emptied() {}

    static Path directory(Path directory) {
        try {
            if (Files.exists(directory)) {
                try (var left = Files.walk(directory)) {
                    for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(path);
                    }
                }
            }
            return Files.createDirectories(directory);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
