package org.religionscongress.concord.platform.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.religionscongress.concord.platform.startup.StartUp;

/** Whether this node may be sent requests: it has started, and its database answers. */
@Readiness
@ApplicationScoped
public class Ready implements HealthCheck {
    private static final int SECONDS = 3;

    @Inject
    private StartUp startUp;

    @Inject
    private DataSource dataSource;

    @Override
    public HealthCheckResponse call() {
        boolean started = startUp.isDone();
        boolean database = databaseAnswers();
        return HealthCheckResponse.named("concord-ready")
                .withData("started", started)
                .withData("database", database)
                .status(started && database)
                .build();
    }

    private boolean databaseAnswers() {
        try (Connection connection = dataSource.getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException doesNot) {
            return false;
        }
    }
}
