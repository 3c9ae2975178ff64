package org.religionscongress.concord.platform.database;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;

/** The one datasource: the embedded H2 file, or by settings alone another database (README, table of settings). */
@Singleton
@DataSourceDefinition(
        name = DatabaseDefinition.JNDI_NAME,
        className = "${MPCONFIG=concord.database.driver:org.h2.jdbcx.JdbcDataSource}",
        url = "${MPCONFIG=concord.database.url:jdbc:h2:file:./data/concord" + DatabaseDefinition.H2_SETTINGS + "}",
        user = "${MPCONFIG=concord.database.user:concord}",
        password = "${MPCONFIG=concord.database.password:}",
        initialPoolSize = 4,
        minPoolSize = 4,
        maxPoolSize = 40,
        // A connection is asked whether it lives before it is given out, at most once a second: after the database was
        // away, none of the old do.
        properties = {
            "fish.payara.validate-atmost-once-period-in-seconds=1",
            "fish.payara.match-connections=false",
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation"
        })
public class DatabaseDefinition {
    public static final String JNDI_NAME = "java:app/jdbc/concord";

    /** What makes H2 answer as PostgreSQL does; without results kept from before a commit. */
    public static final String H2_SETTINGS = ";MODE=PostgreSQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
            + ";DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=10000;OPTIMIZE_REUSE_RESULTS=FALSE";
}
