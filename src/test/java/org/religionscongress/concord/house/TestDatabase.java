package org.religionscongress.concord.house;

import com.fasterxml.uuid.Generators;

/** Where a house stands. */
public record TestDatabase(String name, String url, String user, String password) {
    public static TestDatabase h2() {
        return new TestDatabase(
                "H2",
                "jdbc:h2:mem:" + Generators.randomBasedGenerator().generate()
                        + ";DB_CLOSE_DELAY=-1;MODE=PostgreSQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=10000",
                "concord",
                "");
    }
}
