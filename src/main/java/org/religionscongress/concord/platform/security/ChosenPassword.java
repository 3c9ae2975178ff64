package org.religionscongress.concord.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.religionscongress.concord.platform.problem.Problem;

/** A password that somebody has chosen, and whether it is fit to be one. */
@ApplicationScoped
public class ChosenPassword {
    @Inject
    private PasswordPolicy policy;

    @Inject
    private GuessablePasswords guessable;

    /** In the form in which it is hashed; refused, under the name of its field, where it is too short or guessable. */
    public String accepted(String field, String password, String username) {
        String text = policy.accepted(field, password);
        if (policy.mode() == Mode.PRODUCTION && guessable.contains(text, username)) {
            throw Problem.invalid(
                            field,
                            field
                                    + " is one that is guessed soon. Take several words that do not belong together, or let"
                                    + " the browser propose one.")
                    .with("reason", "guessable");
        }
        return text;
    }
}
