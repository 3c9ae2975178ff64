package org.religionscongress.concord.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** SHA-256 over the canonical form of an event: a later change of any of its fields shows. */
final class ContentHash {
    private ContentHash() {}

    static String of(Event event) {
        Map<String, Object> content = new TreeMap<>();
        content.put("canon", "concord-event-1");
        put(content, "id", event.id());
        put(content, "document", event.documentId());
        put(content, "at", event.at());
        put(content, "person", event.personId());
        put(content, "by", event.by());
        put(content, "onBehalfOf", event.onBehalfOf());
        put(content, "act", event.act());
        put(content, "revision", event.revision());
        put(content, "detail", event.detail());
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(CanonicalJson.of(content).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void put(Map<String, Object> content, String name, Object value) {
        if (value != null) {
            content.put(name, value);
        }
    }
}
