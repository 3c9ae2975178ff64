package org.religionscongress.concord.platform.mail;

import java.util.Locale;

/** The languages that we write in. */
public enum MailLanguage {
    EN("d MMM uuuu", ", "),
    KK("uuuu 'ж.' d MMMM", ", "),
    RU("d MMMM uuuu 'г.'", ", "),
    AR("d MMMM uuuu", "، ");

    private final String datePattern;
    private final String comma;

    MailLanguage(String datePattern, String comma) {
        this.datePattern = datePattern;
        this.comma = comma;
    }

    /** The language of a tag such as {@code ru} or {@code en-GB}; English for one that is unknown or missing. */
    public static MailLanguage of(String tag) {
        String primary = tag == null ? "" : Locale.forLanguageTag(tag).getLanguage();
        for (MailLanguage language : values()) {
            if (language.tag().equals(primary)) {
                return language;
            }
        }
        return EN;
    }

    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag());
    }

    /** In which direction it is written, as HTML says it. */
    String direction() {
        return this == AR ? "rtl" : "ltr";
    }

    String datePattern() {
        return datePattern;
    }

    String comma() {
        return comma;
    }
}
