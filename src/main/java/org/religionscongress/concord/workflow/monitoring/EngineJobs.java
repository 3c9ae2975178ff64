package org.religionscongress.concord.workflow.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.religionscongress.concord.monitoring.Incident;
import org.religionscongress.concord.monitoring.Job;
import org.religionscongress.concord.monitoring.JobState;
import org.religionscongress.concord.monitoring.ProcessJobs;
import org.religionscongress.concord.platform.clock.DatabaseClock;
import org.religionscongress.concord.platform.rest.Page;

/** Jobs and incidents with the documents on which they work. */
@ApplicationScoped
public class EngineJobs implements ProcessJobs {
    private static final String JOBS = "SELECT j.ID_, j.PROCESS_INSTANCE_ID_, x.ROOT_PROC_INST_ID_, j.PROCESS_DEF_KEY_,"
            + " j.PROCESS_DEF_ID_, x.BUSINESS_KEY_, d.title, f.ACT_ID_, j.TYPE_, j.DUEDATE_, j.RETRIES_,"
            + " j.SUSPENSION_STATE_, j.EXCEPTION_MSG_";

    private static final String FROM_JOBS = """
             FROM ACT_RU_JOB j
              JOIN ACT_RU_EXECUTION x ON x.ID_ = j.PROCESS_INSTANCE_ID_
              LEFT JOIN document d ON d.id = CAST(x.BUSINESS_KEY_ AS uuid)
              LEFT JOIN ACT_RU_JOBDEF f ON f.ID_ = j.JOB_DEF_ID_
             WHERE 1 = 1""";

    private static final String INCIDENTS =
            "SELECT i.ID_, i.INCIDENT_TIMESTAMP_, i.PROC_INST_ID_, x.ROOT_PROC_INST_ID_,"
                    + " p.KEY_, p.NAME_, p.ID_, x.BUSINESS_KEY_, d.title, d.stage,"
                    + " COALESCE(i.FAILED_ACTIVITY_ID_, i.ACTIVITY_ID_), i.INCIDENT_MSG_, i.CONFIGURATION_, i.INCIDENT_TYPE_";

    /** Each incident is repeated for the instances above the one that failed; only the first is told. */
    private static final String FROM_INCIDENTS = """
             FROM ACT_RU_INCIDENT i
              JOIN ACT_RU_EXECUTION x ON x.ID_ = i.PROC_INST_ID_
              JOIN ACT_RE_PROCDEF p ON p.ID_ = i.PROC_DEF_ID_
              LEFT JOIN document d ON d.id = CAST(x.BUSINESS_KEY_ AS uuid)
             WHERE i.ID_ = i.ROOT_CAUSE_INCIDENT_ID_""";

    private static final String FAILED_JOB = "failedJob";
    private static final int SUSPENDED = 2;

    @Inject
    private EntityManager entities;

    @Inject
    private ProcessEngine engine;

    @Inject
    private EngineModels models;

    @Inject
    private DatabaseClock clock;

    @Override
    public Page<Job> find(JobState state, String instanceId, int offset, int size) {
        Select page = asked(new Select().add(JOBS), state, instanceId)
                .add(" ORDER BY COALESCE(j.DUEDATE_, j.CREATE_TIME_), j.ID_")
                .limit(offset, size);
        long total =
                asked(new Select().add("SELECT COUNT(*)"), state, instanceId).number(entities);
        return new Page<>(page.rows(entities).stream().map(this::job).toList(), total);
    }

    private Select asked(Select select, JobState state, String instanceId) {
        select.add(" ").add(FROM_JOBS);
        if (state != null) {
            switch (state) {
                case WAITING ->
                    select.add(" AND j.RETRIES_ > 0 AND j.SUSPENSION_STATE_ = 1 AND j.DUEDATE_ > ?", clock.now());
                case DUE ->
                    select.add(
                            " AND j.RETRIES_ > 0 AND j.SUSPENSION_STATE_ = 1 AND (j.DUEDATE_ IS NULL OR j.DUEDATE_ <= ?)",
                            clock.now());
                case FAILED -> select.add(" AND j.RETRIES_ = 0");
                case SUSPENDED -> select.add(" AND j.SUSPENSION_STATE_ = 2");
                default -> throw new IllegalStateException("no way to look for " + state);
            }
        }
        if (instanceId != null) {
            select.add(" AND (j.PROCESS_INSTANCE_ID_ = ? OR x.ROOT_PROC_INST_ID_ = ?)", instanceId, instanceId);
        }
        return select;
    }

    @Override
    public Optional<Job> get(String jobId) {
        return new Select()
                .add(JOBS).add(" ").add(FROM_JOBS).add(" AND j.ID_ = ?", jobId).rows(entities).stream()
                        .findFirst()
                        .map(this::job);
    }

    private Job job(Row row) {
        return new Job(
                row.text(0),
                row.text(1),
                row.text(2),
                row.text(3),
                row.id(5),
                row.text(6),
                row.text(7),
                models.elements(row.text(4)).orElseThrow().name(row.text(7)),
                "timer".equals(row.text(8)) ? Job.Kind.TIMER : Job.Kind.MESSAGE,
                row.time(9),
                (int) row.number(10),
                row.number(11) == SUSPENDED,
                Cause.of(row.text(12)));
    }

    @Override
    public Page<Incident> incidents(String instanceId, String process, int offset, int size) {
        Select page = asked(new Select().add(INCIDENTS), instanceId, process)
                .add(" ORDER BY i.INCIDENT_TIMESTAMP_ DESC, i.ID_")
                .limit(offset, size);
        long total =
                asked(new Select().add("SELECT COUNT(*)"), instanceId, process).number(entities);
        return new Page<>(page.rows(entities).stream().map(this::incident).toList(), total);
    }

    private static Select asked(Select select, String instanceId, String process) {
        select.add(" ").add(FROM_INCIDENTS);
        if (instanceId != null) {
            select.add(" AND (i.PROC_INST_ID_ = ? OR x.ROOT_PROC_INST_ID_ = ?)", instanceId, instanceId);
        }
        if (process != null) {
            select.add(" AND p.KEY_ = ?", process);
        }
        return select;
    }

    private Incident incident(Row row) {
        return new Incident(
                row.text(0),
                row.time(1),
                row.text(2),
                row.text(3),
                row.text(4),
                row.text(5),
                row.id(7),
                row.text(8),
                row.text(9),
                row.text(10),
                models.elements(row.text(6)).orElseThrow().name(row.text(10)),
                Cause.of(row.text(11)),
                FAILED_JOB.equals(row.text(13)) ? row.text(12) : null,
                row.text(13));
    }

    @Override
    public Optional<String> trace(String incidentId) {
        List<Row> found = new Select()
                .add("SELECT i.CONFIGURATION_, i.INCIDENT_MSG_ FROM ACT_RU_INCIDENT i WHERE i.ID_ = ?", incidentId)
                .rows(entities);
        return found.stream().findFirst().map(row -> {
            ManagementService jobs = engine.getManagementService();
            boolean isThere = row.text(0) != null
                    && jobs.createJobQuery().jobId(row.text(0)).count() > 0;
            String whole = isThere ? jobs.getJobExceptionStacktrace(row.text(0)) : null;
            return whole == null ? Cause.of(row.text(1)) + "\n" : Cause.trace(whole);
        });
    }
}
