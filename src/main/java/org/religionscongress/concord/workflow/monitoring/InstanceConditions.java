package org.religionscongress.concord.workflow.monitoring;

import java.util.Locale;
import org.religionscongress.concord.monitoring.InstanceState;
import org.religionscongress.concord.monitoring.ProcessInstances.Question;
import org.religionscongress.concord.workflow.PartProcess;

/** What a question asks, as conditions on instances {@code h} and their documents {@code d}. */
final class InstanceConditions {
    /**
     * Instances that carry a document and were called by none. Each part of a step is an instance of its own to the
     * engine, too; ours hangs it below the one that waits for it.
     */
    static final String ROOT = "h.SUPER_PROCESS_INSTANCE_ID_ IS NULL AND h.PROC_DEF_KEY_ NOT IN ('"
            + String.join("', '", PartProcess.KEYS.values().stream().sorted().toList()) + "')";

    /** A withdrawn text leaves its models by an end of their own; to an administrator it was cancelled. */
    static final String STATE =
            "CASE WHEN h.STATE_ = 'ACTIVE' THEN 'RUNNING' WHEN h.STATE_ = 'SUSPENDED' THEN 'SUSPENDED'"
                    + " WHEN h.STATE_ <> 'COMPLETED' THEN 'CANCELLED'"
                    + " WHEN d.stage = 'WITHDRAWN' AND (h.ID_ = d.process_instance_id OR " + ROOT + ") THEN 'CANCELLED'"
                    + " ELSE 'COMPLETED' END";

    private InstanceConditions() {}

    static Select on(Select select, Question question) {
        select.add(" WHERE 1 = 1");
        if (question.rootsOnly()) {
            select.add(" AND " + ROOT);
        }
        if (question.process() != null) {
            select.add(" AND h.PROC_DEF_KEY_ = ?", question.process());
        }
        if (question.version() != null) {
            select.add(
                    " AND h.PROC_DEF_ID_ IN (SELECT v.ID_ FROM ACT_RE_PROCDEF v WHERE v.VERSION_ = ?)",
                    question.version());
        }
        if (question.state() != null) {
            state(select, question.state());
        }
        if (question.stage() != null) {
            select.add(" AND d.stage = ?", question.stage().name());
        }
        if (question.startedBefore() != null) {
            select.add(" AND h.START_TIME_ < ?", question.startedBefore());
        }
        if (question.startedAfter() != null) {
            select.add(" AND h.START_TIME_ >= ?", question.startedAfter());
        }
        if (question.incidents() != null) {
            select.add(" AND " + (question.incidents() ? "" : "NOT ")
                    + "EXISTS (SELECT 1 FROM ACT_RU_INCIDENT i WHERE i.PROC_INST_ID_ = h.ID_)");
        }
        if (question.documentId() != null) {
            select.add(" AND h.BUSINESS_KEY_ = ?", question.documentId().toString());
        }
        if (question.words() != null && !question.words().isBlank()) {
            select.add(" AND LOWER(d.title) LIKE ? ESCAPE '!'", "%" + escaped(question.words()) + "%");
        }
        if (question.parentId() != null) {
            select.add(
                    " AND h.ID_ IN (SELECT c.ID_ FROM ACT_HI_PROCINST c WHERE c.SUPER_PROCESS_INSTANCE_ID_ = ?"
                            + " UNION ALL SELECT q.process_instance_id FROM step w JOIN step_part q ON q.step_id = w.id"
                            + " WHERE w.process_instance_id = ? AND q.process_instance_id IS NOT NULL)",
                    question.parentId(),
                    question.parentId());
        }
        return select;
    }

    private static void state(Select select, InstanceState state) {
        switch (state) {
            case RUNNING -> select.add(" AND h.STATE_ = 'ACTIVE'");
            case SUSPENDED -> select.add(" AND h.STATE_ = 'SUSPENDED'");
            default -> select.add(" AND " + STATE + " = ?", state.name());
        }
    }

    private static String escaped(String words) {
        return words.strip()
                .toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
    }
}
