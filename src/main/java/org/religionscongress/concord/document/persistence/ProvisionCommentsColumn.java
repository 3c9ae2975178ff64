package org.religionscongress.concord.document.persistence;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.UUID;
import org.religionscongress.concord.document.ProvisionComment;
import org.religionscongress.concord.document.ProvisionComments;

/** Keeps comments as JSON: they are always read and written with the whole answer. */
@Converter(autoApply = true)
public class ProvisionCommentsColumn implements AttributeConverter<ProvisionComments, String> {
    @Override
    public String convertToDatabaseColumn(ProvisionComments comments) {
        if (comments == null || comments.items().isEmpty()) {
            return null;
        }
        JsonArrayBuilder array = Json.createArrayBuilder();
        comments.items()
                .forEach(one -> array.add(Json.createObjectBuilder()
                        .add("provisionId", one.provisionId().toString())
                        .add("comment", one.comment())));
        return array.build().toString();
    }

    @Override
    public ProvisionComments convertToEntityAttribute(String column) {
        if (column == null) {
            return ProvisionComments.NONE;
        }
        try (JsonReader reader = Json.createReader(new StringReader(column))) {
            return new ProvisionComments(reader.readArray().stream()
                    .map(JsonValue::asJsonObject)
                    .map(json -> new ProvisionComment(
                            UUID.fromString(json.getString("provisionId")), json.getString("comment")))
                    .toList());
        }
    }
}
