package org.religionscongress.concord.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class EnclosuresTest {
    private static final String HOSTILE =
            "Peace; and, \\ <script>alert(1)</script> &nbsp; ${7*7}\r\nBEGIN:VALARM\r\n\u202Eleft\uFFFF\uD800 Әң";
    private static final Instant OPENED = Instant.parse("2026-10-01T08:00:00Z");
    private static final Instant DEADLINE = Instant.parse("2026-10-07T13:00:00Z");
    private static final UUID STEP = UUID.fromString("019a0000-0000-7000-8000-000000000001");

    private static Map<String, String> model(Map<String, String> enclosed) {
        Map<String, String> model = new HashMap<>(enclosed);
        model.put("title", HOSTILE);
        model.put("revision", "2");
        model.put("deadline", "7 Oct 2026, 18:00 Astana (13:00 UTC)");
        model.put("link", "http://127.0.0.1:8080/documents/1");
        return model;
    }

    @Nested
    class An_entry_for_a_calendar {
        @Test
        void tells_the_exact_moment_and_asks_nothing_back() {
            String file = file(DEADLINE);

            assertThat(file)
                    .contains("METHOD:PUBLISH", "DTSTART:20261007T130000Z", "UID:" + STEP + "@concord")
                    .doesNotContain("ATTENDEE", "ORGANIZER");
            assertThat(event(file).getDescription().getValue())
                    .isEqualTo("7 Oct 2026, 18:00 Astana (13:00 UTC)\nhttp://127.0.0.1:8080/documents/1");
        }

        @Test
        void of_a_later_moment_moves_the_one_before() {
            VEvent before = event(file(DEADLINE));
            VEvent after = event(file(DEADLINE.plus(Duration.ofDays(1))));

            assertThat(after.getUid().getValue()).isEqualTo(before.getUid().getValue());
            assertThat(after.getSequence().getValue())
                    .isGreaterThan(before.getSequence().getValue());
            assertThat(after.getDateStart().getValue()).isEqualTo(Date.from(DEADLINE.plus(Duration.ofDays(1))));
        }

        @Test
        void is_taken_out_again_by_one_of_a_higher_number_once_no_answer_is_awaited() {
            VEvent before = event(file(DEADLINE));
            Map<String, String> model = new HashMap<>(Enclosures.noDeadline(STEP, OPENED, DEADLINE));
            model.put("link", "http://127.0.0.1:8080/documents/1");

            Enclosure cancelled = CalendarEntry.of(model, "Closed early", OPENED);

            assertThat(cancelled.contentType()).startsWith("text/calendar").contains("method=CANCEL");
            String file = new String(cancelled.content(), StandardCharsets.UTF_8);
            assertThat(file).contains("METHOD:CANCEL", "STATUS:CANCELLED", "DTSTART:20261007T130000Z");
            VEvent after = event(file);
            assertThat(after.getUid().getValue()).isEqualTo(before.getUid().getValue());
            assertThat(after.getSequence().getValue())
                    .isGreaterThan(before.getSequence().getValue());
            assertThat(after.getDescription().getValue()).isEqualTo("http://127.0.0.1:8080/documents/1");
        }

        @Test
        void holds_what_people_wrote_as_words_alone() {
            String file = file(DEADLINE);

            assertThat(file.lines()).doesNotContain("BEGIN:VALARM").allSatisfy(line -> assertThat(
                            line.getBytes(StandardCharsets.UTF_8).length)
                    .isLessThanOrEqualTo(150));
            assertThat(event(file).getSummary().getValue())
                    .startsWith("Review asked: Peace; and, \\ <script>")
                    .doesNotContain("\u202E", "\n");
            assertThat(event(file).getAlarms()).isEmpty();
        }

        private String file(Instant deadline) {
            Enclosure entry = CalendarEntry.of(
                    model(Enclosures.deadline(STEP, OPENED, deadline)), "Review asked: " + HOSTILE, OPENED);
            assertThat(entry.fileName()).isEqualTo("concord.ics");
            assertThat(entry.contentType()).startsWith("text/calendar").contains("method=PUBLISH");
            return new String(entry.content(), StandardCharsets.UTF_8);
        }

        private static VEvent event(String file) {
            ICalendar calendar = Biweekly.parse(file).first();
            assertThat(calendar.getEvents()).hasSize(1);
            return calendar.getEvents().get(0);
        }
    }

    @Nested
    class A_form_to_print {
        private static final AnswerForm FORM = new AnswerForm();

        @BeforeAll
        static void load() {
            FORM.address = Optional.of("57 Tauelsizdik Avenue, Astana");
            FORM.load();
        }

        static Stream<Arguments> everyForm() {
            return Stream.of("review", "take-position", "object", "act-on-adoption")
                    .flatMap(act -> Stream.of(MailLanguage.values()).map(language -> Arguments.of(act, language)));
        }

        @ParameterizedTest
        @MethodSource("everyForm")
        void has_a_box_for_each_answer_in_every_language(String act, MailLanguage language) {
            String html = FORM.html(model(Enclosures.form(act, "A delegation")), language);

            List<String> boxes = Enclosures.boxes(act);
            assertThat(html.split("class=\"box\"", -1)).hasSize(boxes.size() + 1);
            assertThat(boxes).allSatisfy(word -> assertThat(html)
                    .contains(Words.in(language).getProperty("form." + act + "." + word)));
            assertThat(html)
                    .contains("A delegation", "Rev.2", "7 Oct 2026, 18:00 Astana (13:00 UTC)", "57 Tauelsizdik Avenue")
                    .contains("dir=\"" + language.direction() + "\"")
                    .contains("${7*7}")
                    .doesNotContain("<script>", "null", " th:");
        }

        @ParameterizedTest
        @EnumSource
        void is_one_page_that_can_be_read(MailLanguage language) throws IOException {
            Enclosure form = FORM.of(model(Enclosures.form("act-on-adoption", "Қазақстан мұсылмандары")), language);

            assertThat(form.contentType()).isEqualTo("application/pdf");
            try (PDDocument pdf = Loader.loadPDF(form.content())) {
                assertThat(pdf.getNumberOfPages()).isOne();
                assertThat(new PDFTextStripper().getText(pdf))
                        .contains("Қазақстан мұсылмандары", "Әң", "Rev.2")
                        .contains(Words.in(language).getProperty("form.act-on-adoption.abstain"))
                        // What the font cannot show would stand here.
                        .doesNotContain("#");
            }
        }

        @Test
        void is_there_for_acts_alone() {
            assertThatThrownBy(() -> Enclosures.form("announce-adoption", "A delegation"))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
