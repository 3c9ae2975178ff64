package org.religionscongress.concord.platform.secondfactor;

import java.time.Instant;
import org.apache.commons.codec.binary.Base32;

/** The app on somebody's phone: knows the secret and the time. */
public final class App {
    private final OneTimeSecret secret;

    public App(String inBase32) {
        secret = new OneTimeSecret(new Base32().decode(inBase32));
    }

    public String code(Instant now) {
        return secret.code(now);
    }

    /** What a phone shows whose clock is so many steps fast. */
    public String code(Instant now, int steps) {
        return secret.code(now.plus(OneTimeSecret.STEP.multipliedBy(steps)));
    }
}
