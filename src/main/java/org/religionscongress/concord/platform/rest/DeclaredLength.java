package org.religionscongress.concord.platform.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;

/** What a request says of the length of its body, before anything of it is read. */
public final class DeclaredLength {
    private DeclaredLength() {}

    /** False also where nothing is said; whoever reads has to count in any case. */
    public static boolean isOver(int mostBytes, MultivaluedMap<String, String> headers) {
        String length = headers.getFirst(HttpHeaders.CONTENT_LENGTH);
        int digits = Integer.toString(mostBytes).length();
        return length != null
                && length.matches("\\d+")
                && (length.length() > digits || Integer.parseInt(length) > mostBytes);
    }
}
