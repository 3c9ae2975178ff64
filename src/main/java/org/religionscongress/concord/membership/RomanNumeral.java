package org.religionscongress.concord.membership;

import java.util.Optional;

/** How the sessions of a body are numbered: VIII Congress, XXIII session of the Secretariat. */
public record RomanNumeral(int value) {
    private static final int HIGHEST = 3999;
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    public RomanNumeral {
        if (value < 1 || value > HIGHEST) {
            throw new IllegalArgumentException("No Roman numeral for " + value);
        }
    }

    /** The number that is written like this, in capitals; empty where it is none. */
    public static Optional<RomanNumeral> of(String signs) {
        int value = 0;
        int at = 0;
        for (int i = 0; i < VALUES.length; i++) {
            while (signs.startsWith(SIGNS[i], at)) {
                value += VALUES[i];
                at += SIGNS[i].length();
            }
        }
        // Each number is written in one way only: IIII and VX are none.
        return Optional.of(value)
                .filter(number -> number >= 1 && number <= HIGHEST)
                .map(RomanNumeral::new)
                .filter(numeral -> numeral.toString().equals(signs));
    }

    @Override
    public String toString() {
        StringBuilder numeral = new StringBuilder();
        int rest = value;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                numeral.append(SIGNS[i]);
                rest -= VALUES[i];
            }
        }
        return numeral.toString();
    }
}
