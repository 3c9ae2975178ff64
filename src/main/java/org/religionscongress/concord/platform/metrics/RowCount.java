package org.religionscongress.concord.platform.metrics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Counts rows beside whatever transaction there is. */
@ApplicationScoped
public class RowCount {
    private static final int SECONDS = 5;

    @Inject
    private DataSource dataSource;

    /** What a query of one number says. */
    public long of(String sql, Object... values) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement count = connection.prepareStatement(sql)) {
            count.setQueryTimeout(SECONDS);
            for (int i = 0; i < values.length; i++) {
                count.setObject(i + 1, values[i]);
            }
            try (ResultSet row = count.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
