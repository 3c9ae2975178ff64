package org.religionscongress.concord.platform.secondfactor.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.religionscongress.concord.platform.secondfactor.Enrolment;
import org.religionscongress.concord.platform.secondfactor.OneTimeSecret;
import org.religionscongress.concord.platform.security.SignedIn;
import org.religionscongress.concord.platform.security.usecase.Proof;
import org.religionscongress.concord.platform.security.usecase.ProveAgain;
import org.religionscongress.concord.platform.transaction.UseCase;

/** Begins to set up an app; the one before it stays good until a code of the new one has come. */
@UseCase
@ApplicationScoped
public class BeginSecondFactor {
    private static final String ISSUER = "Concord";

    @Inject
    private ProveAgain prove;

    @Inject
    private Enrolment enrolment;

    /** The secret, and the address in which apps read it with what it is for. */
    public record Begun(String secret, String address) {
        /** Never into a log. */
        @Override
        public String toString() {
            return "secret";
        }
    }

    public Begun begin(SignedIn person, Proof proof) {
        prove.by(person, proof);
        OneTimeSecret secret = enrolment.begin(person.personId());
        return new Begun(
                secret.inBase32(),
                "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=SHA1&digits=%d&period=%d"
                        .formatted(
                                ISSUER,
                                encoded(person.username()),
                                secret.inBase32(),
                                ISSUER,
                                OneTimeSecret.DIGITS,
                                OneTimeSecret.STEP.toSeconds()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
