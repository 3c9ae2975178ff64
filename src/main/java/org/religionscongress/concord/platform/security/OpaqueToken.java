package org.religionscongress.concord.platform.security;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/** 256 random bits that say nothing; the database keeps only their digest. */
public record OpaqueToken(String text) {
    private static final int BYTES = 32;
    private static final int LENGTH = 43;

    public static OpaqueToken fresh() {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        return new OpaqueToken(Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    /** What somebody presents as a token; empty where it cannot be one. */
    public static Optional<OpaqueToken> presented(String text) {
        return text != null && text.length() == LENGTH ? Optional.of(new OpaqueToken(text)) : Optional.empty();
    }

    public String digest() {
        return Digest.of(text);
    }

    /** Never into a log. */
    @Override
    public String toString() {
        return "token";
    }
}
