package org.religionscongress.concord.membership;

/** How the sessions of a body are numbered: VIII Congress, XXIII session of the Secretariat. */
public record RomanNumeral(int value) {
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    public RomanNumeral {
        if (value < 1 || value > 3999) {
            throw new IllegalArgumentException("No Roman numeral for " + value);
        }
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
