package org.religionscongress.concord.browser;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.religionscongress.concord.document.DocumentKind;
import org.religionscongress.concord.document.Stage;
import org.religionscongress.concord.membership.Body;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.step.Step;
import org.religionscongress.concord.step.StepKind;

/** Whatever the screens say, they say it in all four languages. */
class WordsTest {
    private static final Path APP = Path.of("src/main/webapp/app");
    private static final Pattern ASKED = Pattern.compile("\\bt\\('([^'`$]+)'");
    private static final Pattern RECORDED = Pattern.compile("\\bEntry\\.of\\(\"([a-z-]+)\"\\)");
    private static final Pattern HOLE = Pattern.compile("\\{(\\w+)}");

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "ar"})
    void every_language_says_the_same(String language) {
        JsonObject english = words("en");
        JsonObject other = words(language);

        assertThat(other.keySet()).containsExactlyInAnyOrderElementsOf(english.keySet());
        assertThat(english.keySet()).allSatisfy(key -> {
            assertThat(other.getString(key)).as(key).isNotBlank();
            // The form for one may do without the number.
            if (!key.endsWith(".one")) {
                assertThat(holes(other.getString(key))).as(key).isEqualTo(holes(english.getString(key)));
            }
        });
    }

    @Test
    void there_are_words_for_all_that_the_screens_ask_for() {
        Set<String> known = words("en").keySet();

        assertThat(asked()).isNotEmpty().allSatisfy(key -> assertThat(
                        known.contains(key) || known.contains(key + ".other"))
                .as(key)
                .isTrue());
    }

    @Test
    void there_are_words_for_all_that_the_api_says() {
        Set<String> needed = new TreeSet<>();
        add(needed, "stage", Stage.values());
        add(needed, "kind", DocumentKind.values());
        add(needed, "role", Role.values());
        add(needed, "body", Body.values());
        add(needed, "step", StepKind.values());
        add(needed, "closed-as", Step.Closing.values());

        assertThat(words("en").keySet()).containsAll(needed);
    }

    /** What happens to registers is in no document's record. */
    @Test
    void there_are_words_for_all_that_a_record_tells() {
        Set<String> ofRegisters = Set.of("person", "membership", "delegation", "session", "mandate");
        Set<String> acts = found(Path.of("src/main/java"), ".java", RECORDED);
        acts.removeIf(act -> ofRegisters.stream().anyMatch(register -> act.endsWith("-" + register)));

        assertThat(acts)
                .hasSizeGreaterThan(20)
                .allSatisfy(act -> assertThat(words("en").keySet()).contains("event." + act));
    }

    private static void add(Set<String> needed, String group, Enum<?>... values) {
        Arrays.stream(values).forEach(value -> needed.add(group + "." + value));
    }

    private static Set<String> asked() {
        return found(APP, ".js", ASKED);
    }

    private static Set<String> found(Path folder, String extension, Pattern pattern) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(extension))
                    .flatMap(file -> pattern.matcher(read(file)).results())
                    .map(found -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> holes(String text) {
        Matcher matcher = HOLE.matcher(text);
        return matcher.results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static JsonObject words(String language) {
        try (Reader reader = Files.newBufferedReader(APP.resolve("locales").resolve(language + ".json"))) {
            return Json.createReader(reader).readObject();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
