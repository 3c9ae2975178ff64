package org.religionscongress.concord.record.rest;

import java.time.Instant;
import java.util.List;
import org.religionscongress.concord.record.KnownKey;
import org.religionscongress.concord.record.usecase.ReadHeads;

/** The public key that signs heads now, and those that did before. */
public record KeyView(String keyId, String algorithm, String publicKey, Instant since, List<KeyView> former) {
    private static final String ALGORITHM = "Ed25519";

    static KeyView of(ReadHeads.Keys keys) {
        KnownKey now = keys.all().stream()
                .filter(key -> key.id().equals(keys.now()))
                .findFirst()
                .orElseThrow();
        return of(
                now,
                keys.all().stream()
                        .filter(key -> key != now)
                        .map(key -> of(key, null))
                        .toList());
    }

    private static KeyView of(KnownKey key, List<KeyView> former) {
        return new KeyView(key.id(), ALGORITHM, key.publicKey(), key.since(), former);
    }
}
