package org.religionscongress.concord.workflow.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.religionscongress.concord.monitoring.ElementStatistics;
import org.religionscongress.concord.monitoring.ElementTimes;
import org.religionscongress.concord.monitoring.ModelElements;
import org.religionscongress.concord.monitoring.Warmth;

/** Counts and means over the engine's history; what was cancelled is not done, and no measure of time. */
@ApplicationScoped
public class EngineElementTimes implements ElementTimes {
    private static final String DONE = "SELECT ACT_ID_, COUNT(*), AVG(DURATION_) FROM ACT_HI_ACTINST"
            + " WHERE PROC_DEF_ID_ = ? AND END_TIME_ IS NOT NULL AND ACT_INST_STATE_ <> 2 GROUP BY ACT_ID_";

    private static final String WAITING = "SELECT e.ACT_ID_, COUNT(*) FROM ACT_RU_EXECUTION e WHERE e.PROC_DEF_ID_ = ?"
            + " AND e.ACT_ID_ IS NOT NULL"
            + " AND NOT EXISTS (SELECT 1 FROM ACT_RU_EXECUTION c WHERE c.PARENT_ID_ = e.ID_) GROUP BY e.ACT_ID_";

    private static final String FAILED = "SELECT COALESCE(FAILED_ACTIVITY_ID_, ACTIVITY_ID_), COUNT(*)"
            + " FROM ACT_RU_INCIDENT WHERE PROC_DEF_ID_ = ? AND ID_ = ROOT_CAUSE_INCIDENT_ID_"
            + " GROUP BY COALESCE(FAILED_ACTIVITY_ID_, ACTIVITY_ID_)";

    private static final String OF_INSTANCE = "SELECT ACT_ID_, MIN(PROC_DEF_ID_),"
            + " SUM(CASE WHEN END_TIME_ IS NOT NULL AND ACT_INST_STATE_ <> 2 THEN 1 ELSE 0 END),"
            + " AVG(CASE WHEN END_TIME_ IS NOT NULL AND ACT_INST_STATE_ <> 2 THEN DURATION_ END)"
            + " FROM ACT_HI_ACTINST WHERE PROC_INST_ID_ = ? GROUP BY ACT_ID_ ORDER BY MIN(START_TIME_), ACT_ID_";

    @Inject
    private EntityManager entities;

    @Inject
    private EngineModels models;

    @Override
    public Optional<List<ElementStatistics>> ofVersion(String definitionId) {
        return models.elements(definitionId).map(model -> {
            Map<String, Row> done = byElement(DONE, definitionId);
            Map<String, Row> waiting = byElement(WAITING, definitionId);
            Map<String, Row> failed = byElement(FAILED, definitionId);
            return model.elements().values().stream()
                    .sorted(Comparator.comparing(ModelElements.Element::id))
                    .map(element -> new ElementStatistics(
                            element.id(),
                            element.name(),
                            element.type(),
                            count(waiting.get(element.id())),
                            count(done.get(element.id())),
                            mean(done.get(element.id())),
                            count(failed.get(element.id()))))
                    .toList();
        });
    }

    @Override
    public List<Warmth> ofInstance(String instanceId) {
        List<Row> rows = new Select().add(OF_INSTANCE, instanceId).rows(entities);
        if (rows.isEmpty()) {
            return List.of();
        }
        String definition = rows.get(0).text(1);
        ModelElements model = models.elements(definition).orElseThrow();
        Map<String, Row> ofAll = byElement(DONE, definition);
        return rows.stream()
                .map(row -> new Warmth(
                        row.text(0),
                        model.name(row.text(0)),
                        row.number(2),
                        row.seconds(3),
                        mean(ofAll.get(row.text(0)))))
                .toList();
    }

    private Map<String, Row> byElement(String sql, String definitionId) {
        return new Select()
                .add(sql, definitionId).rows(entities).stream()
                        .collect(Collectors.toMap(row -> row.text(0), Function.identity()));
    }

    private static long count(Row row) {
        return row == null ? 0 : row.number(1);
    }

    private static Double mean(Row row) {
        return row == null ? null : row.seconds(2);
    }
}
