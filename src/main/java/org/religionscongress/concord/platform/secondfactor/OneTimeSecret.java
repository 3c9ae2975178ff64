package org.religionscongress.concord.platform.secondfactor;

import com.eatthepath.otp.HmacOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** What an app and Concord share: both make the code of the moment from it (RFC 6238, SHA-1, which all apps know). */
public final class OneTimeSecret {
    public static final Duration STEP = Duration.ofSeconds(30);
    public static final int DIGITS = 6;
    private static final int BYTES = 20;

    /** So many steps the clock of a phone may be fast or slow. */
    private static final int DRIFT = 1;

    private static final HmacOneTimePasswordGenerator GENERATOR = new HmacOneTimePasswordGenerator(DIGITS);

    private final byte[] secret;

    OneTimeSecret(byte[] secret) {
        this.secret = secret.clone();
    }

    static OneTimeSecret fresh() {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        return new OneTimeSecret(random);
    }

    byte[] bytes() {
        return secret.clone();
    }

    /** As people type it into an app. */
    public String inBase32() {
        return new Base32().encodeToString(secret).replace("=", "");
    }

    static long stepAt(Instant moment) {
        return moment.getEpochSecond() / STEP.toSeconds();
    }

    public String code(Instant moment) {
        return code(stepAt(moment));
    }

    /** The step, after the last one that was used, of which this is the code; empty where it is of none about now. */
    OptionalLong stepOf(String code, Instant now, long lastUsed) {
        long step = stepAt(now);
        return LongStream.rangeClosed(step - DRIFT, step + DRIFT)
                .filter(each -> each > lastUsed)
                .filter(each -> isSame(code(each), code))
                .findFirst();
    }

    private String code(long step) {
        try {
            return GENERATOR.generateOneTimePasswordString(
                    new SecretKeySpec(secret, GENERATOR.getAlgorithm()), step, Locale.ROOT);
        } catch (InvalidKeyException neverOfRawBytes) {
            throw new IllegalStateException(neverOfRawBytes);
        }
    }

    private static boolean isSame(String known, String given) {
        return MessageDigest.isEqual(known.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    /** Never into a log. */
    @Override
    public String toString() {
        return "secret";
    }
}
