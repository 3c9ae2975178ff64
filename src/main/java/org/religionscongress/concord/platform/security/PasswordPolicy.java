package org.religionscongress.concord.platform.security;

import java.text.Normalizer;
import org.religionscongress.concord.platform.problem.Check;
import org.religionscongress.concord.platform.problem.Problem;

/** What a password has to be, and how dear guessing one is made. */
public record PasswordPolicy(Mode mode, int iterations) {
    public static final int SHORTEST = 10;
    public static final int LONGEST = 200;

    /** A new password, in the one form in which it is hashed. */
    public String accepted(String field, String password) {
        String text = given(field, password);
        int characters = text.codePointCount(0, text.length());
        if (mode == Mode.PRODUCTION && characters < SHORTEST) {
            throw Problem.invalid(field, field + " has at least " + SHORTEST + " characters.")
                    .with("reason", "too-short")
                    .with("least", SHORTEST);
        }
        return text;
    }

    /** A password somebody gives at the door: only its size is bounded. */
    public String given(String password) {
        return given("password", password);
    }

    private static String given(String field, String password) {
        String text = Check.present(field, password);
        if (text.isEmpty()) {
            throw Problem.invalid(field, field + " is empty.").with("reason", "missing");
        }
        if (text.length() > LONGEST) {
            throw Problem.invalid(field, field + " has at most " + LONGEST + " characters.")
                    .with("reason", "too-long")
                    .with("most", LONGEST);
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
