package org.religionscongress.concord.platform.openapi;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Completes the description of the API, while Concord is built, with what follows from the shape of each call and from
 * the table of rights: who may call it, how one signs in, what it may refuse.
 */
public final class DescribeApi implements OASFilter {
    private static final String COOKIE = "session";
    private static final String BASIC = "basic";

    private final Rights rights = Rights.ofTheTable();
    private Map<String, Schema> schemas;

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getComponents()
                .addSecurityScheme(
                        COOKIE,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.APIKEY)
                                .in(SecurityScheme.In.COOKIE)
                                .name("concord-session")
                                .description(
                                        "What POST /api/session sets; over TLS its name is __Host-concord-session."))
                .addSecurityScheme(
                        BASIC,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("basic")
                                .description("User name and password with each call, in UTF-8."))
                .addSchema(ProblemSchema.NAME, ProblemSchema.schema());
        schemas = api.getComponents().getSchemas();
        JoinedSchemas.in(api.getComponents());
        api.getPaths().getPathItems().forEach(this::describe);
    }

    private void describe(String path, PathItem item) {
        item.getOperations().forEach((verb, operation) -> describe(verb, path, operation));
    }

    private void describe(PathItem.HttpMethod verb, String path, Operation operation) {
        Method method = ResourceMethod.named(operation.getOperationId());
        Rights.Of who = rights.of(verb.name(), path);
        Call call = new Call(verb, path, operation, method, who);
        operation.setOperationId(ResourceMethod.shortId(verb, path));
        operation.setTags(List.of(ResourceMethod.feature(method)));
        operation.addExtension("x-roles", who.roles());
        operation.setDescription(who.sentence());
        if (!who.isEverybody()) {
            operation.addSecurityRequirement(
                    OASFactory.createSecurityRequirement().addScheme(COOKIE));
            operation.addSecurityRequirement(
                    OASFactory.createSecurityRequirement().addScheme(BASIC));
        }
        if (call.isSafeToRepeat()) {
            operation.addParameter(idempotencyKey());
        }
        if (operation.getRequestBody() != null) {
            describe(operation.getRequestBody());
        }
        call.refusals().addTo(operation.getResponses());
    }

    /** In the words of its schema, unless it has some of its own. */
    private void describe(RequestBody body) {
        body.setRequired(true);
        if (body.getDescription() == null) {
            body.getContent().getMediaTypes().values().stream()
                    .map(type -> type.getSchema().getRef())
                    .map(ref -> schemas.get(ref.substring(ref.lastIndexOf('/') + 1)))
                    .forEach(schema -> body.setDescription(schema.getDescription()));
        }
    }

    private static Parameter idempotencyKey() {
        return OASFactory.createParameter()
                .in(Parameter.In.HEADER)
                .name("Idempotency-Key")
                .description(
                        "Sent again with the same key, the call does its act once and gives the first answer again.")
                .schema(OASFactory.createSchema()
                        .type(Schema.SchemaType.STRING)
                        .minLength(1)
                        .maxLength(100));
    }
}
