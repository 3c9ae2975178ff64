package org.religionscongress.concord.record;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.text.Normalizer;
import java.util.Map;
import java.util.TreeMap;

/** One spelling for one content: NFC texts, names in order, no white space (RFC 8785 for the values we write). */
final class CanonicalJson {
    private CanonicalJson() {}

    static String of(Map<String, Object> members) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        new TreeMap<>(members).forEach((name, value) -> {
            if (value instanceof Integer number) {
                json.add(name, number);
            } else if (value instanceof Boolean truth) {
                json.add(name, truth);
            } else {
                json.add(name, Normalizer.normalize(String.valueOf(value), Normalizer.Form.NFC));
            }
        });
        JsonObject object = json.build();
        return object.toString();
    }
}
