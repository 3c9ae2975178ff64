package org.religionscongress.concord.document;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Numbers as bodies and chapters are counted: I to XXXIX, in capitals or small letters. */
final class RomanNumeral {
    private static final String[] TENS = {"", "X", "XX", "XXX"};
    private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
    private static final Map<String, Integer> VALUES = IntStream.range(1, TENS.length * ONES.length)
            .boxed()
            .collect(Collectors.toUnmodifiableMap(RomanNumeral::inCapitals, value -> value));

    private RomanNumeral() {}

    /** The number, or 0 where the letters are none. */
    static int value(String letters) {
        return VALUES.getOrDefault(letters.replace('i', 'I').replace('v', 'V').replace('x', 'X'), 0);
    }

    private static String inCapitals(int value) {
        return TENS[value / ONES.length] + ONES[value % ONES.length];
    }
}
