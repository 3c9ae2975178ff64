package org.religionscongress.concord.platform.problem;

/** The checks that every text from outside passes, each naming its field. */
public final class Check {
    private Check() {}

    /** The value itself, when it is there. */
    public static <T> T present(String field, T value) {
        if (value == null) {
            throw missing(field, field + " is missing.");
        }
        return value;
    }

    /** The text stripped of outer white space, of 1 to {@code most} characters. */
    public static String text(String field, String value, int most) {
        String text = present(field, value).strip();
        if (text.isEmpty()) {
            throw missing(field, field + " is empty.");
        }
        return atMost(field, text, most);
    }

    /** The same, but null where nothing was said. */
    public static String optionalText(String field, String value, int most) {
        return value == null || value.isBlank() ? null : atMost(field, value.strip(), most);
    }

    private static String atMost(String field, String text, int most) {
        if (text.length() > most) {
            throw Problem.invalid(
                            field, field + " has at most " + most + " characters; this has " + text.length() + ".")
                    .with("reason", "too-long")
                    .with("most", most);
        }
        return text;
    }

    private static Problem missing(String field, String detail) {
        return Problem.invalid(field, detail).with("reason", "missing");
    }
}
