package org.religionscongress.concord.process;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.religionscongress.concord.house.Course;
import org.religionscongress.concord.house.House;
import org.religionscongress.concord.platform.transaction.Transactions;

/** All models in one deployment, as a start of Concord with changed models makes it. */
record ModelVersion(House house, DeploymentWithDefinitions deployment) {
    static ModelVersion deploy(House house) throws Exception {
        return deploy(house, "", UnaryOperator.identity());
    }

    /** With one file changed. */
    static ModelVersion deploy(House house, String changed, UnaryOperator<String> change) throws Exception {
        DeploymentBuilder deployment = house.get(ProcessEngine.class)
                .getRepositoryService()
                .createDeployment()
                .name("concord");
        Stream.of(".bpmn", ".dmn")
                .flatMap(extension -> ModelFile.paths(extension).stream())
                .forEach(path -> {
                    String name = path.getFileName().toString();
                    String text = ModelFile.read(path);
                    deployment.addString(name, name.equals(changed) ? change.apply(text) : text);
                });
        return new ModelVersion(house, house.get(Transactions.class).inOne(deployment::deployWithResult));
    }

    /** Takes all that runs for a document over to these models. */
    void takeOver(Course course) throws Exception {
        RuntimeService runtime = house.get(ProcessEngine.class).getRuntimeService();
        house.get(Transactions.class).inOne(() -> {
            List<ProcessInstance> running = runtime.createProcessInstanceQuery()
                    .processInstanceBusinessKey(course.id.toString())
                    .list();
            for (ProcessInstance process : running) {
                String from = process.getProcessDefinitionId();
                runtime.newMigration(runtime.createMigrationPlan(from, successor(from))
                                .mapEqualActivities()
                                .build())
                        .processInstanceIds(process.getId())
                        .execute();
            }
            return null;
        });
    }

    private String successor(String definition) {
        String key = house.get(ProcessEngine.class)
                .getRepositoryService()
                .getProcessDefinition(definition)
                .getKey();
        return deployment.getDeployedProcessDefinitions().stream()
                .filter(deployed -> deployed.getKey().equals(key))
                .map(ProcessDefinition::getId)
                .findFirst()
                .orElseThrow();
    }
}
