package org.religionscongress.concord.workflow.engine;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionManager;
import java.util.ArrayList;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.JakartaTransactionProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.religionscongress.concord.platform.transaction.Transactions;

/** The process engine inside our datasource and our transactions. */
@ApplicationScoped
public class Engine {
    @Inject
    private DataSource dataSource;

    @Inject
    private TransactionManager transactionManager;

    @Inject
    private Transactions transactions;

    @Inject
    private ProcessBeans beans;

    @Inject
    @Any
    private Instance<BpmnParseListener> watchers;

    @Inject
    private ContainerJobExecutor jobExecutor;

    private ProcessEngine engine;

    /** Builds the engine; its job executor stays at rest until {@link #work()}. */
    public void build() throws Exception {
        JakartaTransactionProcessEngineConfiguration configuration = new JakartaTransactionProcessEngineConfiguration();
        configuration.setProcessEngineName("concord");
        configuration.setDataSource(dataSource);
        configuration.setTransactionManager(transactionManager);
        configuration.setTransactionsExternallyManaged(true);
        configuration.setDatabaseSchemaUpdate("false");
        configuration.setIdGenerator(new StrongUuidGenerator());
        // Not full: that would keep each value of each variable once more, and the record tells who did what.
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_AUDIT);
        configuration.setHistoryCleanupEnabled(false);
        // Nothing is ever removed; dating what may go would touch 17 tables at each end of a part.
        configuration.setHistoryCleanupStrategy(ProcessEngineConfiguration.HISTORY_CLEANUP_STRATEGY_END_TIME_BASED);
        configuration.setHistoryRemovalTimeStrategy(ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_NONE);
        configuration.setMetricsEnabled(false);
        configuration.setTaskMetricsEnabled(false);
        configuration.setAuthorizationEnabled(false);
        configuration.setJobExecutorActivate(false);
        configuration.setJobExecutor(jobExecutor);
        configuration.setEnforceHistoryTimeToLive(true);
        configuration.setBeans(beans);
        configuration.setEnableExpressionsInAdhocQueries(false);
        configuration.setEnableExpressionsInStoredQueries(false);
        // The engine adds its own to the list.
        configuration.setCustomPostBPMNParseListeners(
                new ArrayList<>(watchers.stream().toList()));
        // In one transaction: the engine's own bootstrap opens its connection before it begins one.
        engine = transactions.inOne(configuration::buildProcessEngine);
    }

    /** Starts the jobs: timers, and what goes on after a person's act. */
    public void work() {
        jobExecutor.start();
    }

    @PreDestroy
    void close() {
        jobExecutor.shutdown();
        if (engine != null) {
            engine.close();
        }
    }

    @Produces
    public ProcessEngine engine() {
        return engine;
    }

    @Produces
    public RuntimeService runtime() {
        return engine.getRuntimeService();
    }

    @Produces
    public TaskService tasks() {
        return engine.getTaskService();
    }
}
