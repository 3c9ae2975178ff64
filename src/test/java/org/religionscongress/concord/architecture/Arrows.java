package org.religionscongress.concord.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Who may know whom, for the packages under one root. */
record Arrows(String root) {
    /** Each feature knows those of the layers before its own, never its neighbours or those after it. */
    private static final List<List<String>> LAYERS = List.of(
            List.of("platform"),
            List.of("record"),
            List.of("membership"),
            List.of("document"),
            List.of("step"),
            List.of("drafting", "review", "consensus", "adoption", "roadmap"),
            List.of("inbox", "library", "monitoring", "live"),
            List.of("demo"));

    /** One rule for each feature. */
    List<ArchRule> betweenFeatures() {
        List<ArchRule> rules = new ArrayList<>();
        for (int layer = 0; layer < LAYERS.size(); layer++) {
            for (String feature : LAYERS.get(layer)) {
                List<String> hidden = new ArrayList<>();
                LAYERS.subList(layer, LAYERS.size()).forEach(hidden::addAll);
                hidden.remove(feature);
                rules.add(noClasses()
                        .that()
                        .resideInAPackage(of(feature))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(of(hidden.toArray(String[]::new)))
                        .allowEmptyShould(true)
                        .because("platform is known by record, that by membership, then document, step, the stages"
                                + " and the inbox; stages never see one another, so that one can change or go"
                                + " without the others; the demo plays with all, and nobody needs it"));
            }
        }
        return rules;
    }

    ArchRule engine() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(of("workflow"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")
                .because("only workflow knows the engine, so that it can be replaced there alone");
    }

    ArchRule workflow() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(of("workflow"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(of("workflow"))
                .because("the models' own interfaces stand at their roots, and workflow carries them out");
    }

    ArchRule useCases() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".*.usecase..")
                .should()
                .dependOnClassesThat(ofFeatures("rest"))
                .because("the web knows the acts; the acts do not know how they were asked for");
    }

    /** The model at a feature's root. */
    ArchRule models() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".*")
                .should()
                .dependOnClassesThat(ofFeatures("usecase", "rest", "persistence"))
                .because("the model is the innermost: others are built on it, and it on none of them");
    }

    /** Lists in pages and ids are the platform's words for everyone, wherever they stand in it. */
    private DescribedPredicate<JavaClass> ofFeatures(String... parts) {
        return resideInAnyPackage(Arrays.stream(parts)
                        .map(part -> root + ".*." + part + "..")
                        .toArray(String[]::new))
                .and(resideOutsideOfPackage(of("platform")));
    }

    private String of(String feature) {
        return root + "." + feature + "..";
    }

    private String[] of(String... features) {
        return Arrays.stream(features).map(this::of).toArray(String[]::new);
    }
}
