package org.religionscongress.concord.document;

/** Numbers as bodies and chapters are counted: I to XXXIX, in capitals or small letters. */
final class RomanNumeral {
    private static final String[] TENS = {"", "X", "XX", "XXX"};
    private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
    private static final int LONGEST = "XXXVIII".length();

    private RomanNumeral() {}

    /** The number, or 0 where the letters are none. */
    static int value(String letters) {
        if (letters.isEmpty() || letters.length() > LONGEST) {
            return 0;
        }
        String capitals = asCapitals(letters);
        for (int ten = 0; ten < TENS.length; ten++) {
            for (int one = 0; one < ONES.length; one++) {
                if (capitals.equals(TENS[ten] + ONES[one])) {
                    return ten * 10 + one;
                }
            }
        }
        return 0;
    }

    private static String asCapitals(String letters) {
        return letters.replace('i', 'I').replace('v', 'V').replace('x', 'X');
    }
}
