package org.religionscongress.concord.document.persistence;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.List;
import java.util.UUID;
import org.religionscongress.concord.document.Provision;
import org.religionscongress.concord.document.ProvisionKind;
import org.religionscongress.concord.document.Provisions;

/** Keeps a text as JSON: it is always read and written whole. */
@Converter(autoApply = true)
public class ProvisionsColumn implements AttributeConverter<Provisions, String> {
    @Override
    public String convertToDatabaseColumn(Provisions provisions) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (Provision provision : provisions.items()) {
            JsonObjectBuilder json = Json.createObjectBuilder()
                    .add("id", provision.id().toString())
                    .add("kind", provision.kind().name());
            if (provision.label() != null) {
                json.add("label", provision.label());
            }
            if (provision.under() != null) {
                json.add("under", provision.under().toString());
            }
            array.add(json.add("text", provision.text()));
        }
        return array.build().toString();
    }

    @Override
    public Provisions convertToEntityAttribute(String column) {
        try (JsonReader reader = Json.createReader(new StringReader(column))) {
            List<Provision> items = reader.readArray().stream()
                    .map(JsonValue::asJsonObject)
                    .map(ProvisionsColumn::provision)
                    .toList();
            return new Provisions(items);
        }
    }

    private static Provision provision(JsonObject json) {
        String under = json.getString("under", null);
        return new Provision(
                UUID.fromString(json.getString("id")),
                ProvisionKind.valueOf(json.getString("kind")),
                json.getString("label", null),
                under == null ? null : UUID.fromString(under),
                json.getString("text"));
    }
}
