package org.religionscongress.concord.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CanonicalJsonTest {
    private static String text(String value) {
        return CanonicalJson.of(Map.of("text", value));
    }

    /** The example of RFC 8785, section 3.2.3: by code point the smiley would come last. */
    @Test
    void names_are_sorted_by_their_utf_16_code_units() {
        Map<String, Object> members = new LinkedHashMap<>();
        List.of("\u20ac", "\r", "\ufb33", "1", "\ud83d\ude00", "\u0080", "\u00f6")
                .forEach(name -> members.put(name, 0));
        assertThat(CanonicalJson.of(members))
                .isEqualTo(
                        "{\"\\r\":0,\"1\":0,\"\u0080\":0,\"\u00f6\":0,\"\u20ac\":0,\"\ud83d\ude00\":0,\"\ufb33\":0}");
    }

    /** The example of RFC 8785, section 3.2.2. */
    @Test
    void texts_are_escaped_only_where_json_asks_for_it() {
        assertThat(text("\u20ac$\u000f\nA'B\"\\\\\"/"))
                .isEqualTo("{\"text\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    @Test
    void control_characters_have_their_short_form_or_four_small_digits() {
        assertThat(text("\b\t\n\f\r\u0000\u001f\u007f"))
                .isEqualTo("{\"text\":\"\\b\\t\\n\\f\\r\\u0000\\u001f\u007f\"}");
    }

    @Test
    void a_text_composed_in_another_way_is_the_same_text() {
        assertThat(text("Ale\u0301")).isEqualTo(text("Al\u00e9")).isEqualTo("{\"text\":\"Al\u00e9\"}");
    }

    @Test
    void numbers_and_truths_are_no_texts() {
        assertThat(CanonicalJson.of(Map.of("a", 7, "b", -3L, "c", true))).isEqualTo("{\"a\":7,\"b\":-3,\"c\":true}");
    }

    @Test
    void lists_keep_their_order_and_the_names_in_them_are_sorted() {
        assertThat(CanonicalJson.of(Map.of("list", List.of(Map.of("b", "\u00e9", "a", 1), "c", List.of()))))
                .isEqualTo("{\"list\":[{\"a\":1,\"b\":\"\u00e9\"},\"c\",[]]}");
    }

    static List<Object> without_one_spelling() {
        return List.of(0.5, 1L << 53, "a lone \ud83d", "\ude00 another", List.of(Map.of("in", 0.5)));
    }

    @ParameterizedTest
    @MethodSource("without_one_spelling")
    void what_has_no_one_spelling_is_refused(Object value) {
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.of(Map.of("value", value)));
    }
}
