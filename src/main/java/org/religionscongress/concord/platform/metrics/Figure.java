package org.religionscongress.concord.platform.metrics;

import java.sql.SQLException;

/** A number that tells an operator whether all is well, read anew by one cheap query or none. */
public record Figure(String name, String meaning, Reading reading) {
    /** How it stands now. */
    public interface Reading {
        long read() throws SQLException;
    }
}
