package org.religionscongress.concord.document;

/** What the letters and the last sign of a line tell, whatever its words. */
final class LineShape {
    private static final int FEWEST_CAPITALS = 3;
    private static final String CLOSERS = "»”\"’')]";
    private static final String STOPS = ".,;:!?…؟،؛。";

    private LineShape() {}

    /** In capitals, but for the few small letters of "1st" or "of". */
    static boolean isInCapitals(String line) {
        int capitals = 0;
        int small = 0;
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            if (Character.isUpperCase(c)) {
                capitals++;
            } else if (Character.isLowerCase(c)) {
                small++;
            }
        }
        return capitals >= FEWEST_CAPITALS && small * 5L <= capitals + small;
    }

    /** Written in letters that have no capitals, such as Arabic ones. */
    static boolean isWithoutCase(String line) {
        boolean letters = false;
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            if (Character.isUpperCase(c) || Character.isLowerCase(c)) {
                return false;
            }
            letters |= Character.isLetter(c);
        }
        return letters;
    }

    static boolean startsSmall(String line) {
        return Character.isLowerCase(line.codePointAt(0));
    }

    static boolean endsWithStop(String line) {
        return STOPS.indexOf(lastSign(line)) >= 0;
    }

    static boolean endsWithComma(String line) {
        char last = lastSign(line);
        return last == ',' || last == ';';
    }

    static boolean endsWithColon(String line) {
        return line.charAt(line.length() - 1) == ':';
    }

    static boolean endsSentence(String line) {
        char last = lastSign(line);
        return last == '.' || last == '!' || last == '?' || last == '…';
    }

    private static char lastSign(String line) {
        int at = line.length() - 1;
        while (at > 0 && CLOSERS.indexOf(line.charAt(at)) >= 0) {
            at--;
        }
        return line.charAt(at);
    }
}
