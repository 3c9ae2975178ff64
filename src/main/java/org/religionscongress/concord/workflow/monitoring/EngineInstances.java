package org.religionscongress.concord.workflow.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.religionscongress.concord.monitoring.Activity;
import org.religionscongress.concord.monitoring.Instance;
import org.religionscongress.concord.monitoring.InstanceState;
import org.religionscongress.concord.monitoring.ModelElements;
import org.religionscongress.concord.monitoring.Place;
import org.religionscongress.concord.monitoring.ProcessInstances;
import org.religionscongress.concord.monitoring.Token;
import org.religionscongress.concord.monitoring.Variable;
import org.religionscongress.concord.platform.rest.Page;

/** Instances from the engine's history, which holds those that run, too; a page takes three statements, however long. */
@ApplicationScoped
public class EngineInstances implements ProcessInstances {
    private static final String ITEMS = "SELECT h.ID_, h.PROC_DEF_KEY_, p.NAME_, p.VERSION_, h.PROC_DEF_ID_,"
            + " h.BUSINESS_KEY_, d.title, d.kind, d.stage, COALESCE(l.name, o.name),"
            + " COALESCE(h.SUPER_PROCESS_INSTANCE_ID_, s.process_instance_id), h.START_TIME_, h.END_TIME_, "
            + InstanceConditions.STATE
            + ", (SELECT COUNT(*) FROM ACT_RU_INCIDENT i WHERE i.PROC_INST_ID_ = h.ID_) FROM (SELECT h.* FROM ";

    private static final String WITH_DOCUMENT =
            "ACT_HI_PROCINST h LEFT JOIN document d ON d.id = CAST(h.BUSINESS_KEY_ AS uuid)";

    private static final String NEWEST_FIRST = " ORDER BY h.START_TIME_ DESC, h.ID_ DESC";

    private static final String DESCRIBED = """
            ) h
              JOIN ACT_RE_PROCDEF p ON p.ID_ = h.PROC_DEF_ID_
              LEFT JOIN document d ON d.id = CAST(h.BUSINESS_KEY_ AS uuid)
              LEFT JOIN step_part sp ON sp.process_instance_id = h.ID_
              LEFT JOIN step s ON s.id = sp.step_id
              LEFT JOIN delegation l ON l.id = sp.part
              LEFT JOIN person o ON o.id = sp.part
            """;

    /** An execution without children stands where the engine's history may not show it: before or behind a job. */
    private static final String TOKENS = """
            SELECT e.PROC_INST_ID_, e.PROC_DEF_ID_, e.ACT_ID_, COUNT(*), COUNT(a.ID_),
                   MIN(COALESCE(a.START_TIME_,
                                (SELECT MAX(j.CREATE_TIME_) FROM ACT_RU_JOB j WHERE j.EXECUTION_ID_ = e.ID_)))
              FROM ACT_RU_EXECUTION e
              LEFT JOIN ACT_HI_ACTINST a ON a.ID_ = e.ACT_INST_ID_ AND a.ACT_ID_ = e.ACT_ID_ AND a.END_TIME_ IS NULL
             WHERE e.ACT_ID_ IS NOT NULL
               AND NOT EXISTS (SELECT 1 FROM ACT_RU_EXECUTION c WHERE c.PARENT_ID_ = e.ID_)
               AND""";

    private static final String ACTIVITIES = """
            SELECT a.PROC_INST_ID_, a.PROC_DEF_ID_, a.ACT_ID_, a.ACT_TYPE_, a.START_TIME_, a.END_TIME_,
                   a.ACT_INST_STATE_, o.name
              FROM ACT_HI_ACTINST a
              LEFT JOIN person o ON o.id = CAST(a.ASSIGNEE_ AS uuid)
             WHERE""";

    /** The engine's number for an activity that was cancelled. */
    private static final int CANCELLED = 2;

    private static final Set<String> WHOLE_NUMBERS = Set.of("integer", "long", "short");

    @Inject
    private EntityManager entities;

    @Inject
    private EngineModels models;

    @Override
    public Page<Instance> find(Question question, int offset, int size) {
        Select asked = InstanceConditions.on(new Select().add(ITEMS).add(WITH_DOCUMENT), question)
                .add(NEWEST_FIRST)
                .limit(offset, size)
                .add(DESCRIBED)
                .add(NEWEST_FIRST);
        long total = InstanceConditions.on(
                        new Select().add("SELECT COUNT(*) FROM ").add(WITH_DOCUMENT), question)
                .number(entities);
        return new Page<>(items(asked.rows(entities)), total);
    }

    @Override
    public Optional<Instance> get(String instanceId) {
        return one(new Select().add(ITEMS).add("ACT_HI_PROCINST h WHERE h.ID_ = ?", instanceId));
    }

