package org.religionscongress.concord.platform.mail;

import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/**
 * Words of ours that more than one mail uses, in {@code mail/words.{language}.properties}: what stands under each, and
 * the values that callers give by a key, as {@code e-mail} for how an answer came.
 */
final class Words {
    /** The variables whose values are such keys. */
    static final Set<String> KEYED = Set.of("channel", "status", "responsible");

    private static final Map<MailLanguage, Properties> WORDS = read();

    private Words() {}

    static String signature(MailLanguage language) {
        return in(language).getProperty("signature");
    }

    /** Refuses a key that we have no word for. */
    static void check(String variable, String value) {
        of(variable, value, MailLanguage.EN);
    }

    /** The word for a key; any other variable's value as it is. */
    static String of(String variable, String value, MailLanguage language) {
        if (!KEYED.contains(variable)) {
            return value;
        }
        String word = in(language).getProperty(variable + "." + value);
        if (word == null) {
            throw new IllegalArgumentException("There is no word for the " + variable + " " + value + ".");
        }
        return word;
    }

    static Properties in(MailLanguage language) {
        return WORDS.get(language);
    }

    private static Map<MailLanguage, Properties> read() {
        Map<MailLanguage, Properties> words = new EnumMap<>(MailLanguage.class);
        for (MailLanguage language : MailLanguage.values()) {
            words.put(language, MailResources.properties("words." + language.tag()));
        }
        return words;
    }
}
