package org.religionscongress.concord.platform.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.religionscongress.concord.platform.startup.ProductionRequirement;

/** H2 in a file serves one node and has no backup while it runs: for trying out only. */
@ApplicationScoped
public class ServerDatabase implements ProductionRequirement {
    @Inject
    private DataSource dataSource;

    @Override
    public Stream<String> unmet() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("H2")
                    ? Stream.of("concord.database.url leads to H2: set driver, url, user and password of a PostgreSQL.")
                    : Stream.empty();
        }
    }
}
