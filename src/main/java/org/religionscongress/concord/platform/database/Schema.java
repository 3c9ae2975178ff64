package org.religionscongress.concord.platform.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.religionscongress.concord.platform.database.migration.EngineTables;

/** The schema, ours and the engine's, brought to this version; nodes that start together wait for one another. */
@ApplicationScoped
public class Schema {
    @Inject
    private DataSource dataSource;

    public void migrate() {
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .javaMigrations(new EngineTables())
                .table("schema_version")
                .load()
                .migrate();
    }
}
