package org.religionscongress.concord.platform.security.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** A name and a password as a script sends them with each request (RFC 7617, in UTF-8). */
record BasicCredentials(String username, String password) {
    private static final String SCHEME = "Basic ";
    private static final int LONGEST = 2_000;

    static boolean isIn(String authorization) {
        return authorization != null && authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    /** Empty where the header cannot be read as that. */
    static Optional<BasicCredentials> of(String authorization) {
        if (!isIn(authorization) || authorization.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getDecoder()
                    .decode(authorization.substring(SCHEME.length()).strip());
            String pair = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            int colon = pair.indexOf(':');
            return colon <= 0
                    ? Optional.empty()
                    : Optional.of(new BasicCredentials(pair.substring(0, colon), pair.substring(colon + 1)));
        } catch (IllegalArgumentException | CharacterCodingException unreadable) {
            return Optional.empty();
        }
    }

    /** Never into a log. */
    @Override
    public String toString() {
        return "credentials";
    }
}
