package org.religionscongress.concord.membership;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** By what a name is known again: two that differ only in case, spaces or Unicode form are one. */
public record NameKey(String folded) {
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\u00A0\\u202F]+");

    public static NameKey of(String name) {
        String text = WHITE_SPACE.matcher(name).replaceAll(" ").strip();
        // By way of upper case, since some letters have two small forms.
        return new NameKey(
                Normalizer.normalize(text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Normalizer.Form.NFC));
    }
}
