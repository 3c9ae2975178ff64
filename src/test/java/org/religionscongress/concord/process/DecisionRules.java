package org.religionscongress.concord.process;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnModelElementInstance;
import org.camunda.bpm.model.dmn.instance.InformationRequirement;
import org.camunda.bpm.model.dmn.instance.InputData;
import org.camunda.bpm.model.xml.instance.DomElement;

/** How decision tables are named, kept and drawn. */
final class DecisionRules {

    static final String NAMED = "one decision, named after its file, kept for ten years";
    static final String UNIQUE = "one row at most applies";
    static final String DRAWN = "everything required is drawn";

    static final List<ModelRule<DmnModelInstance>> ALL = List.of(
            new ModelRule<>(NAMED, DecisionRules::named),
            new ModelRule<>(UNIQUE, DecisionRules::unique),
            new ModelRule<>(DRAWN, DecisionRules::drawn));

    private static final String DIAGRAM_NAMESPACE = "https://www.omg.org/spec/DMN/20191111/DMNDI/";

    private DecisionRules() {}

    private static void named(ModelFile<DmnModelInstance> file, Consumer<String> breach) {
        if (!file.name().matches("[a-z]+(-[a-z]+)+\\.dmn")) {
            breach.accept(file.name() + " is not in kebab case");
        }
        var decisions = file.model().getModelElementsByType(Decision.class);
        if (decisions.size() != 1) {
            breach.accept(decisions.size() + " decisions in one file");
        }
        for (Decision decision : decisions) {
            if (!decision.getId().equals(file.camelCaseStem())) {
                breach.accept(decision.getId() + " is not " + file.camelCaseStem());
            }
            if (!"P3650D".equals(decision.getCamundaHistoryTimeToLiveString())) {
                breach.accept(decision.getId() + " is kept for " + decision.getCamundaHistoryTimeToLiveString());
            }
        }
    }

    private static void unique(ModelFile<DmnModelInstance> file, Consumer<String> breach) {
        for (DecisionTable table : file.model().getModelElementsByType(DecisionTable.class)) {
            if (table.getHitPolicy() != HitPolicy.UNIQUE) {
                breach.accept(table.getId() + " has the hit policy " + table.getHitPolicy());
            }
        }
    }

    private static void drawn(ModelFile<DmnModelInstance> file, Consumer<String> breach) {
        var drawn = new HashSet<String>();
        collectDrawn(file.model().getDocument().getRootElement(), drawn);
        for (Class<? extends DmnModelElementInstance> type :
                List.of(Decision.class, InputData.class, InformationRequirement.class)) {
            file.model().getModelElementsByType(type).stream()
                    .map(element -> element.getAttributeValue("id"))
                    .filter(id -> !drawn.contains(id))
                    .forEach(id -> breach.accept(id + " is not drawn"));
        }
    }

    private static void collectDrawn(DomElement element, Set<String> drawn) {
        if (DIAGRAM_NAMESPACE.equals(element.getNamespaceURI()) && element.hasAttribute("dmnElementRef")) {
            drawn.add(element.getAttribute("dmnElementRef"));
        }
        element.getChildElements().forEach(child -> collectDrawn(child, drawn));
    }
}
