package org.religionscongress.concord.monitoring;

import java.util.List;
import java.util.Optional;

/** The process models that were ever deployed; the engine's side. */
public interface ProcessModels {
    /** All of them by name, with how many instances stand on each version. */
    List<ProcessModel> all();

    /** The BPMN 2.0 XML of one version. */
    Optional<byte[]> diagram(String definitionId);

    /** The version of a model that was deployed together with another. */
    Optional<String> together(String definitionId, String key);

    /** What one version is made of. */
    Optional<ModelElements> elements(String definitionId);
}
