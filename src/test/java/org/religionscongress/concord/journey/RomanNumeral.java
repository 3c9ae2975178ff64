package org.religionscongress.concord.journey;

/** Reads a session's number as the Congress writes it: VIII is 8. */
final class RomanNumeral {

    private static final String LETTERS = "IVXLCDM";
    private static final int[] VALUES = {1, 5, 10, 50, 100, 500, 1000};

    private RomanNumeral() {}

    static int parse(String number) {
        if (number.isEmpty()) {
            throw new IllegalArgumentException("a session's number is empty");
        }
        int sum = 0;
        int following = 0;
        for (int i = number.length() - 1; i >= 0; i--) {
            int letter = LETTERS.indexOf(number.charAt(i));
            if (letter < 0) {
                throw new IllegalArgumentException("not a Roman numeral: " + number);
            }
            int value = VALUES[letter];
            sum += value < following ? -value : value;
            following = Math.max(following, value);
        }
        return sum;
    }
}
