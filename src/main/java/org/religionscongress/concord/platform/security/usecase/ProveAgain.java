package org.religionscongress.concord.platform.security.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.security.SignedIn;

/**
 * Asks who is signed in for password and code once more, before what an open screen must not be enough for. Wrong ones
 * count as at the door, but end no session: they are wrong fields.
 */
@ApplicationScoped
public class ProveAgain {
    @Inject
    private CheckCredentials credentials;

    /** Of who has a second factor, too, the password is enough. */
    public void byPassword(SignedIn person, Proof proof) {
        try {
            by(person, new Proof(proof.password(), null, proof.address()));
        } catch (Problem refused) {
            if (!"code".equals(refused.members().get("field"))) {
                throw refused;
            }
        }
    }

    public void by(SignedIn person, Proof proof) {
        try {
            credentials.check(person.username(), proof.password(), proof.code(), proof.address());
        } catch (Problem refused) {
            throw switch (refused.slug()) {
                case CheckCredentials.PASSWORD_WRONG ->
                    Problem.invalid("password", "This is not your password.").with("reason", "wrong-password");
                case CheckCredentials.CODE_ASKED ->
                    Problem.invalid("code", "code is missing.").with("reason", "missing");
                case CheckCredentials.CODE_WRONG ->
                    Problem.invalid("code", refused.getMessage()).with("reason", "wrong-code");
                default -> refused;
            };
        }
    }
}
