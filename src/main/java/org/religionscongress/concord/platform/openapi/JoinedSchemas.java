package org.religionscongress.concord.platform.openapi;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Bodies to which several stages contribute without knowing one another. A stage marks its part: {@code x-task-kind}
 * names the kind of task that it answers, {@code x-part-of} the body that it has more members for.
 */
final class JoinedSchemas {
    private static final String TASK_KIND = "x-task-kind";
    private static final String PART_OF = "x-part-of";
    private static final String ANSWER = "TaskAnswer";

    private JoinedSchemas() {}

    static void in(Components components) {
        Map<String, Schema> schemas = new TreeMap<>(components.getSchemas());
        Schema answer = OASFactory.createSchema()
                .description("What a task is completed with: the schema whose x-task-kind is the task's kind.");
        schemas.forEach((name, schema) -> {
            if (extension(schema, TASK_KIND) != null) {
                answer.addAnyOf(OASFactory.createSchema().ref("#/components/schemas/" + name));
            }
            Schema whole = schemas.get(String.valueOf(extension(schema, PART_OF)));
            if (whole != null) {
                schema.getProperties().forEach(whole::addProperty);
            }
        });
        components.addSchema(ANSWER, answer);
    }

    private static Object extension(Schema schema, String name) {
        return schema.getExtensions() == null ? null : schema.getExtensions().get(name);
    }
}
