package org.religionscongress.concord.platform.security;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.religionscongress.concord.platform.problem.Check;
import org.religionscongress.concord.platform.problem.Problem;

/** A name to sign in with; two names that differ only in case or in Unicode form are one. */
public record Username(String text) {
    public static final int LONGEST = 100;

    /** No colon, which ends the name in Basic credentials, and nothing that cannot be seen. */
    private static final Pattern SHAPE = Pattern.compile("[\\p{L}\\p{M}\\p{N}._@+-]+");

    /** A name for a new account. */
    public static Username checked(String username) {
        String text = Normalizer.normalize(Check.text("username", username, LONGEST), Normalizer.Form.NFC);
        return given(text).orElseThrow(() -> Problem.invalid(
                        "username", "username is made of letters, digits and the characters . _ @ + -")
                .with("reason", "not-a-username"));
    }

    /** A name that somebody gives at the door; empty where no account can have it. */
    public static Optional<Username> given(String username) {
        String text = Normalizer.normalize(username.strip(), Normalizer.Form.NFC);
        return text.length() <= LONGEST && SHAPE.matcher(text).matches()
                ? Optional.of(new Username(text))
                : Optional.empty();
    }

    /** What is unique; by way of upper case, since some letters have two small forms. */
    public String key() {
        return Normalizer.normalize(text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }
}
