package org.religionscongress.concord.platform.security;

import java.util.Locale;

/** From what somebody signed in, as far as it says so itself: a help to remember, no proof. */
public enum Device {
    PHONE,
    TABLET,
    COMPUTER,
    PROGRAM;

    private static final int READ = 300;

    /** What a client calls itself is read here and kept nowhere. */
    public static Device of(String userAgent) {
        String said = userAgent == null
                ? ""
                : userAgent.substring(0, Math.min(READ, userAgent.length())).toLowerCase(Locale.ROOT);
        if (!said.startsWith("mozilla/")) {
            return PROGRAM;
        }
        boolean isAndroid = said.contains("android");
        boolean isMobile = said.contains("mobi");
        if (said.contains("ipad") || said.contains("tablet") || isAndroid && !isMobile) {
            return TABLET;
        }
        return isMobile ? PHONE : COMPUTER;
    }
}
