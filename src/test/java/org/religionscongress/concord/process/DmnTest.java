package org.religionscongress.concord.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both decision tables, row by row, on the engine that evaluates them in production. */
class DmnTest {

    private static DeployedModels models;

    @BeforeAll
    static void deploy() {
        models = new DeployedModels();
    }

    @AfterAll
    static void undeploy() {
        models.close();
    }

    @ParameterizedTest(name = "{0} of the {1}")
    @CsvSource({
        "DECLARATION, CONGRESS,    true,  true,  ''",
        "APPEAL,      CONGRESS,    true,  true,  ''",
        "CONCEPT,     SECRETARIAT, true,  false, ''",
        "STATEMENT,   CONGRESS,    false, false, PT0S",
        "STATEMENT,   SECRETARIAT, false, false, PT0S",
        "ROADMAP_ITEM, SECRETARIAT, false, false, ''",
        "ROADMAP_ITEM, CONGRESS,   true,  true,  ''",
    })
    void a_kind_and_a_body_choose_the_route(
            String kind, String body, boolean review, boolean ballot, String minimumPeriod) {
        assertThat(evaluate("adoptionRoute", kind, body).getSingleResult().getEntryMap())
                .containsOnly(entry("review", review), entry("ballot", ballot), entry("minimumPeriod", minimumPeriod));
    }

    @ParameterizedTest(name = "{0} of the {1}")
    @CsvSource({
        "DECLARATION, CONGRESS,    SIMPLE_MAJORITY, 50",
        "APPEAL,      CONGRESS,    SIMPLE_MAJORITY, 50",
        "CONCEPT,     SECRETARIAT, CONSENSUS,       50",
        "STATEMENT,   CONGRESS,    NO_OBJECTION,    50",
        "STATEMENT,   SECRETARIAT, NO_OBJECTION,    50",
        "ROADMAP_ITEM, SECRETARIAT, CONSENSUS,      50",
        "ROADMAP_ITEM, CONGRESS,   SIMPLE_MAJORITY, 50",
    })
    void a_kind_and_a_body_choose_the_adoption_rule(String kind, String body, String rule, int quorumPercent) {
        assertThat(evaluate("adoptionRule", kind, body).getSingleResult().getEntryMap())
                .containsOnly(entry("rule", rule), entry("quorumPercent", quorumPercent));
    }

    @ParameterizedTest(name = "{0} of the {1}")
    @CsvSource({
        "DECLARATION, SECRETARIAT",
        "APPEAL, SECRETARIAT",
        "CONCEPT, CONGRESS",
        "LETTER, CONGRESS",
        "ROADMAP_ITEM, WORKING_GROUP"
    })
    void a_pair_without_a_row_has_no_answer(String kind, String body) {
        assertThat(evaluate("adoptionRoute", kind, body)).isEmpty();
        assertThat(evaluate("adoptionRule", kind, body)).isEmpty();
    }

    @Test
    void both_tables_answer_the_same_pairs() {
        assertThat(pairs("adoption-rule.dmn"))
                .isEqualTo(pairs("adoption-route.dmn"))
                .hasSize(7);
    }

    private static DmnDecisionResult evaluate(String decision, String kind, String body) {
        return models.engine()
                .getDecisionService()
                .evaluateDecisionByKey(decision)
                .variables(Map.of("kind", kind, "body", body))
                .evaluate();
    }

    private static Set<List<String>> pairs(String fileName) {
        return ModelFile.decisions().stream()
                .filter(file -> file.name().equals(fileName))
                .flatMap(file -> file.model().getModelElementsByType(Rule.class).stream())
                .map(rule -> rule.getInputEntries().stream()
                        .map(entry -> entry.getText().getTextContent())
                        .toList())
                .collect(Collectors.toSet());
    }
}
