package org.religionscongress.concord.document;

import java.util.Optional;

/**
 * What looks like a number at the head of a line. Whether it is one, its place among the others decides.
 *
 * @param label the number without its point or bracket
 * @param form what it is made of
 * @param closed whether a point or bracket ends it
 * @param text the rest of the line; empty when the number stands alone
 */
record PrintedNumber(String label, Form form, boolean closed, String text) {

    enum Form {
        DECIMAL_POINT,
        DECIMAL_BRACKET,
        DECIMAL_TWICE,
        DECIMAL_THRICE,
        LETTERS,
        DASH,
        BULLET
    }

    private static final String DASHES = "-–—‒";
    private static final String BULLETS = "•●▪■◦○□‣⁃➢✓\uF0B7\uF0A7";
    private static final String BULLETS_BEFORE_A_SPACE = "*·";
    private static final int MOST_DIGITS = 3;
    private static final int MOST_LETTERS = 7;

    static Optional<PrintedNumber> at(String line) {
        char first = line.charAt(0);
        if (DASHES.indexOf(first) >= 0) {
            return bullet(line, Form.DASH, line.length() > 1 && Character.isLetter(line.codePointAt(1)));
        }
        if (BULLETS.indexOf(first) >= 0) {
            return bullet(line, Form.BULLET, true);
        }
        if (BULLETS_BEFORE_A_SPACE.indexOf(first) >= 0) {
            return bullet(line, Form.BULLET, false);
        }
        int start = first == '(' ? 1 : 0;
        if (start == line.length()) {
            return Optional.empty();
        }
        return Character.isDigit(line.charAt(start)) ? decimal(line, start) : letters(line, start);
    }

    boolean standsAlone() {
        return text.isEmpty();
    }

    private static Optional<PrintedNumber> bullet(String line, Form form, boolean mayTouch) {
        boolean apart = line.length() > 1 && line.charAt(1) == ' ';
        // A row of dashes or stars separates; it introduces nothing.
        if ((!apart && !mayTouch) || !hasWords(line)) {
            return Optional.empty();
        }
        return Optional.of(new PrintedNumber(line.substring(0, 1), form, true, rest(line, 1)));
    }

    private static Optional<PrintedNumber> decimal(String line, int start) {
        int parts = 0;
        int at = start;
        while (true) {
            int end = endOfDigits(line, at);
            if (end - at > MOST_DIGITS) {
                return Optional.empty();
            }
            parts++;
            at = end;
            boolean another = sign(line, at) == '.' && Character.isDigit(sign(line, at + 1));
            if (!another) {
                break;
            }
            at++;
        }
        if (parts > 3) {
            return Optional.empty();
        }
        String label = line.substring(start, at);
        if (start == 1) {
            return sign(line, at) == ')' && parts == 1
                    ? Optional.of(new PrintedNumber(label, Form.DECIMAL_BRACKET, true, rest(line, at + 1)))
                    : Optional.empty();
        }
        int end = endOfCloser(line, at);
        if (end == at && (parts == 1 || sign(line, at) != ' ')) {
            return Optional.empty();
        }
        char after = sign(line, end);
        if (after != ' ' && after != 0 && !Character.isLetter(after) && "«“\"„(".indexOf(after) < 0) {
            return Optional.empty();
        }
        Form form =
                switch (parts) {
                    case 1 -> sign(line, at) == ')' ? Form.DECIMAL_BRACKET : Form.DECIMAL_POINT;
                    case 2 -> Form.DECIMAL_TWICE;
                    default -> Form.DECIMAL_THRICE;
                };
        return Optional.of(new PrintedNumber(label, form, end > at, rest(line, end)));
    }

    /** After "1": ".", ")", ".)" or "- "; the very place where there is none. */
    private static int endOfCloser(String line, int at) {
        return switch (sign(line, at)) {
            case ')' -> at + 1;
            case '.' -> sign(line, at + 1) == ')' ? at + 2 : at + 1;
            case '-', '–' -> sign(line, at + 1) == ' ' ? at + 1 : at;
            default -> at;
        };
    }

    private static Optional<PrintedNumber> letters(String line, int start) {
        int end = start;
        while (end < line.length() && end - start <= MOST_LETTERS && Character.isLetter(line.charAt(end))) {
            end++;
        }
        if (sign(line, end) != ')' && sign(line, end) != '.') {
            return Optional.empty();
        }
        String label = line.substring(start, end);
        boolean roman = Numbering.roman(label) > 0;
        if (label.isEmpty() || (label.length() > 1 && !roman)) {
            return Optional.empty();
        }
        boolean capitalRoman = roman && Character.isUpperCase(label.charAt(0));
        boolean bracket = sign(line, end) == ')';
        // "I. " counts; "a. " does not: a line may well open with an initial or with an abbreviation.
        boolean point = start == 0 && capitalRoman && sign(line, end) == '.' && "\0 ".indexOf(sign(line, end + 1)) >= 0;
        if ((!bracket && !point) || (roman && label.length() > 1 && !isOfOneCase(label))) {
            return Optional.empty();
        }
        return Optional.of(new PrintedNumber(label, Form.LETTERS, true, rest(line, end + 1)));
    }

    private static boolean isOfOneCase(String label) {
        return label.chars().allMatch(Character::isUpperCase) || label.chars().allMatch(Character::isLowerCase);
    }

    private static boolean hasWords(String line) {
        return line.chars().skip(1).anyMatch(Character::isLetterOrDigit);
    }

    private static int endOfDigits(String line, int start) {
        int at = start;
        while (at < line.length() && at - start <= MOST_DIGITS && Character.isDigit(line.charAt(at))) {
            at++;
        }
        return at;
    }

    private static char sign(String line, int at) {
        return at < line.length() ? line.charAt(at) : 0;
    }

    private static String rest(String line, int start) {
        return line.substring(start).stripLeading();
    }
}
