package org.religionscongress.concord.platform.mail;

import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;

/** Words of ours that more than one mail uses, in {@code mail/words.{language}.properties}. */
final class Words {
    private static final Map<MailLanguage, Properties> WORDS = read();

    private Words() {}

    static String signature(MailLanguage language) {
        return WORDS.get(language).getProperty("signature");
    }

    private static Map<MailLanguage, Properties> read() {
        Map<MailLanguage, Properties> words = new EnumMap<>(MailLanguage.class);
        for (MailLanguage language : MailLanguage.values()) {
            words.put(language, MailResources.properties("words." + language.tag()));
        }
        return words;
    }
}
