package org.religionscongress.concord.monitoring.rest;

import jakarta.servlet.http.HttpServletResponse;

/** The XML of a model. One version of a model never changes. */
final class Diagram {
    static final String XML = "application/xml";

    private Diagram() {}

    /** To be kept by the reader's own browser, and by nobody in between. */
    static byte[] kept(byte[] xml, HttpServletResponse response) {
        response.setHeader("Cache-Control", "private, max-age=31536000, immutable");
        return xml;
    }
}
