package org.religionscongress.concord.monitoring;

import java.util.List;
import java.util.Map;

/** What one version of a process model is made of. */
public record ModelElements(Map<String, Element> elements, List<Flow> flows) {
    public record Element(String id, String name, String type) {
        /** Whether each of its completions goes on by every outgoing flow. */
        boolean forks() {
            return type.equals("parallelGateway") || type.equals("inclusiveGateway");
        }
    }

    public record Flow(String id, String source, String target) {}

    public ModelElements {
        elements = Map.copyOf(elements);
        flows = List.copyOf(flows);
    }

    /** An element's name; its id where it has none. */
    public String name(String element) {
        Element known = elements.get(element);
        return known == null || known.name() == null ? element : known.name();
    }
}
