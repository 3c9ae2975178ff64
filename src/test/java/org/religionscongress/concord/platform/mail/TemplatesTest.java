package org.religionscongress.concord.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {
    private static final String HOSTILE =
            "<script>alert(1)</script> [[${7 * 7}]] [(${7 * 7})] __${7 * 7}__ & \"O'Neill\"";

    private static Templates templates;

    @BeforeAll
    static void load() {
        templates = new Templates();
        templates.load();
    }

    static List<Arguments> everyWording() {
        List<Arguments> all = new ArrayList<>();
        for (String template : Templates.NAMES) {
            for (MailLanguage language : MailLanguage.values()) {
                all.add(Arguments.of(template, language));
            }
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("everyWording")
    void every_language_says_the_same(String template, MailLanguage language) {
        Templates.Wording wording = templates.wording(template, language);
        Templates.Wording english = templates.wording(template, MailLanguage.EN);

        assertThat(wording.subject()).isNotBlank().doesNotContain("\n");
        if (language != MailLanguage.EN) {
            assertThat(wording.subject()).isNotEqualTo(english.subject());
            assertThat(wording.paragraphs()).hasSameSizeAs(english.paragraphs()).isNotEqualTo(english.paragraphs());
        }
        assertThat(Templates.variablesOf(wording.subject())).isEqualTo(Templates.variablesOf(english.subject()));
        assertThat(Templates.variablesOf(wording.text())).isEqualTo(Templates.variablesOf(english.text()));
    }

    @ParameterizedTest
    @MethodSource("everyWording")
    void a_wording_shows_every_value(String template, MailLanguage language) {
        RenderedMail mail = templates.render(template, language, valuesOf(template));

        valuesOf(template).forEach((variable, value) -> {
            String shown = Words.of(variable, value, language);
            assertThat(mail.text()).contains(shown);
            assertThat(mail.html()).contains(shown);
        });
        assertThat(mail.text() + mail.html() + mail.subject())
                .doesNotContain("${")
                .doesNotContain("th:");
        assertThat(mail.html())
                .startsWith("<!DOCTYPE html>")
                .contains("<html lang=\"%s\" dir=\"%s\">"
                        .formatted(language.tag(), language == MailLanguage.AR ? "rtl" : "ltr"))
                .contains("<title>" + mail.subject() + "</title>");
    }

    @ParameterizedTest
    @MethodSource("everyWording")
    void what_people_wrote_is_neither_markup_nor_expression(String template, MailLanguage language) {
        Map<String, String> values = new HashMap<>(valuesOf(template));
        values.replaceAll((name, value) -> Words.KEYED.contains(name) ? value : HOSTILE);

        RenderedMail mail = templates.render(template, language, values);

        assertThat(mail.text()).contains(HOSTILE).doesNotContain("49");
        assertThat(mail.html())
                .doesNotContain("<script>")
                .doesNotContain("49")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; [[${7 * 7}]] [(${7 * 7})] __${7 * 7}__ &amp;");
    }

    @ParameterizedTest
    @MethodSource("everyWording")
    void the_page_says_what_the_text_says(String template, MailLanguage language) {
        RenderedMail mail = templates.render(template, language, valuesOf(template));

        String body = mail.html().substring(mail.html().indexOf("<body>"));
        assertThat(body.replaceAll("<[^>]*>", "")).isEqualToIgnoringWhitespace(mail.text());
    }

    @ParameterizedTest
    @MethodSource("everyWording")
    void a_wording_holds_words_and_values_and_nothing_else(String template, MailLanguage language) {
        Templates.Wording wording = templates.wording(template, language);

        assertThat((wording.subject() + wording.text()).replaceAll("\\[\\(\\$\\{\\w+}\\)]", ""))
                .doesNotContainPattern("[\\[\\]{}$#*@~<>]");
    }

    @ParameterizedTest
    @MethodSource("everyWording")
    void the_page_tells_values_from_words(String template, MailLanguage language) {
        String html = templates.render(template, language, valuesOf(template)).html();

        assertThat(html).contains("<p><a dir=\"ltr\" href=\"value-of-link\">value-of-link</a></p>");
        Set<String> others = new TreeSet<>(
                Templates.variablesOf(templates.wording(template, language).text()));
        others.removeAll(Set.of("link", "title"));
        assertThat(others).allSatisfy(other -> assertThat(html)
                .contains("<bdi>" + Words.of(other, valueOf(other), language) + "</bdi>"));
    }

    /** Who has no computer answers by letter, and must know until when and to whom. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "review-requested",
                "review-reminder",
                "silence-opened",
                "silence-reminder",
                "silence-extended",
                "deadline-extended",
                "position-reminder",
                "ballot-opened",
                "ballot-reminder"
            })
    void who_is_asked_reads_until_when_and_that_a_letter_will_do(String template) {
        String text = templates.wording(template, MailLanguage.EN).text();

        assertThat(text)
                .contains("[(${deadline})]", "by letter or e-mail to the Secretariat", "must arrive before that");
    }

    @ParameterizedTest
    @EnumSource
    void every_language_has_the_same_words(MailLanguage language) {
        assertThat(Words.in(language).keySet())
                .isEqualTo(Words.in(MailLanguage.EN).keySet())
                .contains("signature")
                .containsAll(Set.of("channel.letter", "channel.e-mail", "channel.aloud", "channel.telephone"))
                .containsAll(Set.of("status.done", "status.dropped"));
    }

    @ParameterizedTest
    @CsvSource({"en,came by telephone.", "kk,телефон арқылы келді.", "ru,поступил по телефону.", "ar,ورد هاتفيًا."})
    void how_an_answer_came_is_said_in_the_readers_language(String language, String words) {
        Map<String, String> values = valuesOf("answered-for-you");
        values.put("channel", "telephone");

        assertThat(templates
                        .render("answered-for-you", MailLanguage.of(language), values)
                        .text())
                .contains(words);
    }

    @Test
    void a_key_without_a_word_is_refused() {
        Map<String, String> values = valuesOf("answered-for-you");
        values.put("channel", "pigeon");

        assertThatThrownBy(() -> templates.check("answered-for-you", values))
                .hasMessageContaining("channel pigeon")
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void several_lines_are_a_list() {
        assertThat(templates
                        .render("round-ended", MailLanguage.EN, valuesOf("round-ended"))
                        .html())
                .contains("<li>Endorse: <bdi>value-of-endorsed</bdi></li>");
    }

    @Test
    void no_file_lies_unused() throws Exception {
        Path folder =
                Path.of(Templates.class.getResource("/mail/page.html").toURI()).getParent();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".txt"))
                            .map(name -> name.substring(0, name.indexOf('.')))
                            .distinct())
                    .containsExactlyInAnyOrderElementsOf(Templates.NAMES);
        }
    }

    @Test
    void what_people_wrote_stays_on_its_line() {
        Map<String, String> values = new HashMap<>(valuesOf("adopted"));
        values.put("title", "Peace\r\nBcc: all@delegation.example\u202Etxet");

        RenderedMail mail = templates.render("adopted", MailLanguage.EN, values);

        assertThat(mail.subject()).isEqualTo("Adopted: Peace Bcc: all@delegation.example txet");
        assertThat(mail.text()).contains("\n\nPeace Bcc: all@delegation.example txet\n\n");
    }

    @Test
    void a_letter_that_lacks_a_value_is_refused() {
        assertThatThrownBy(() -> templates.check("adopted", Map.of("title", "Peace")))
                .hasMessageContaining("link")
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_unknown_template_is_refused() {
        assertThatThrownBy(() -> templates.check("../web", Map.of())).isInstanceOf(IllegalArgumentException.class);
    }

    static Map<String, String> valuesOf(String template) {
        Map<String, String> values = new HashMap<>();
        for (String variable : templates.wording(template, MailLanguage.EN).variables()) {
            values.put(variable, valueOf(variable));
        }
        return values;
    }

    private static String valueOf(String variable) {
        return switch (variable) {
            case "channel" -> "e-mail";
            case "status" -> "dropped";
            case "responsible" -> "SECRETARIAT";
            default -> "value-of-" + variable;
        };
    }
}
