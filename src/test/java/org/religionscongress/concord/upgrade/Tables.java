package org.religionscongress.concord.upgrade;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.religionscongress.concord.house.TestDatabase;

/**
 * What a database is made of, a line for each column, each column of an index and each of a foreign key. H2 adds indexes
 * to foreign keys, or not when it finds one: so each counts once.
 */
final class Tables {
    private Tables() {}

    static Set<String> of(TestDatabase database) throws SQLException {
        Set<String> lines = new TreeSet<>();
        try (Connection connection =
                DriverManager.getConnection(database.url(), database.user(), database.password())) {
            DatabaseMetaData about = connection.getMetaData();
            for (String table : names(about)) {
                read(
                        about.getColumns(null, null, table, "%"),
                        lines,
                        "TABLE_NAME COLUMN_NAME TYPE_NAME COLUMN_SIZE NULLABLE COLUMN_DEF");
                read(
                        about.getIndexInfo(null, null, table, false, true),
                        lines,
                        "TABLE_NAME COLUMN_NAME NON_UNIQUE ORDINAL_POSITION");
                read(
                        about.getImportedKeys(null, null, table),
                        lines,
                        "FKTABLE_NAME FKCOLUMN_NAME PKTABLE_NAME PKCOLUMN_NAME");
            }
        }
        return lines;
    }

    private static List<String> names(DatabaseMetaData about) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet found = about.getTables(null, null, "%", null)) {
            while (found.next()) {
                if (found.getString("TABLE_SCHEM").equalsIgnoreCase("public")
                        && found.getString("TABLE_TYPE").endsWith("TABLE")) {
                    names.add(found.getString("TABLE_NAME"));
                }
            }
        }
        return names;
    }

    private static void read(ResultSet rows, Set<String> lines, String columns) throws SQLException {
        try (rows) {
            while (rows.next()) {
                StringBuilder line = new StringBuilder();
                for (String column : columns.split(" ")) {
                    line.append(rows.getString(column)).append(' ');
                }
                lines.add(line.toString());
            }
        }
    }
}
