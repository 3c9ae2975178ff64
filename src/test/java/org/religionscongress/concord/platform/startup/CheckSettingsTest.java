package org.religionscongress.concord.platform.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.religionscongress.concord.house.House;
import org.religionscongress.concord.house.Production;
import org.religionscongress.concord.house.TestDatabase;

class CheckSettingsTest {

    @Test
    void a_node_that_would_end_each_session_at_once_does_not_start_and_names_all_that_is_wrong() {
        try (Production settings = new Production()) {
            settings.with("concord.mode", "demo")
                    .with("concord.session.idle", "PT0S")
                    .with("concord.jobs.threads", "0")
                    .with("concord.password.iterations", "0")
                    .with("concord.roadmap.report-rhythm", "quarterly");

            assertThatThrownBy(() -> House.on(TestDatabase.h2()))
                    .rootCause()
                    .message()
                    .contains(
                            "concord.session.idle is a time such as PT4H, longer than none and at most 100 years, not"
                                    + " \"PT0S\".",
                            "concord.jobs.threads",
                            "concord.password.iterations",
                            "concord.roadmap.report-rhythm")
                    .doesNotContain("concord.mail.port");
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "TIME, PT4H, true",
        "TIME, PT0.25S, true",
        "TIME, PT0S, false",
        "TIME, -PT4H, false",
        "TIME, P36526D, false",
        "TIME, four hours, false",
        "TIME, 'PT72H ', false",
        "TIME_WITHIN_A_DAY, PT24H, true",
        "TIME_WITHIN_A_DAY, PT24H0.001S, false",
        "TIME_WITHIN_A_DAY, PT0S, false",
        "TIME_OR_NONE, PT0S, true",
        "TIME_OR_NONE, PT-1S, false",
        "TIME_OR_NONE, ' PT72H', false",
        "TIMES, ' PT72H, PT24H, ', true",
        "TIMES, PT0S, true",
        "TIMES, 'PT72H,-PT24H', false",
        "COUNT, 1, true",
        "COUNT, 0, false",
        "COUNT, '8 ', false",
        "COUNT, 2147483648, false",
        "PORT, 65535, true",
        "PORT, 65536, false"
    })
    void makes_sense(Sense sense, String value, boolean does) {
        assertThat(sense.isIn(value)).isEqualTo(does);
    }

    @Test
    void checks_every_setting_that_is_a_time_or_a_number_and_no_other() {
        Set<String> measured = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.religionscongress.concord")
                        .stream()
                        .flatMap(CheckSettingsTest::settings)
                        .filter(Setting::isMeasured)
                        .map(Setting::name)
                        .collect(Collectors.toSet());

        assertThat(CheckSettings.SETTINGS.keySet()).isEqualTo(measured);
    }

    private static Stream<Setting> settings(JavaClass type) {
        return Stream.concat(
                type.getFields().stream()
                        .filter(field -> field.isAnnotatedWith(ConfigProperty.class))
                        .map(field -> new Setting(field.getAnnotationOfType(ConfigProperty.class), field.getType())),
                type.getCodeUnits().stream()
                        .flatMap(code -> code.getParameters().stream())
                        .filter(parameter -> parameter.isAnnotatedWith(ConfigProperty.class))
                        .map(parameter ->
                                new Setting(parameter.getAnnotationOfType(ConfigProperty.class), parameter.getType())));
    }

    private record Setting(String name, String fallback, String type) {
        private static final Set<String> MEASURED = Set.of(
                "int",
                "java.time.Duration",
                "java.util.Optional<java.lang.Integer>",
                "java.util.Optional<java.time.Duration>");

        Setting(ConfigProperty property, JavaType type) {
            this(property.name(), property.defaultValue(), type.getName());
        }

        /** Some readers take a text and make times of it: their fallback shows it. */
        boolean isMeasured() {
            return MEASURED.contains(type)
                    || Stream.of(Sense.TIME_OR_NONE, Sense.TIMES, Sense.COUNT).anyMatch(sense -> sense.isIn(fallback));
        }
    }
}
