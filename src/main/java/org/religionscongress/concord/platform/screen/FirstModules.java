package org.religionscongress.concord.platform.screen;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the first page of somebody who is signed in will import. A browser that is told at once fetches all of it in one
 * go; else it would find out file by file, which on a slow line takes seconds.
 */
final class FirstModules {
    private static final List<String> BEGINNING = List.of("main.js", "app.js", "screens/desk.js");
    private static final Pattern IMPORT =
            Pattern.compile("^(?:import|export)\\b[^'\\n]*'concord/([^']+)';", Pattern.MULTILINE);

    /** Of Lit; versions as in the pom. */
    private static final List<String> LIT = List.of(
            "/_static/lit/3.3.3/index.js",
            "/_static/lit-html/3.3.3/lit-html.js",
            "/_static/lit-html/3.3.3/is-server.js",
            "/_static/lit-element/4.2.2/lit-element.js",
            "/_static/reactive-element/2.1.2/reactive-element.js",
            "/_static/reactive-element/2.1.2/css-tag.js");

    private FirstModules() {}

    /** As elements of the page's head; {@code root} is the path of our files in this version. */
    static String links(ServletContext context, String root) {
        return Stream.concat(LIT.stream(), ours(context).stream().map(file -> root + file))
                .map(path -> "<link rel=\"modulepreload\" href=\"" + path + "\">")
                .collect(Collectors.joining("\n"));
    }

    private static Set<String> ours(ServletContext context) {
        Set<String> found = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(BEGINNING);
        while (!open.isEmpty()) {
            String file = open.remove();
            if (found.add(file)) {
                IMPORT.matcher(content(context, ScreenFiles.ROOT + file))
                        .results()
                        .map(imported -> imported.group(1))
                        .forEach(open::add);
            }
        }
        return found;
    }

    private static String content(ServletContext context, String path) {
        try (InputStream content = context.getResourceAsStream(path)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
