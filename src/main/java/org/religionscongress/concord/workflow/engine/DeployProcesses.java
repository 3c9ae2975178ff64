package org.religionscongress.concord.workflow.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.religionscongress.concord.platform.startup.StartUpStep;
import org.religionscongress.concord.platform.transaction.Transactions;

/** Deploys all models together, once a change: a running document stays with the models it began under. */
@ApplicationScoped
public class DeployProcesses implements StartUpStep {
    static final List<String> MODELS = List.of(
            "adopt-declaration.bpmn",
            "adopt-roadmap-item.bpmn",
            "carry-out-item.bpmn",
            "review-draft.bpmn",
            "review-by-delegation.bpmn",
            "reach-consensus.bpmn",
            "take-position.bpmn",
            "adopt-text.bpmn",
            "act-by-delegation.bpmn",
            "adoption-route.dmn",
            "adoption-rule.dmn");

    @Inject
    private Engine engine;

    @Inject
    private Transactions transactions;

    @Override
    public Order order() {
        return Order.DEPLOYMENT;
    }

    @Override
    public void run() throws Exception {
        ProcessEngine running = engine.engine();
        DeploymentBuilder deployment = running.getRepositoryService()
                .createDeployment()
                .name("concord")
                // All or none: one changed model brings a new version of each, so that "deployment" binding holds.
                .enableDuplicateFiltering(false);
        MODELS.forEach(model -> deployment.addInputStream(
                model, DeployProcesses.class.getClassLoader().getResourceAsStream("processes/" + model)));
        transactions.inOne(deployment::deploy);
    }
}
