package org.religionscongress.concord.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the page for operators tells them to type. */
public final class OperationsPage {
    private static final Path PAGE = Path.of("src", "site", "markdown", "operations.md");

    private OperationsPage() {}

    /** The lines of the first block under a heading. */
    public static List<String> commands(String heading) {
        List<String> lines = new ArrayList<>();
        boolean here = false;
        boolean inBlock = false;
        for (String line : lines()) {
            if (line.startsWith("#")) {
                here = line.replaceFirst("^#+ ", "").equals(heading);
            } else if (here && line.startsWith("```")) {
                if (inBlock) {
                    return lines;
                }
                inBlock = true;
            } else if (inBlock) {
                lines.add(line);
            }
        }
        throw new IllegalStateException("There is no block under \"" + heading + "\" in " + PAGE);
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(PAGE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
