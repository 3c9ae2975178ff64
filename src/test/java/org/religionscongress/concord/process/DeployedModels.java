package org.religionscongress.concord.process;

import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;

/** All files of processes/ in one deployment, on an engine in memory that runs no jobs. */
final class DeployedModels implements AutoCloseable {

    private final ProcessEngine engine;

    DeployedModels() {
        String name = "models-" + UUID.randomUUID();
        engine = new StandaloneInMemProcessEngineConfiguration()
                .setJdbcUrl("jdbc:h2:mem:" + name)
                .setJobExecutorActivate(false)
                .setProcessEngineName(name)
                .buildProcessEngine();
        var deployment = engine.getRepositoryService().createDeployment().name("processes");
        Stream.of(".bpmn", ".dmn")
                .flatMap(extension -> ModelFile.paths(extension).stream())
                .forEach((Path path) -> deployment.addString(path.getFileName().toString(), ModelFile.read(path)));
        deployment.deploy();
    }

    ProcessEngine engine() {
        return engine;
    }

    @Override
    public void close() {
        engine.close();
    }
}
