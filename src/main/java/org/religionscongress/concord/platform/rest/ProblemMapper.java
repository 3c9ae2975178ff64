package org.religionscongress.concord.platform.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.problem.ProblemResponse;

@Provider
public class ProblemMapper implements ExceptionMapper<Problem> {
    @Override
    public Response toResponse(Problem problem) {
        return ProblemResponse.of(problem);
    }
}
