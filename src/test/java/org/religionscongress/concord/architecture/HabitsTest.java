package org.religionscongress.concord.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.religionscongress.concord.architecture.wrong.review.rest.ActsForNobody;

class HabitsTest {
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.religionscongress.concord");

    enum Habit {
        NO_SERVER_API(
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("fish.payara..", "org.glassfish..", "com.sun.enterprise..")
                        .because("a later server is then a change of version"),
                UsesTheServer.class),
        TELLING_NAMES(
                noClasses()
                        .should()
                        .haveSimpleNameEndingWith("Util")
                        .orShould()
                        .haveSimpleNameEndingWith("Manager")
                        .orShould()
                        .haveSimpleNameEndingWith("Impl")
                        .orShould()
                        .haveSimpleNameEndingWith("Helper")
                        .because("a name says what a class is responsible for"),
                TextHelper.class),
        INJECTED_CLOCK(
                noClasses()
                        .should()
                        .callMethod(Instant.class, "now")
                        .orShould()
                        .callMethod(LocalDate.class, "now")
                        .orShould()
                        .callMethod(System.class, "currentTimeMillis")
                        .because("one clock tells the time, and tests move it"),
                ReadsTheTime.class),
        RESOURCES_IN_REST(
                classes()
                        .that()
                        .areAnnotatedWith(Path.class)
                        .should()
                        .resideInAPackage("..rest..")
                        .because("what answers HTTP stands in one place of a feature"),
                Misplaced.class),
        ONE_ROOT_PATH(
                classes()
                        .that()
                        .areAnnotatedWith(Path.class)
                        .should(haveARootPathWithoutValues())
                        .because("JAX-RS chooses the class by its root path first: where one is longer than another's,"
                                + " the other's calls under it are never found"),
                Misrooted.class),
        CALLER_FIRST(
                classes()
                        .that()
                        .resideInAPackage("..rest..")
                        // The platform signs people in and knows no callers yet; the record and the library are public.
                        .and()
                        .resideOutsideOfPackages("..platform..", "..record..", "..library..")
                        .should(CallerFirst.tellUseCasesWhoCalls())
                        .because("a use case that the web reaches checks by itself who may"),
                ActsForNobody.class);

        private final ArchRule rule;
        private final Class<?> breach;

        Habit(ArchRule rule, Class<?> breach) {
            this.rule = rule;
            this.breach = breach;
        }
    }

    @ParameterizedTest
    @EnumSource
    void holds(Habit habit) {
        habit.rule.check(MAIN);
    }

    @Nested
    class A_breach_is_seen {
        @ParameterizedTest
        @EnumSource
        void by_its_rule(Habit habit) {
            JavaClasses wrong = new ClassFileImporter().importClasses(habit.breach);
            assertThat(habit.rule.evaluate(wrong).hasViolation()).isTrue();
        }
    }

    private static ArchCondition<JavaClass> haveARootPathWithoutValues() {
        return ArchCondition.from(DescribedPredicate.describe(
                "have a root path without values",
                resource -> !resource.getAnnotationOfType(Path.class).value().contains("{")));
    }

    static class UsesTheServer {
        Class<?> server = fish.payara.micro.PayaraMicro.class;
    }

    static class TextHelper {}

    static class ReadsTheTime {
        Instant time = Instant.now();
    }

    @Path("/misplaced")
    static class Misplaced {}

    @Path("/documents/{id}/misrooted")
    static class Misrooted {}
}
