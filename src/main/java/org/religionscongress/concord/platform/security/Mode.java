package org.religionscongress.concord.platform.security;

import java.util.Locale;

/** The setting {@code concord.mode}. */
public enum Mode {
    /** Demo people with a known, short password; never for a Congress. */
    DEMO,
    PRODUCTION;

    public static Mode of(String setting) {
        return switch (setting.strip().toLowerCase(Locale.ROOT)) {
            case "demo" -> DEMO;
            case "production" -> PRODUCTION;
            default ->
                throw new IllegalArgumentException("concord.mode is demo or production, not \"" + setting + "\".");
        };
    }
}
