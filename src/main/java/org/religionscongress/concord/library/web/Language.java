package org.religionscongress.concord.library.web;

import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The languages that the library speaks, in the order in which they are offered. A text may be in any other. */
enum Language {
    KK("Қазақша"),
    RU("Русский"),
    EN("English"),
    AR("العربية");

    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur");

    private final String ownName;

    Language(String ownName) {
        this.ownName = ownName;
    }

    /** Empty for a tag that is none of these. */
    static Optional<Language> of(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }

    /** The first that the reader's browser wishes for and we speak; else English. */
    static Language preferred(Enumeration<Locale> wished) {
        return Collections.list(wished).stream()
                .flatMap(locale -> of(locale.getLanguage()).stream())
                .findFirst()
                .orElse(EN);
    }

    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    String direction() {
        return direction(tag());
    }

    /** In which direction a text of this language is written, as HTML says it. */
    static String direction(String tag) {
        return RIGHT_TO_LEFT.contains(Locale.forLanguageTag(tag).getLanguage()) ? "rtl" : "ltr";
    }

    /** What a language calls itself, ours or any other. */
    static String ownName(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        return of(tag).map(language -> language.ownName).orElseGet(() -> locale.getDisplayLanguage(locale));
    }

    String ownName() {
        return ownName;
    }
}
