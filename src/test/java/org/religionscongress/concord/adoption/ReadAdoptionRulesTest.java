package org.religionscongress.concord.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.religionscongress.concord.adoption.usecase.ReadAdoptionRules;
import org.religionscongress.concord.document.DocumentKind;
import org.religionscongress.concord.house.Houses;
import org.religionscongress.concord.membership.Acting;
import org.religionscongress.concord.membership.Body;

class ReadAdoptionRulesTest {
    @ParameterizedTest
    @EnumSource
    void the_rules_are_read_from_the_decision_table(Houses houses) {
        assertThat(houses.house().get(ReadAdoptionRules.class).use(Acting.as()))
                .contains(
                        new AdoptionRules.Rule(
                                DocumentKind.DECLARATION, Body.CONGRESS, AdoptionRule.SIMPLE_MAJORITY, 50),
                        new AdoptionRules.Rule(DocumentKind.CONCEPT, Body.SECRETARIAT, AdoptionRule.CONSENSUS, 50))
                .doesNotHaveDuplicates()
                .noneMatch(rule -> rule.body() == Body.WORKING_GROUP);
    }
}
