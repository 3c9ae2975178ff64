package org.religionscongress.concord.platform.openapi;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** A problem detail (RFC 9457), as every refusal is told. */
final class ProblemSchema {
    static final String NAME = "Problem";

    private ProblemSchema() {}

    static Schema schema() {
        return OASFactory.createSchema()
                .type(SchemaType.OBJECT)
                .description(
                        "Why a call was refused; a refused call has changed nothing. Some problems have more members.")
                .addProperty("type", text("/problems/ and the word of the problem"))
                .addProperty("title", text("The kind of problem, in English"))
                .addProperty("status", OASFactory.createSchema().type(SchemaType.INTEGER))
                .addProperty("detail", text("What was wrong in this case"))
                .addProperty("field", text("Which part of the request was wrong, such as delegationIds[1]"))
                .addProperty("reference", text("Under which word the server's log knows of it; also in X-Request-Id"))
                .addProperty("retryAfter", text("After how many seconds to try again"))
                .addRequired("type")
                .addRequired("title")
                .addRequired("status")
                .additionalPropertiesBoolean(true);
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().type(SchemaType.STRING).description(description);
    }
}
