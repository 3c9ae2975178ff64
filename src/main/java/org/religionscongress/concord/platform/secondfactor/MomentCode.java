package org.religionscongress.concord.platform.secondfactor;

import java.util.Optional;

/** A code of the moment as people type it: in groups, and in the digits of their language. */
final class MomentCode {
    private MomentCode() {}

    /** Its six digits as 0 to 9; empty where it cannot be one. */
    static Optional<String> given(String typed) {
        StringBuilder digits = new StringBuilder();
        for (char each : typed.replaceAll("[\\s\\p{Pd}]", "").toCharArray()) {
            int digit = Character.digit(each, 10);
            if (digit < 0) {
                return Optional.empty();
            }
            digits.append(digit);
        }
        return digits.length() == OneTimeSecret.DIGITS ? Optional.of(digits.toString()) : Optional.empty();
    }
}
