package org.religionscongress.concord.platform.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A stretch of a mail's text, for its page.
 *
 * @param role {@code words}, or the name of the value that stands here
 * @param words ours, as they are; empty where a value stands
 */
public record Passage(String role, String words) {
    private static final String WORDS = "words";
    private static final Pattern VALUE = Pattern.compile("\\[\\(\\$\\{(\\w+)}\\)]");

    /** Cuts a text into its paragraphs, those into lines, and those where values stand. */
    static List<List<List<Passage>>> paragraphsOf(String text) {
        return Stream.of(text.strip().split("\n\n"))
                .map(paragraph -> paragraph.lines().map(Passage::passagesOf).toList())
                .toList();
    }

    private static List<Passage> passagesOf(String line) {
        List<Passage> passages = new ArrayList<>();
        Matcher value = VALUE.matcher(line);
        int end = 0;
        while (value.find()) {
            passages.add(new Passage(WORDS, line.substring(end, value.start())));
            passages.add(new Passage(value.group(1), ""));
            end = value.end();
        }
        passages.add(new Passage(WORDS, line.substring(end)));
        return passages;
    }
}
