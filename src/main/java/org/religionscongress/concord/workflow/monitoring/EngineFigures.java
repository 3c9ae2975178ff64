package org.religionscongress.concord.workflow.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.religionscongress.concord.platform.metrics.Figure;
import org.religionscongress.concord.platform.metrics.Figures;
import org.religionscongress.concord.platform.metrics.RowCount;

/** Whether the processes move. An incident is repeated for the instances above the one that failed, and counted once. */
@ApplicationScoped
public class EngineFigures implements Figures {
    private static final Duration LATE = Duration.ofMinutes(1);
    private static final String INCIDENTS = "SELECT count(*) FROM ACT_RU_INCIDENT WHERE ID_ = CAUSE_INCIDENT_ID_";
    private static final String DUE = "SELECT count(*) FROM ACT_RU_JOB WHERE RETRIES_ > 0 AND SUSPENSION_STATE_ = 1"
            + " AND COALESCE(DUEDATE_, CREATE_TIME_) <= ?";

    @Inject
    private RowCount rows;

    @Inject
    private Clock clock;

    @Override
    public List<Figure> figures() {
        return List.of(
                new Figure(
                        "concord_incidents_open",
                        "Jobs that failed until their tries were used up",
                        () -> rows.of(INCIDENTS)),
                new Figure(
                        "concord_jobs_due", "Timers and other jobs that are to be done now", () -> due(Duration.ZERO)),
                new Figure("concord_jobs_overdue", "Timers and other jobs a minute or more behind", () -> due(LATE)));
    }

    private long due(Duration since) throws SQLException {
        return rows.of(DUE, Timestamp.from(clock.instant().minus(since)));
    }
}
