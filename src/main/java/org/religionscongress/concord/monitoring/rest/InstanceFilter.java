package org.religionscongress.concord.monitoring.rest;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.religionscongress.concord.document.Stage;
import org.religionscongress.concord.monitoring.InstanceState;
import org.religionscongress.concord.monitoring.ProcessInstances.Question;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.rest.Choice;
import org.religionscongress.concord.platform.rest.PathId;

/** What a list of instances is asked for, each on its own or all together. */
public class InstanceFilter {
    private static final int MOST_DIGITS = 9;

    @QueryParam("process")
    private String process;

    @Parameter(schema = @Schema(implementation = Integer.class))
    @QueryParam("version")
    private String version;

    @Parameter(schema = @Schema(implementation = InstanceState.class))
    @QueryParam("state")
    private String state;

    @Parameter(schema = @Schema(implementation = Stage.class))
    @QueryParam("stage")
    private String stage;

    @Parameter(schema = @Schema(implementation = Instant.class))
    @QueryParam("startedBefore")
    private String startedBefore;

    @Parameter(schema = @Schema(implementation = Instant.class))
    @QueryParam("startedAfter")
    private String startedAfter;

    @Parameter(schema = @Schema(type = SchemaType.BOOLEAN, implementation = Boolean.class))
    @QueryParam("incidents")
    private String incidents;

    @QueryParam("documentId")
    private String documentId;

    @QueryParam("q")
    private String words;

    @QueryParam("parentId")
    private String parentId;

    @Parameter(schema = @Schema(type = SchemaType.BOOLEAN, implementation = Boolean.class))
    @QueryParam("roots")
    private String roots;

    public InstanceFilter() {}

    Question question() {
        UUID parent = PathId.optional("parentId", parentId);
        Boolean rootsOnly = yesOrNo("roots", roots);
        return new Question(
                process,
                number("version", version),
                Choice.optional("state", state, InstanceState.class),
                Choice.optional("stage", stage, Stage.class),
                Moment.optional("startedBefore", startedBefore),
                Moment.optional("startedAfter", startedAfter),
                yesOrNo("incidents", incidents),
                PathId.optional("documentId", documentId),
                words,
                parent == null ? null : parent.toString(),
                rootsOnly == null ? parent == null : rootsOnly);
    }

    private static Integer number(String field, String value) {
        if (value == null) {
            return null;
        }
        if (value.isEmpty() || value.length() > MOST_DIGITS || !value.chars().allMatch(Character::isDigit)) {
            throw Problem.invalid(field, field + " is a whole number.");
        }
        return Integer.valueOf(value);
    }

    private static Boolean yesOrNo(String field, String value) {
        if (value == null) {
            return null;
        }
        return switch (value) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> throw Problem.invalid(field, field + " is true or false.");
        };
    }
}
