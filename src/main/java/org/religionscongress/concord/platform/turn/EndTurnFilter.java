package org.religionscongress.concord.platform.turn;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

/** All has been read by now: whoever takes the answer over a slow line keeps nobody waiting. */
@Provider
public class EndTurnFilter implements ContainerResponseFilter {
    @Context
    private HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext asked, ContainerResponseContext answer) {
        if (request.getAttribute(ReadInTurnFilter.TURN) instanceof Turn turn) {
            turn.close();
        }
    }
}
