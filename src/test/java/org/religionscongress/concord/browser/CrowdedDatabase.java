package org.religionscongress.concord.browser;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.religionscongress.concord.house.TestDatabase;

/** Fills a database with copies of one document: in hours of work that nobody waits for, it would look the same. */
record CrowdedDatabase(TestDatabase database) {
    /** What lists of instances are made of. */
    private static final List<String> OF_THE_ENGINE =
            List.of("act_ru_execution", "act_ru_task", "act_hi_procinst", "act_hi_actinst");

    /**
     * The engine's own ids get the number of the copy at their end, as far as there is room; those of definitions and
     * deployments stay.
     */
    private static final String ENGINE = """
            INSERT INTO %1$s
            SELECT copied.* FROM %1$s original, generate_series(1, ?) number,
              LATERAL jsonb_populate_record(NULL::%1$s, replace(regexp_replace(to_jsonb(original)::text,
                '"((?:id|root_proc_inst_id|proc_inst_id|parent_id|super_exec|execution_id|act_inst_id|parent_act_inst_id|task_id|call_proc_inst_id|super_process_instance_id)_)": "([^"]{1,58})[^"]*"',
                '"\\1": "\\2-' || number || '"', 'g'), ?, md5(? || number)::uuid::text)::jsonb) copied
            WHERE original.%2$s = (SELECT process_instance_id FROM document WHERE id = ?::uuid)""";

    private static final String DOCUMENT = """
            INSERT INTO document
            SELECT copied.* FROM document original, generate_series(1, ?) number,
              LATERAL jsonb_populate_record(original, jsonb_build_object(
                'id', md5(original.id::text || number)::uuid,
                'title', original.title || ' ' || number,
                'process_instance_id', original.process_instance_id || '-' || number)) copied
            WHERE original.id = ?::uuid""";

    private static final String TASK = """
            INSERT INTO task
            SELECT copied.* FROM task original, generate_series(1, ?) number,
              LATERAL jsonb_populate_record(original, jsonb_build_object(
                'id', md5(original.id::text || number)::uuid,
                'document_id', md5(original.document_id::text || number)::uuid)) copied
            WHERE original.document_id = ?::uuid""";

    void copy(String document, int times) throws SQLException {
        try (Connection connection =
                DriverManager.getConnection(database.url(), database.user(), database.password())) {
            connection.setAutoCommit(false);
            for (String table : OF_THE_ENGINE) {
                String owner = table.equals("act_hi_procinst") || table.equals("act_ru_execution")
                        ? "root_proc_inst_id_"
                        : "proc_inst_id_";
                try (PreparedStatement copy = connection.prepareStatement(ENGINE.formatted(table, owner))) {
                    copy.setInt(1, times);
                    copy.setString(2, document);
                    copy.setString(3, document);
                    copy.setString(4, document);
                    copy.executeUpdate();
                }
            }
            for (String sql : List.of(DOCUMENT, TASK)) {
                try (PreparedStatement copy = connection.prepareStatement(sql)) {
                    copy.setInt(1, times);
                    copy.setString(2, document);
                    copy.executeUpdate();
                }
            }
            connection.commit();
            connection.setAutoCommit(true);
            try (Statement statement = connection.createStatement()) {
                statement.execute("ANALYZE");
            }
        }
    }
}
