package org.religionscongress.concord.platform.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

@ApplicationPath("/api")
public class ConcordApi extends Application {
    /** Jersey's own description of every resource, on OPTIONS too, is nobody's to read; ours is at /openapi. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
