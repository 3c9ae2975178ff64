package org.religionscongress.concord.platform.security.rest;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.religionscongress.concord.platform.security.Device;
import org.religionscongress.concord.platform.security.SignInToken;
import org.religionscongress.concord.platform.security.SignedIn;

/** One session of mine; when it was used last is true to a few minutes. */
@Schema(name = "SignIn", description = "A session of mine; when it was used last is true to a few minutes.")
public record SignInView(UUID id, Instant begun, Instant lastUsed, Device device, boolean current) {
    static SignInView of(SignInToken token, SignedIn person) {
        boolean isThisOne = person.tokenDigest().filter(token.digest()::equals).isPresent();
        return new SignInView(
                token.id(),
                token.createdAt(),
                token.lastSeenAt(),
                token.device().orElse(null),
                isThisOne);
    }
}
