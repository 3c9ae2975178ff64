package org.religionscongress.concord.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The page for who works by script. */
final class ScriptingPage {

    private static final String BEFORE = "```sh\n";
    private static final Pattern PATH = Pattern.compile("/api(/[A-Za-z0-9{}$/-]+)");

    private ScriptingPage() {}

    /** Its example, as it stands there. */
    static String script() {
        var page = text();
        int begin = page.indexOf(BEFORE) + BEFORE.length();
        return page.substring(begin, page.indexOf("```", begin));
    }

    /** Every path that it names, with {@code {}} for what stands for a value. */
    static Set<String> paths() {
        var paths = new TreeSet<String>();
        PATH.matcher(text())
                .results()
                .forEach(found -> paths.add(
                        found.group(1).replaceAll("[$][a-z]+|\\{[a-z]+}", "{}").replaceAll("/$", "")));
        return paths;
    }

    private static String text() {
        try {
            return Files.readString(Path.of("src/site/markdown/scripting.md"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
