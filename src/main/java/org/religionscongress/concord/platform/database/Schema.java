package org.religionscongress.concord.platform.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.religionscongress.concord.platform.database.migration.EngineTables;

/** The schema, ours and the engine's, brought to this version; nodes that start together wait for one another. */
@ApplicationScoped
public class Schema {
    @Inject
    private DataSource dataSource;

    public void migrate() {
        migrations().dataSource(dataSource).load().migrate();
    }

    /** All that this version knows; a database whose own differ from them is refused. */
    public static FluentConfiguration migrations() {
        return Flyway.configure(Schema.class.getClassLoader())
                .locations("classpath:db/migration")
                .javaMigrations(new EngineTables())
                .table("schema_version");
    }
}
