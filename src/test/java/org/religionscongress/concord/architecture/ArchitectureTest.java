package org.religionscongress.concord.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
    private static final String ROOT = "org.religionscongress.concord";
    private static final String WRONG = ROOT + ".architecture.wrong";

    private static JavaClasses ours;
    private static JavaClasses wrong;

    @BeforeAll
    static void read() {
        ours = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(ROOT);
        wrong = new ClassFileImporter().importPackages(WRONG);
    }

    @TestFactory
    Stream<DynamicTest> the_house_keeps() {
        Arrows arrows = new Arrows(ROOT);
        return Stream.concat(
                        arrows.betweenFeatures().stream(),
                        Stream.of(arrows.engine(), arrows.workflow(), arrows.useCases(), arrows.models()))
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(ours)));
    }

    @Nested
    class A_breach_is_seen {
        @Test
        void when_the_record_knows_a_document() {
            assertThat(breaches(new Arrows(WRONG).betweenFeatures())).anyMatch(breach -> breach.contains("AboutAText"));
        }

        @Test
        void when_one_stage_knows_another() {
            assertThat(breaches(new Arrows(WRONG).betweenFeatures()))
                    .anyMatch(breach -> breach.contains("PeeksAtConsensus"));
        }

        @Test
        void when_a_feature_knows_the_demo() {
            assertThat(breaches(new Arrows(WRONG).betweenFeatures()))
                    .anyMatch(breach -> breach.contains("PlaysWithTheDemo"));
        }

        @Test
        void when_a_feature_knows_the_engine() {
            assertThat(breaches(Arrows::engine)).anyMatch(breach -> breach.contains("HoldsTheEngine"));
        }

        @Test
        void when_a_feature_knows_workflow() {
            assertThat(breaches(Arrows::workflow)).anyMatch(breach -> breach.contains("KnowsADelegate"));
        }

        @Test
        void when_a_use_case_knows_a_resource() {
            assertThat(breaches(Arrows::useCases)).anyMatch(breach -> breach.contains("AnswersAsTheWebDoes"));
        }

        @Test
        void when_a_model_knows_a_use_case() {
            assertThat(breaches(Arrows::models)).anyMatch(breach -> breach.contains("CallsAnAct"));
        }

        private List<String> breaches(Function<Arrows, ArchRule> rule) {
            return breaches(List.of(rule.apply(new Arrows(WRONG))));
        }

        private List<String> breaches(List<ArchRule> rules) {
            return rules.stream()
                    .map(rule -> rule.evaluate(wrong))
                    .filter(result -> result.hasViolation())
                    .flatMap(result -> result.getFailureReport().getDetails().stream())
                    .toList();
        }
    }
}
