package org.religionscongress.concord.platform.rest;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.religionscongress.concord.platform.problem.Problem;

/** The query parameters {@code page} (from 0) and {@code size} (1 to 200, 50 unless told). */
public class Paging {
    public static final int LARGEST = 200;

    @Parameter(schema = @Schema(implementation = Integer.class, minimum = "0", defaultValue = "0"))
    @QueryParam("page")
    private String page;

    @Parameter(schema = @Schema(implementation = Integer.class, minimum = "1", maximum = "200", defaultValue = "50"))
    @QueryParam("size")
    private String size;

    public Paging() {}

    public int size() {
        return number("size", size, 50, 1, LARGEST);
    }

    public int offset() {
        return number("page", page, 0, 0, 1_000_000) * size();
    }

    private static int number(String field, String value, int otherwise, int least, int most) {
        if (value == null) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // told below
        }
        throw Problem.invalid(field, field + " is a whole number from " + least + " to " + most + ".");
    }
}
