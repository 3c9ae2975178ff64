package org.religionscongress.concord.monitoring;

import java.util.List;
import java.util.Optional;

/** How often and how long instances were where; the engine's side. */
public interface ElementTimes {
    /** All elements of one version; empty when there is no such version. */
    Optional<List<ElementStatistics>> ofVersion(String definitionId);

    /** The elements that one instance has entered. */
    List<Warmth> ofInstance(String instanceId);
}
