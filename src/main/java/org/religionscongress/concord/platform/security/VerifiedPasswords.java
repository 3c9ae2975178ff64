package org.religionscongress.concord.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Passwords that proved right of late, so that a script's every call does not cost a hash. Kept under an HMAC of the
 * password and the stored hash: once a password changes, what was kept of the old one fits no account.
 */
@ApplicationScoped
public class VerifiedPasswords {
    static final Duration KEPT = Duration.ofMinutes(5);
    private static final int MOST = 10_000;
    private static final String ALGORITHM = "HmacSHA256";

    @Inject
    private Clock clock;

    private final SecretKeySpec key = new SecretKeySpec(random(), ALGORITHM);
    private final Map<String, Instant> until = new ConcurrentHashMap<>();

    public boolean contains(String password, String written) {
        Instant end = until.get(digest(password, written));
        return end != null && clock.instant().isBefore(end);
    }

    public void add(String password, String written) {
        Instant now = clock.instant();
        if (until.size() >= MOST) {
            until.values().removeIf(end -> !now.isBefore(end));
        }
        if (until.size() < MOST) {
            until.put(digest(password, written), now.plus(KEPT));
        }
    }

    private String digest(String password, String written) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            // The stored hash holds no NUL, so no two pairs read the same.
            mac.update((written + '\0' + password).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(mac.doFinal());
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static byte[] random() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
