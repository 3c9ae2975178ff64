package org.religionscongress.concord.document;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** The lines of a pasted text in one form: NFC, single spaces, nothing that cannot be seen or stored. */
final class CleanText {
    private static final char REPLACEMENT = '\uFFFD';
    private static final char GRAPHEME_JOINER = '\u034F';
    private static final int MOST_MARKS_IN_A_ROW = 30;

    private CleanText() {}

    /** A line with words in it. */
    record Line(String text, boolean afterBlank) {}

    static List<Line> lines(String pasted) {
        String text = Normalizer.normalize(visible(pasted), Normalizer.Form.NFC);
        List<Line> lines = new ArrayList<>();
        boolean afterBlank = false;
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                end = text.length();
            }
            String line = singleSpaced(text, start, end);
            if (line.isEmpty()) {
                afterBlank = true;
            } else {
                lines.add(new Line(line, afterBlank));
                afterBlank = false;
            }
            start = end + 1;
        }
        return lines;
    }

    private static String visible(String pasted) {
        StringBuilder clean = new StringBuilder(pasted.length());
        int marks = 0;
        for (int at = 0; at < pasted.length(); ) {
            int point = pasted.codePointAt(at);
            at += Character.charCount(point);
            if (isInvisible(point)) {
                continue;
            }
            marks = isMark(point) ? marks + 1 : 0;
            // Normalising sorts a run of marks in quadratic time: break long ones as Unicode's stream-safe form does.
            if (marks > MOST_MARKS_IN_A_ROW) {
                clean.append(GRAPHEME_JOINER);
                marks = 1;
            }
            if (breaksLine(point)) {
                // The return of a Windows line end, but not a lone one.
                if (point != '\r' || at >= pasted.length() || pasted.charAt(at) != '\n') {
                    clean.append('\n');
                }
            } else if (isSpace(point)) {
                clean.append(' ');
            } else if (isNoCharacter(point)) {
                clean.append(REPLACEMENT);
            } else {
                clean.appendCodePoint(point);
            }
        }
        return clean.toString();
    }

    private static String singleSpaced(String text, int start, int end) {
        StringBuilder line = new StringBuilder(end - start);
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            if (c != ' ' || (line.length() > 0 && line.charAt(line.length() - 1) != ' ')) {
                line.append(c);
            }
        }
        return line.toString().stripTrailing();
    }

    /** Not the joiner and non-joiner, nor the marks of direction: Arabic and Persian are written with them. */
    private static boolean isInvisible(int point) {
        return point == 0x200B || point == 0x2060 || point == 0xFEFF || point == 0x00AD || point == 0x180E;
    }

    private static boolean breaksLine(int point) {
        return point == '\n'
                || point == '\r'
                || point == '\f'
                || point == 0x000B
                || point == 0x0085
                || point == 0x2028
                || point == 0x2029;
    }

    private static boolean isSpace(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || Character.isISOControl(point);
    }

    private static boolean isNoCharacter(int point) {
        return (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)
                || (point & 0xFFFE) == 0xFFFE
                || (point >= 0xFDD0 && point <= 0xFDEF);
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
