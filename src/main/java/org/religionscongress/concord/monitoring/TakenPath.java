package org.religionscongress.concord.monitoring;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.religionscongress.concord.monitoring.ModelElements.Flow;

/**
 * Which elements an instance has entered and by which flows. The engine keeps no flows in its history, so they are
 * derived: an element was entered by the one incoming flow whose source was completed last before it, and each
 * completion leads on once (all ways at once only from a gateway that forks). What was cancelled led nowhere: a boundary
 * event took its place, which no flow enters.
 */
public record TakenPath(Set<String> elements, Set<String> flows) {
    /**
     * @param activities in the order of cause and effect
     * @param tokens where it stands now
     */
    public static TakenPath of(ModelElements model, List<Activity> activities, List<Token> tokens) {
        Set<String> elements = new LinkedHashSet<>();
        Set<String> flows = new LinkedHashSet<>();
        List<String> entered = new ArrayList<>();
        activities.forEach(activity -> entered.add(activity.element()));
        tokens.stream().filter(token -> !token.entered()).forEach(token -> entered.add(token.element()));
        BitSet ledOn = new BitSet();
        for (int i = 0; i < entered.size(); i++) {
            elements.add(entered.get(i));
            Flow by = null;
            int cause = -1;
            for (Flow flow : model.flows()) {
                if (flow.target().equals(entered.get(i))) {
                    int last = lastCompleted(flow.source(), model, activities, Math.min(i, activities.size()), ledOn);
                    if (last > cause) {
                        cause = last;
                        by = flow;
                    }
                }
            }
            if (by != null) {
                ledOn.set(cause);
                flows.add(by.id());
            }
        }
        return new TakenPath(elements, flows);
    }

    private static int lastCompleted(
            String element, ModelElements model, List<Activity> activities, int before, BitSet ledOn) {
        boolean forks = model.elements().get(element).forks();
        for (int i = before - 1; i >= 0; i--) {
            Activity activity = activities.get(i);
            if (activity.element().equals(element) && activity.isCompleted() && (forks || !ledOn.get(i))) {
                return i;
            }
        }
        return -1;
    }
}
