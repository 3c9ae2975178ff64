package org.religionscongress.concord.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.cfg.TransactionState;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/** Asks for parts, each a process of its own, and counts them in the engine's transactions. */
public final class CountedParts {

    static void prepare(DataSource database) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS alone_step (id text PRIMARY KEY, pending int NOT NULL)"
                    + " WITH (fillfactor = 50)");
            // The engine lacks it: each completion looks for the task's subtasks.
            statement.execute("CREATE INDEX IF NOT EXISTS alone_task_parent ON act_ru_task (parent_task_id_)");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Called by the model. */
    public void ask(DelegateExecution text, String letter, Number count) {
        String step = text.getProcessInstanceId() + "/" + text.getCurrentActivityId();
        update("INSERT INTO alone_step VALUES (?, ?)", step, count.intValue());
        for (int n = 0; n < count.intValue(); n++) {
            text.getProcessEngineServices()
                    .getRuntimeService()
                    .startProcessInstanceByKey("partAlone", Map.of("group", letter + n, "step", step));
        }
    }

    /** The text whose step this is. */
    static String text(String step) {
        return step.substring(0, step.indexOf('/'));
    }

    /** As the last statement of all, so that others wait for the step's row no longer than a commit lasts. */
    static void countBeforeCommit(CommandContext context, String step, AtomicBoolean last) {
        context.getTransactionContext().addTransactionListener(TransactionState.COMMITTING, committing -> {
            update("UPDATE alone_step SET pending = pending - ? WHERE id = ?", 1, step);
            last.set(pending(step) == 0);
        });
    }

    private static int pending(String step) {
        try (PreparedStatement statement =
                connection().prepareStatement("SELECT pending FROM alone_step WHERE id = ?")) {
            statement.setString(1, step);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static int update(String sql, Object... parameters) {
        try (PreparedStatement statement = connection().prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Connection connection() {
        return Context.getCommandContext().getDbSqlSession().getSqlSession().getConnection();
    }
}
