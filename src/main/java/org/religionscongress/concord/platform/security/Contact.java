package org.religionscongress.concord.platform.security;

import java.util.List;
import java.util.regex.Pattern;
import org.religionscongress.concord.platform.problem.Check;
import org.religionscongress.concord.platform.problem.Problem;

/** What may be said of where and how Concord writes to somebody. */
public final class Contact {
    public static final String DEFAULT_LANGUAGE = "en";
    private static final List<String> LANGUAGES = List.of("en", "kk", "ru", "ar");
    private static final int LONGEST_EMAIL = 254;

    /** Only what every address has; whether it exists shows when mail is sent. No line breaks, no lists. */
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;:\"\\p{Cntrl}]+@[^\\s@<>,;:\"\\p{Cntrl}]+");

    private Contact() {}

    public static String language(String language) {
        if (language == null || !LANGUAGES.contains(language)) {
            throw Problem.invalid("language", "language is one of en, kk, ru, ar.")
                    .with("reason", "not-one-of")
                    .with("choices", String.join(", ", LANGUAGES));
        }
        return language;
    }

    /** Null where none is given. */
    public static String email(String email) {
        String text = Check.optionalText("email", email, LONGEST_EMAIL);
        if (text != null && !EMAIL.matcher(text).matches()) {
            throw Problem.invalid("email", "email is one address, such as name@example.org.")
                    .with("reason", "not-an-address");
        }
        return text;
    }
}
