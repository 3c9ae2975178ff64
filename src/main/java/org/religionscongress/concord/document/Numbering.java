package org.religionscongress.concord.document;

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
