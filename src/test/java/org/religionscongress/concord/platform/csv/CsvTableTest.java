package org.religionscongress.concord.platform.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.religionscongress.concord.platform.problem.Problem;

class CsvTableTest {
    private static CsvTable table(String text) {
        return CsvTable.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Problem refusal(byte[] file) {
        Problem problem = catchThrowableOfType(Problem.class, () -> CsvTable.of(file));
        assertThat(problem).as("a refusal").isNotNull();
        assertThat(problem.status()).isEqualTo(422);
        return problem;
    }

    private static Problem refusal(String text) {
        return refusal(text.getBytes(StandardCharsets.UTF_8));
    }

    @Nested
    class Is_read_as_spreadsheets_write_it {
        @ParameterizedTest
        @ValueSource(strings = {",", ";", "\t"})
        void between_commas_semicolons_and_tabs(String between) {
            assertThat(table("name" + between + "country\r\nOne" + between + "Here\r\n")
                            .rows())
                    .containsExactly(new CsvRow(2, Map.of("name", "One", "country", "Here"), false));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "\uFEFF"})
        void with_and_without_the_mark_of_its_encoding(String mark) {
            assertThat(table(mark + "name\nOne").rows().get(0).cell("name")).isEqualTo("One");
        }

        @Test
        void with_quotes_and_what_they_hold() {
            assertThat(table("name;country\r\n\"A \"\"quoted\"\"; one\";\"Two\r\nlines\"\r\nLast;Here")
                            .rows())
                    .containsExactly(
                            new CsvRow(2, Map.of("name", "A \"quoted\"; one", "country", "Two lines"), false),
                            new CsvRow(3, Map.of("name", "Last", "country", "Here"), false));
        }

        @Test
        void numbered_as_there_and_without_its_empty_rows() {
            assertThat(table("\r\nname;country\r\n;\r\nOne;\r\n\r\nTwo;Here\r\n")
                            .rows())
                    .extracting(CsvRow::line)
                    .containsExactly(4, 6);
        }

        @Test
        void with_its_columns_in_any_order_and_case() {
            assertThat(table(" Country ;NAME;;\nHere;One;;").rows().get(0).cells())
                    .isEqualTo(Map.of("name", "One", "country", "Here"));
        }

        @Test
        void in_the_letters_of_every_language_composed() {
            CsvTable table = table("name\nИ\u0306одa\nҚазақстан\nالأزهر\n\u00A0 Two \u00A0 words ");
            assertThat(table.rows())
                    .extracting(row -> row.cell("name"))
                    .containsExactly("\u0419одa", "Қазақстан", "الأزهر", "Two words");
        }

        @Test
        void with_what_it_has_beyond_its_columns_told() {
            assertThat(table("name\nOne;\nTwo;More").rows())
                    .extracting(CsvRow::overflows)
                    .containsExactly(false, false);
            assertThat(table("name;country\nOne;Here;\nTwo;Here;More").rows())
                    .extracting(CsvRow::overflows)
                    .containsExactly(false, true);
            assertThat(table("name;remark\nOne;x").others(List.of("name"))).containsExactly("remark");
        }
    }

    @Nested
    class Is_refused {
        @ParameterizedTest
        @ValueSource(strings = {"windows-1251", "UTF-16", "UTF-16LE"})
        void in_another_encoding(String encoding) {
            assertThat(refusal("name\r\nОдин\r\n".getBytes(Charset.forName(encoding)))
                            .members())
                    .containsEntry("reason", "not-utf-8");
        }

        @Test
        void at_its_first_line_that_is_cut_within_a_letter() {
            assertThat(refusal(new byte[] {'n', '\n', 'o', '\n', (byte) 0xD0}).members())
                    .containsEntry("line", 3);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "\uFEFF", "\r\n\r\n", ";;;\r\n"})
        void when_nothing_is_in_it(String text) {
            assertThat(refusal(text).members()).containsEntry("reason", "empty-file");
        }

        @ParameterizedTest
        @CsvSource({"'name\nOne\n\"Two\nThree', 3", "'name\n\"One\"x', 2"})
        void with_quotes_that_do_not_close(String text, int line) {
            assertThat(refusal(text).members())
                    .containsEntry("reason", "broken-quotes")
                    .containsEntry("line", line);
        }

        @Test
        void with_a_column_twice_or_too_many() {
            assertThat(refusal("name;Name\n").members()).containsEntry("reason", "column-twice");
            StringBuilder wide = new StringBuilder();
            for (int i = 0; i < 100; i++) {
                wide.append("c").append(i).append(';');
            }
            assertThat(refusal(wide.toString()).members()).containsEntry("reason", "too-many-columns");
        }

        @Test
        void without_a_column_that_it_needs() {
            Problem problem = catchThrowableOfType(
                    Problem.class, () -> table("One;Here\nTwo;There").with(List.of("name")));
            assertThat(problem.members())
                    .containsEntry("reason", "missing-column")
                    .containsEntry("column", "name");
        }

        @Test
        void with_a_hundred_thousand_lines() {
            assertThat(refusal("name\n" + "x\n".repeat(100_000)).members())
                    .containsEntry("reason", "too-many-lines")
                    .containsEntry("most", CsvTable.MOST_ROWS);
            assertThat(table("name\n" + "x\n".repeat(CsvTable.MOST_ROWS)).rows())
                    .hasSize(CsvTable.MOST_ROWS);
        }

        @Test
        void over_a_megabyte() throws IOException {
            byte[] most = ("name\n" + "x".repeat(CsvTable.MOST_BYTES - 5)).getBytes(StandardCharsets.UTF_8);
            assertThat(CsvTable.read(new ByteArrayInputStream(most)).rows()).hasSize(1);
            byte[] more = ("name\n" + "x".repeat(CsvTable.MOST_BYTES)).getBytes(StandardCharsets.UTF_8);
            Problem problem = catchThrowableOfType(Problem.class, () -> CsvTable.read(new ByteArrayInputStream(more)));
            assertThat(problem.status()).isEqualTo(413);
        }
    }
}
