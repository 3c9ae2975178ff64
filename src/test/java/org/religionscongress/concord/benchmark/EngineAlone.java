package org.religionscongress.concord.benchmark;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.task.Task;

/**
 * The engine and nothing else, in the driver's own process: no HTTP, no rights, no record. One process for each part and
 * a counter, as Concord has it, so that what Concord adds can be seen.
 */
public final class EngineAlone implements Function<Object[], Object> {
    private static final int PAGE = 20;
    private static final int CONNECTIONS = 40;

    private final ProcessEngine engine;
    private final ProcessEngineConfigurationImpl configuration;
    private final Map<String, String> steps = new ConcurrentHashMap<>();

    public EngineAlone() {
        configuration = new StandaloneProcessEngineConfiguration();
        configuration.setJdbcDriver("org.postgresql.Driver");
        configuration.setJdbcUrl(variable("ALONE_DB", "jdbc:postgresql://127.0.0.1:19432/limit"));
        configuration.setJdbcUsername(variable("BENCH_DB_USER", "bench"));
        configuration.setJdbcPassword(variable("BENCH_DB_PASSWORD", ""));
        configuration.setJdbcMaxActiveConnections(CONNECTIONS);
        configuration.setJdbcMaxIdleConnections(CONNECTIONS);
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_AUDIT);
        configuration.setMetricsEnabled(false);
        configuration.setJobExecutorActivate(false);
        configuration.setBeans(Map.of("parts", new CountedParts()));
        engine = configuration.buildProcessEngine();
        CountedParts.prepare(configuration.getDataSource());
        engine.getRepositoryService()
                .createDeployment()
                .name("engine alone")
                .enableDuplicateFiltering(true)
                .addClasspathResource("benchmark/engine-alone.bpmn")
                .deploy();
    }

    @Override
    public Object apply(Object[] call) {
        return switch ((String) call[0]) {
            case "start" ->
                engine.getRuntimeService()
                        .startProcessInstanceByKey("textAlone", Map.of("delegations", call[1], "seats", call[2]))
                        .getId();
            case "list" -> list((String) call[1]);
            case "claim" -> {
                tasks().claim((String) call[1], (String) call[2]);
                yield null;
            }
            case "complete" -> {
                complete((String) call[1], (String) call[3], (String) call[4]);
                yield null;
            }
            case "adopted" ->
                engine.getRuntimeService()
                                .createProcessInstanceQuery()
                                .processInstanceId((String) call[1])
                                .count()
                        == 0;
            case "abort" -> {
                engine.getRuntimeService().deleteProcessInstance((String) call[1], "The measurement is over.", true);
                yield null;
            }
            default -> throw new IllegalArgumentException(String.valueOf(call[0]));
        };
    }

    private List<String[]> list(String group) {
        return tasks()
                .createTaskQuery()
                .taskCandidateGroup(group)
                .orderByTaskCreateTime()
                .desc()
                .listPage(0, PAGE)
                .stream()
                .map(task -> new String[] {task.getId(), text(task), task.getTaskDefinitionKey()})
                .toList();
    }

    /** A part bears the name of the step that asked for it, so that neither list nor completion asks for it. */
    private String text(Task task) {
        if (!task.getTaskDefinitionKey().equals("userTask_answer")) {
            return task.getProcessInstanceId();
        }
        steps.put(task.getId(), task.getName());
        return CountedParts.text(task.getName());
    }

    /** Comment, completion and count in one transaction; the last one lets the text go on. */
    private void complete(String task, String verdict, String reason) {
        String step = steps.remove(task);
        var last = new AtomicBoolean();
        configuration.getCommandExecutorTxRequired().execute(context -> {
            tasks().createComment(task, null, reason);
            tasks().complete(task, Map.of("verdict", verdict, "reason", reason));
            if (step != null) {
                CountedParts.countBeforeCommit(context, step, last);
            }
            return null;
        });
        if (last.get()) {
            engine.getRuntimeService()
                    .createMessageCorrelation("partsDone")
                    .processInstanceId(CountedParts.text(step))
                    .correlate();
        }
    }

    private TaskService tasks() {
        return engine.getTaskService();
    }

    private static String variable(String name, String otherwise) {
        var value = System.getenv(name);
        return value == null || value.isBlank() ? otherwise : value;
    }
}
