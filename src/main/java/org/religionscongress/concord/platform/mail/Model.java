package org.religionscongress.concord.platform.mail;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;

/** A letter's values as the outbox keeps them. */
final class Model {
    private Model() {}

    static String toJson(Map<String, String> model) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        model.forEach((name, value) -> {
            if (value != null) {
                json.add(name, value);
            }
        });
        return json.build().toString();
    }

    static Map<String, String> fromJson(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            Map<String, String> model = new HashMap<>();
            json.keySet().forEach(name -> model.put(name, json.getString(name)));
            return model;
        }
    }
}
