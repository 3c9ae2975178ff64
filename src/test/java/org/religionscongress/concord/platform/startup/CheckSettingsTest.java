package org.religionscongress.concord.platform.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
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
                    .with("concord.roadmap.report-rhythm", "quarterly");

            assertThatThrownBy(() -> House.on(TestDatabase.h2()))
                    .rootCause()
                    .message()
                    .contains(
                            "concord.session.idle is a time such as PT4H, longer than none and at most 100 years, not"
                                    + " \"PT0S\".",
                            "concord.jobs.threads",
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
        "TIME_OR_NONE, PT0S, true",
        "TIME_OR_NONE, PT-1S, false",
        "TIMES, 'PT72H, PT24H,', true",
        "TIMES, 'PT72H,-PT24H', false",
        "COUNT, 1, true",
        "COUNT, 0, false",
        "COUNT, 2147483648, false",
        "PORT, 65535, true",
        "PORT, 65536, false"
    })
    void makes_sense(Sense sense, String value, boolean does) {
        assertThat(sense.isIn(value)).isEqualTo(does);
    }

    @Test
    void every_setting_that_is_a_time_or_a_number_is_checked() {
        var measured = new TreeMap<String, String>();
        for (JavaField field : new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.religionscongress.concord")
                        .stream()
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.isAnnotatedWith(ConfigProperty.class))
                        .toList()) {
            ConfigProperty setting = field.getAnnotationOfType(ConfigProperty.class);
            if (Set.of(int.class.getName(), Duration.class.getName())
                            .contains(field.getRawType().getName())
                    || isMeasured(setting.defaultValue())) {
                measured.put(setting.name(), field.getFullName());
            }
        }

        assertThat(measured).isNotEmpty();
        assertThat(CheckSettings.SETTINGS.keySet()).containsAll(measured.keySet());
    }

    private static boolean isMeasured(String value) {
        return List.of(Sense.TIME_OR_NONE, Sense.TIMES, Sense.COUNT).stream().anyMatch(sense -> sense.isIn(value));
    }
}
