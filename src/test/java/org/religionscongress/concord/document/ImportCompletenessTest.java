package org.religionscongress.concord.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Holds for any text: nothing is dropped, and what is written out reads back the same. */
class ImportCompletenessTest {
    private static final int TEXTS = 500;
    private static final long FIRST_SEED = 20_030_923L;

    private static final List<String> LINES = List.of(
            "DECLARATION OF THE VALLEY",
            "OF THE SECOND MEETING",
            "Appeal of the herders",
            "ДЕКЛАРАЦИЯ ДОЛИНЫ",
            "We, the participants of the meeting, greet all.",
            "Мы, участники встречи, приветствуем всех.",
            "Recognizing that bread is shared,",
            "confirming the old paths,",
            "deeply concerned about the frost;",
            "признавая общий труд,",
            "Realizing:",
            "WE DECLARE:",
            "WE DECLARE",
            "We call upon the young to:",
            "МЫ ЗАЯВЛЯЕМ:",
            "призываем:",
            "PREAMBLE",
            "I. GENERAL PART",
            "II. The ways",
            "V. Five",
            "1. First point.",
            "1) Bracketed one",
            "(1) Both brackets",
            "2. Second point:",
            "2) Second in brackets",
            "3- Third in the eastern way",
            "1.1 Dotted",
            "1.2. Dotted twice",
            "1.1.1 Dotted thrice",
            "2.5 million wells",
            "5.",
            "a) letter",
            "(b) letter in brackets",
            "c) third letter",
            "i) small roman",
            "(ii) second small roman",
            "A) capital",
            "I) capital or roman",
            "а) буква",
            "б) другая буква",
            "- dash",
            "– long dash",
            "-touching dash",
            "• bullet",
            "* star",
            "* * *",
            "---",
            "We believe in repairing what is broken.",
            "Призываем всех к труду.",
            "On behalf of the valley, we thank the guests.",
            "Their example gives us courage.",
            "The mill stands by the river",
            "and the river runs to the sea",
            "lower case line without an end",
            "and goes on",
            "Nothing here speaks of anybody.",
            "Whoever walks from the upper village to the lower one passes seven wells, and each of the seven has a"
                    + " keeper who knows the travellers by name and asks them for news of the pastures beyond",
            "Noting with gratitude the work of the millers, the bakers, the drivers and all who rise before the sun so"
                    + " that there may be bread on the table of the stranger as on that of the neighbour,",
            "The next Congress meets in spring.",
            "Adopted by all present.",
            "Valley, 7 June 2031",
            "г. Долина, 7 июня 2031 года",
            "\u00AB1. quoted\u00BB",
            "1.«Quoted point»",
            "١. بند أول",
            "بيان المشاركين",
            "Бірінші бап.",
            "X",
            "!",
            "(",
            "(a");
    private static final String SIGNS = "aZяЖ1239.,:;)(-•*–—«»\"' \t\u00A0\u200B\uFEFF\uD83D\uDE00éİ№";

    @Test
    void nothing_of_a_text_is_dropped() {
        forEachText((text, language) -> provisions ->
                assertThat(Reconstruction.differenceOf(text, provisions)).isEmpty());
    }

    @Test
    void what_is_written_out_reads_back_as_the_same_kinds_and_labels() {
        forEachText((text, language) -> provisions -> {
            String written = new ProvisionText().asPlainText(provisions);

            assertThat(ExampleTexts.read(written, language).provisions())
                    .as("written out:%n%s", written)
                    .isEqualTo(provisions);
        });
    }

    @Test
    void every_provision_has_words_and_stands_under_an_earlier_one() {
        forEachText((text, language) -> provisions -> {
            for (int place = 0; place < provisions.size(); place++) {
                Provision provision = provisions.get(place);
                assertThat(provision.text()).isNotBlank();
                if (provision.under() != null) {
                    assertThat(provisions.subList(0, place))
                            .extracting(Provision::id)
                            .contains(provision.under());
                }
            }
        });
    }

    @Test
    void every_plain_paragraph_is_named_as_unrecognised_and_nothing_else() {
        forEachSeed(random -> {
            ImportedText imported = ExampleTexts.read(randomText(random), "en");

            assertThat(imported.provisions().stream()
                            .filter(provision -> provision.kind() == ProvisionKind.PARAGRAPH)
                            .map(Provision::text))
                    .containsExactlyElementsOf(imported.unrecognised());
        });
    }

    private interface Check {
        Consumer<List<Provision>> of(String text, String language);
    }

    private static void forEachText(Check check) {
        forEachSeed(random -> {
            String text = randomText(random);
            String language = List.of("en", "ru", "kk", "ar").get(random.nextInt(4));
            check.of(text, language).accept(ExampleTexts.read(text, language).provisions());
        });
    }

    private static void forEachSeed(Consumer<Random> check) {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + TEXTS; seed++) {
            try {
                check.accept(new Random(seed));
            } catch (AssertionError | RuntimeException failure) {
                throw new AssertionError(
                        String.format(Locale.ROOT, "With seed %d: %s", seed, failure.getMessage()), failure);
            }
        }
    }

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder(random.nextInt(10) == 0 ? "\uFEFF" : "");
        String end = random.nextBoolean() ? "\n" : "\r\n";
        int lines = 1 + random.nextInt(40);
        for (int line = 0; line < lines; line++) {
            text.append(random.nextInt(8) == 0 ? noise(random) : LINES.get(random.nextInt(LINES.size())));
            text.append(random.nextInt(4) == 0 ? end + end : end);
        }
        return random.nextInt(4) == 0 ? brokenAt(45 + random.nextInt(50), text.toString()) : text.toString();
    }

    private static String brokenAt(int width, String text) {
        StringBuilder broken = new StringBuilder();
        for (String line : text.split("\\R", -1)) {
            String rest = line;
            while (rest.length() > width && rest.lastIndexOf(' ', width) > 0) {
                int space = rest.lastIndexOf(' ', width);
                broken.append(rest, 0, space).append('\n');
                rest = rest.substring(space + 1);
            }
            broken.append(rest).append('\n');
        }
        return broken.toString();
    }

    private static String noise(Random random) {
        StringBuilder noise = new StringBuilder();
        int[] signs = SIGNS.codePoints().toArray();
        int length = random.nextInt(120);
        for (int at = 0; at < length; at++) {
            noise.appendCodePoint(signs[random.nextInt(signs.length)]);
        }
        return noise.toString();
    }
}
