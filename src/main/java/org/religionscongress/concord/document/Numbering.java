package org.religionscongress.concord.document;

import java.util.Locale;
import org.religionscongress.concord.membership.RomanNumeral;

/** How the items of one list are told apart. */
enum Numbering {
    /** "1." */
    DECIMAL_POINT,
    /** "1)" or "(1)" */
    DECIMAL_BRACKET,
    /** "1.1" */
    DECIMAL_TWICE,
    /** "1.1.1" */
    DECIMAL_THRICE,
    /** "I." */
    ROMAN,
    /** "A)" */
    CAPITAL,
    /** "a)" or "(a)" */
    LETTER,
    /** "i)" or "(i)" */
    SMALL_ROMAN,
    /** "- " */
    DASH,
    /** "• " */
    BULLET,
    /** Nothing but the line itself. */
    NONE;

    /** Lists and chapters do not count further in Roman numerals; "c", "d", "l" and "m" are letters there. */
    private static final int HIGHEST_ROMAN = 39;

    /** The number that a label is as a Roman numeral, in capitals or small letters; 0 where it is none. */
    static int roman(String label) {
        return RomanNumeral.of(label.toUpperCase(Locale.ROOT))
                .map(RomanNumeral::value)
                .filter(value -> value <= HIGHEST_ROMAN)
                .orElse(0);
    }

    boolean isDecimal() {
        return this == DECIMAL_POINT || this == DECIMAL_BRACKET;
    }

    boolean isDottedDecimal() {
        return this == DECIMAL_TWICE || this == DECIMAL_THRICE;
    }

    /** Numbers the points of a whole text, and runs on past what stands between them. */
    boolean runsOn() {
        return isDecimal() || isDottedDecimal() || this == ROMAN;
    }

    boolean isCounted() {
        return this != DASH && this != BULLET && this != NONE;
    }
}
