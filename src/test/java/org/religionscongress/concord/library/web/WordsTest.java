package org.religionscongress.concord.library.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.religionscongress.concord.adoption.AdoptionRule;
import org.religionscongress.concord.document.DocumentKind;
import org.religionscongress.concord.membership.Body;

/** Whatever the library says, it says in all its languages. */
class WordsTest {
    private static final Pattern ASKED = Pattern.compile("words\\['([^']+)'\\]");

    @ParameterizedTest
    @EnumSource
    void every_language_says_the_same(Language language) {
        assertThat(Words.in(language).all().keySet())
                .isEqualTo(Words.in(Language.EN).all().keySet());
    }

    @Test
    void there_are_words_for_all_that_is_published() {
        Stream<String> needed = Stream.of(
                        Arrays.stream(DocumentKind.values())
                                .filter(kind -> kind != DocumentKind.ROADMAP_ITEM)
                                .map(kind -> "kind." + kind),
                        Arrays.stream(Body.values()).map(body -> "body." + body),
                        Arrays.stream(AdoptionRule.values()).map(rule -> "rule." + rule))
                .flatMap(all -> all);

        assertThat(needed)
                .allSatisfy(key -> assertThat(Words.in(Language.EN).of(key)).isNotBlank());
    }

    @Test
    void there_are_words_for_all_that_the_pages_ask_for() throws IOException {
        try (Stream<Path> pages = Files.list(Path.of("src/main/resources/library"))) {
            assertThat(pages.filter(page -> page.toString().endsWith(".html"))
                            .flatMap(page -> ASKED.matcher(read(page)).results())
                            .map(found -> found.group(1)))
                    .hasSizeGreaterThan(15)
                    .allSatisfy(key -> assertThat(Words.in(Language.EN).all()).containsKey(key));
        }
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
