package org.religionscongress.concord.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two million signs of anything are read and written, and a long text is compared, in linear time, on a busy machine too. */
@Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ImportSpeedTest {
    private static final int SIGNS = 2_000_000;
    private static final int COMPARED_SIGNS = 200_000;

    static Stream<String> hostileTexts() {
        return Stream.of(
                ExampleTexts.declaration("en"),
                "a".repeat(10_000) + " ",
                "a",
                "a\n",
                "- a\n",
                "1. We call:\n1) a:\na) b:\ni) c:\nA) d:\n- e:\n• f:\n",
                "1. ",
                "1.1.1.1.1.",
                "I",
                "((((",
                "- ",
                " ",
                "\n",
                "\u200B",
                "a\u0316\u0301",
                "\u0316\u0301",
                "We, we, ",
                "WE DECLARE\n",
                "the wheel turns and the water runs to the sea\n",
                "recognizing ",
                ", we",
                "\uD83D",
                "Thanks\n");
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void a_long_text_is_read_and_written_in_time(String part) {
        String text = repeated(part, SIGNS);

        List<Provision> provisions = ExampleTexts.provisions(text);

        assertThat(new ProvisionText().asPlainText(provisions)).hasSizeLessThan(2 * text.length());
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void a_long_text_keeps_its_ids_in_time(String part) {
        List<Provision> before = ExampleTexts.provisions(repeated(part, COMPARED_SIGNS));
        List<Provision> after = new TextImport()
                .read(repeated(part + "x ", COMPARED_SIGNS), "en", ExampleTexts.ids(10_000_000))
                .provisions();

        assertThat(new ProvisionIds().keep(before, after)).hasSameSizeAs(after);
    }

    private static String repeated(String part, int signs) {
        return part.repeat(signs / part.length());
    }
}