    private Optional<Instance> one(Select asked) {
        return items(asked.add(DESCRIBED).rows(entities)).stream().findFirst();
    }

    @Override
    public List<Instance> ofDocument(UUID documentId) {
        return items(new Select()
                .add(ITEMS)
                .add("ACT_HI_PROCINST h WHERE h.BUSINESS_KEY_ = ?", documentId.toString())
                .add(" AND (h.SUPER_PROCESS_INSTANCE_ID_ IS NOT NULL OR " + InstanceConditions.ROOT + ")")
                .add(DESCRIBED)
                .add(" ORDER BY CASE WHEN h.SUPER_PROCESS_INSTANCE_ID_ IS NULL THEN 0 ELSE 1 END, h.START_TIME_, h.ID_")
                .rows(entities));
    }

    private List<Instance> items(List<Row> rows) {
        Map<String, List<Token>> standing = tokens(rows.stream()
                .filter(row -> row.time(12) == null)
                .map(row -> row.text(0))
                .toList());
        return rows.stream()
                .map(row -> item(row, standing.getOrDefault(row.text(0), List.of())))
                .toList();
    }

    private static Instance item(Row row, List<Token> standing) {
        return new Instance(
                row.text(0),
                row.text(1),
                row.text(2),
                (int) row.number(3),
                row.text(4),
                row.id(5),
                row.text(6),
                row.text(7),
                row.text(8),
                row.text(9),
                row.text(10),
                row.time(11),
                row.time(12),
                InstanceState.valueOf(row.text(13)),
                standing.stream()
                        .map(token -> new Place(token.element(), token.name()))
                        .toList(),
                row.number(14));
    }

    @Override
    public Map<String, List<Token>> tokens(Collection<String> instanceIds) {
        Map<String, List<Token>> tokens = new HashMap<>();
        if (instanceIds.isEmpty()) {
            return tokens;
        }
        List<Row> rows = new Select()
                .add(TOKENS)
                .in("e.PROC_INST_ID_", instanceIds)
                .add(" GROUP BY e.PROC_INST_ID_, e.PROC_DEF_ID_, e.ACT_ID_ ORDER BY e.ACT_ID_")
                .rows(entities);
        Map<String, ModelElements> made = elements(rows, 1);
        rows.forEach(row -> tokens.computeIfAbsent(row.text(0), id -> new ArrayList<>())
                .add(new Token(
                        row.text(2),
                        made.get(row.text(1)).name(row.text(2)),
                        row.time(5),
                        (int) row.number(3),
                        row.number(4) > 0)));
        return tokens;
    }

    @Override
    public Map<String, List<Activity>> activities(Collection<String> instanceIds) {
        Map<String, List<Activity>> activities = new LinkedHashMap<>();
        if (instanceIds.isEmpty()) {
            return activities;
        }
        List<Row> rows = new Select()
                .add(ACTIVITIES)
                .in("a.PROC_INST_ID_", instanceIds)
                // The engine's counter grows from cause to effect; its clock may show the same moment for both.
                .add(" ORDER BY a.SEQUENCE_COUNTER_, a.START_TIME_, a.ID_")
                .rows(entities);
        Map<String, ModelElements> made = elements(rows, 1);
        rows.forEach(row -> activities
                .computeIfAbsent(row.text(0), id -> new ArrayList<>())
                .add(activity(row, made.get(row.text(1)))));
        return activities;
    }

    private static Activity activity(Row row, ModelElements model) {
        return new Activity(
                row.text(2),
                model.name(row.text(2)),
                row.text(3),
                row.time(4),
                row.time(5),
                row.number(6) == CANCELLED,
                row.text(7));
    }

    private Map<String, ModelElements> elements(List<Row> rows, int definition) {
        return rows.stream()
                .map(row -> row.text(definition))
                .distinct()
                .collect(Collectors.toMap(id -> id, id -> models.elements(id).orElseThrow()));
    }

    @Override
    public List<Variable> variables(String instanceId) {
        return new Select()
                        .add(
                                "SELECT v.NAME_, v.VAR_TYPE_, v.LONG_, v.TEXT_ FROM ACT_HI_VARINST v WHERE v.PROC_INST_ID_ = ?"
                                        + " ORDER BY v.NAME_, v.CREATE_TIME_",
                                instanceId)
                        .rows(entities)
                        .stream()
                        .map(EngineInstances::variable)
                        .toList();
    }

    private static Variable variable(Row row) {
        String type = row.text(1);
        Object value = null;
        if ("boolean".equals(type)) {
            value = row.number(2) == 1;
        } else if (WHOLE_NUMBERS.contains(type)) {
            value = row.number(2);
        } else if ("string".equals(type)) {
            value = row.text(3);
        }
        return new Variable(row.text(0), type, value);
    }
}
