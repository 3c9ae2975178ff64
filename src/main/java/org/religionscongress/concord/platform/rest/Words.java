package org.religionscongress.concord.platform.rest;

import java.util.Locale;

/** Words that are looked for, as a pattern for LIKE with ! as its escape, in small letters. */
public final class Words {
    private Words() {}

    /** Everything fits where nothing was said. */
    public static String pattern(String words) {
        return words == null ? "%" : "%" + escaped(words.strip().toLowerCase(Locale.ROOT)) + "%";
    }

    private static String escaped(String words) {
        return words.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
