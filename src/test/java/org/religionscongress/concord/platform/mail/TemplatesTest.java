package org.religionscongress.concord.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

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

        assertThat(wording.subject()).isNotBlank();
        assertThat(Templates.variablesOf(wording.subject())).isEqualTo(Templates.variablesOf(english.subject()));
        assertThat(Templates.variablesOf(wording.text())).isEqualTo(Templates.variablesOf(english.text()));
        assertThat(Templates.variablesOf(wording.html())).isEqualTo(Templates.variablesOf(english.text()));
    }

    @ParameterizedTest
    @MethodSource("everyWording")
    void a_wording_shows_every_value(String template, MailLanguage language) {
        RenderedMail mail = templates.render(template, language, valuesOf(template));

        for (String value : valuesOf(template).values()) {
            assertThat(mail.text()).contains(value);
            assertThat(mail.html()).contains(value);
        }
        assertThat(mail.text() + mail.html() + mail.subject())
                .doesNotContain("${")
                .doesNotContain("th:");
        assertThat(mail.html())
                .startsWith("<!DOCTYPE html>")
                .contains(language == MailLanguage.AR ? "<html lang=\"ar\" dir=\"rtl\">" : "lang=\"" + language.tag())
                .contains("<title>" + mail.subject() + "</title>");
    }

    @ParameterizedTest
    @MethodSource("everyWording")
    void what_people_wrote_is_neither_markup_nor_expression(String template, MailLanguage language) {
        Map<String, String> values = new HashMap<>(valuesOf(template));
        values.replaceAll((name, value) -> HOSTILE);

        RenderedMail mail = templates.render(template, language, values);

        assertThat(mail.text()).contains(HOSTILE).doesNotContain("49");
        assertThat(mail.html())
                .doesNotContain("<script>")
                .doesNotContain("49")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; [[${7 * 7}]] [(${7 * 7})] __${7 * 7}__ &amp;");
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
            values.put(variable, "value-of-" + variable);
        }
        return values;
    }
}
