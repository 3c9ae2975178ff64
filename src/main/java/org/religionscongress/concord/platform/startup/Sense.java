package org.religionscongress.concord.platform.startup;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.function.Predicate;

/** Which values of a setting make sense, written just as its reader takes them. */
enum Sense {
    TIME("a time such as PT4H, longer than none and at most 100 years", value -> isTime(value) && !isNone(value)),
    TIME_WITHIN_A_DAY(
            "a time such as PT10S, longer than none and at most a day",
            value -> isTime(value) && !isNone(value) && Duration.parse(value).compareTo(Duration.ofDays(1)) <= 0),
    TIME_OR_NONE("a time such as PT4H, or none (PT0S), of at most 100 years", value -> isTime(value)),
    TIMES(
            "times such as PT4H, with commas between, or none (PT0S)",
            value -> Arrays.stream(value.split(",")).map(String::strip).allMatch(Sense::isTimeOrNothing)),
    COUNT("a whole number from 1 on", value -> isWithin(value, Integer.MAX_VALUE)),
    PORT("a port from 1 to 65535", value -> isWithin(value, 65_535));

    private static final Duration LONGEST = Duration.ofDays(36_525);

    private final String words;
    private final Predicate<String> makesSense;

    Sense(String words, Predicate<String> makesSense) {
        this.words = words;
        this.makesSense = makesSense;
    }

    boolean isIn(String value) {
        try {
            return makesSense.test(value);
        } catch (DateTimeParseException | NumberFormatException unreadable) {
            return false;
        }
    }

    String words() {
        return words;
    }

    private static boolean isTimeOrNothing(String value) {
        return value.isEmpty() || TIME_OR_NONE.isIn(value);
    }

    private static boolean isTime(String value) {
        Duration time = Duration.parse(value);
        return !time.isNegative() && time.compareTo(LONGEST) <= 0;
    }

    /** Clocks here count milliseconds: less is none. */
    private static boolean isNone(String value) {
        return Duration.parse(value).toMillis() == 0;
    }

    private static boolean isWithin(String value, int most) {
        int number = Integer.parseInt(value);
        return number >= 1 && number <= most;
    }
}
