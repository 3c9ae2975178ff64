package org.religionscongress.concord.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.engine.ProcessEngine;
import org.religionscongress.concord.document.DocumentKind;
import org.religionscongress.concord.document.Route;
import org.religionscongress.concord.document.Routes;

/** adoption-route.dmn: which stages a kind of text takes in a body. */
@ApplicationScoped
public class DecisionRoutes implements Routes {
    @Inject
    private ProcessEngine engine;

    @Override
    public Optional<Route> of(DocumentKind kind, String body) {
        DmnDecisionTableResult rows = engine.getDecisionService()
                .evaluateDecisionTableByKey("adoptionRoute")
                .variables(org.camunda.bpm.engine.variable.Variables.createVariables()
                        .putValue("kind", kind.name())
                        .putValue("body", body))
                .evaluate();
        return rows.isEmpty() ? Optional.empty() : Optional.of(route(rows.getSingleResult()));
    }

    private static Route route(DmnDecisionRuleResult row) {
        String minimum = row.getEntry("minimumPeriod");
        return new Route(
                row.getEntry("review"),
                row.getEntry("ballot"),
                minimum == null || minimum.isEmpty() ? null : Duration.parse(minimum));
    }
}
