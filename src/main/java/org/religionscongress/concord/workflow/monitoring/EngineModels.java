package org.religionscongress.concord.workflow.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.religionscongress.concord.monitoring.ModelElements;
import org.religionscongress.concord.monitoring.ProcessModel;
import org.religionscongress.concord.monitoring.ProcessModels;

/** The models as the engine keeps them. A version never changes, so what it is made of is read once. */
@ApplicationScoped
public class EngineModels implements ProcessModels {
    private static final String ALL = """
            SELECT p.KEY_, p.NAME_, p.ID_, p.VERSION_, y.DEPLOY_TIME_, c.running, c.ended, c.mean, i.failed
              FROM ACT_RE_PROCDEF p
              JOIN ACT_RE_DEPLOYMENT y ON y.ID_ = p.DEPLOYMENT_ID_
              LEFT JOIN (SELECT PROC_DEF_ID_,
                                SUM(CASE WHEN STATE_ IN ('ACTIVE', 'SUSPENDED') THEN 1 ELSE 0 END) AS running,
                                SUM(CASE WHEN STATE_ IN ('ACTIVE', 'SUSPENDED') THEN 0 ELSE 1 END) AS ended,
                                AVG(CASE WHEN STATE_ = 'COMPLETED' THEN DURATION_ END) AS mean
                           FROM ACT_HI_PROCINST GROUP BY PROC_DEF_ID_) c ON c.PROC_DEF_ID_ = p.ID_
              LEFT JOIN (SELECT PROC_DEF_ID_, COUNT(*) AS failed
                           FROM ACT_RU_INCIDENT WHERE ID_ = ROOT_CAUSE_INCIDENT_ID_
                          GROUP BY PROC_DEF_ID_) i ON i.PROC_DEF_ID_ = p.ID_
             ORDER BY p.NAME_, p.KEY_, p.VERSION_ DESC
            """;

    @Inject
    private ProcessEngine engine;

    @Inject
    private EntityManager entities;

    private final Map<String, ModelElements> known = new ConcurrentHashMap<>();

    @Override
    public List<ProcessModel> all() {
        Map<String, List<Row>> versions = new LinkedHashMap<>();
        new Select().add(ALL).rows(entities).forEach(row -> versions.computeIfAbsent(
                        row.text(0), key -> new ArrayList<>())
                .add(row));
        return versions.values().stream().map(EngineModels::model).toList();
    }

    private static ProcessModel model(List<Row> versions) {
        Row newest = versions.get(0);
        return new ProcessModel(
                newest.text(0),
                newest.text(1),
                versions.stream().mapToLong(row -> row.number(5)).sum(),
                versions.stream().mapToLong(row -> row.number(8)).sum(),
                versions.stream()
                        .map(row -> new ProcessModel.Version(
                                row.text(2),
                                (int) row.number(3),
                                row.time(4),
                                row.number(5),
                                row.number(6),
                                row.seconds(7)))
                        .toList());
    }

    @Override
    public Optional<byte[]> diagram(String definitionId) {
        return definition(definitionId).map(definition -> {
            try (InputStream model = engine.getRepositoryService().getProcessModel(definition.getId())) {
                return model.readAllBytes();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    @Override
    public Optional<String> together(String definitionId, String key) {
        return definition(definitionId)
                .map(definition -> engine.getRepositoryService()
                        .createProcessDefinitionQuery()
                        .deploymentId(definition.getDeploymentId())
                        .processDefinitionKey(key)
                        .singleResult())
                .map(ProcessDefinition::getId);
    }

    @Override
    public Optional<ModelElements> elements(String definitionId) {
        ModelElements before = known.get(definitionId);
        if (before != null) {
            return Optional.of(before);
        }
        Optional<ModelElements> read = definition(definitionId)
                .map(definition -> elements(engine.getRepositoryService().getBpmnModelInstance(definition.getId())));
        read.ifPresent(elements -> known.put(definitionId, elements));
        return read;
    }

    private Optional<ProcessDefinition> definition(String id) {
        return Optional.ofNullable(engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionId(id)
                .singleResult());
    }

    private static ModelElements elements(BpmnModelInstance model) {
        return new ModelElements(
                model.getModelElementsByType(FlowNode.class).stream()
                        .map(node -> new ModelElements.Element(
                                node.getId(),
                                node.getName(),
                                node.getElementType().getTypeName()))
                        .collect(Collectors.toMap(ModelElements.Element::id, Function.identity())),
                model.getModelElementsByType(SequenceFlow.class).stream()
                        .map(flow -> new ModelElements.Flow(
                                flow.getId(),
                                flow.getSource().getId(),
                                flow.getTarget().getId()))
                        .toList());
    }
}
