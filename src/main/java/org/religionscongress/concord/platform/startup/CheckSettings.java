package org.religionscongress.concord.platform.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;

/** A node with settings that would break it later, at some act, does not start, and says all of them at once. */
@ApplicationScoped
public class CheckSettings {
    static final SortedMap<String, Sense> SETTINGS = new TreeMap<>(Map.ofEntries(
            Map.entry("concord.deadline.minimum", Sense.TIME_OR_NONE),
            Map.entry("concord.deadline.reminders", Sense.TIMES),
            Map.entry("concord.idempotency.lifetime", Sense.TIME),
            Map.entry("concord.jobs.threads", Sense.COUNT),
            Map.entry("concord.library.delay", Sense.TIME_OR_NONE),
            Map.entry("concord.mail.interval", Sense.TIME),
            Map.entry("concord.mail.port", Sense.PORT),
            Map.entry("concord.mail.timeout", Sense.TIME_WITHIN_A_DAY),
            Map.entry("concord.password-link.lifetime", Sense.TIME),
            Map.entry("concord.password.iterations", Sense.COUNT),
            Map.entry("concord.reads.at-once", Sense.COUNT),
            Map.entry("concord.roadmap.reminder", Sense.TIME_OR_NONE),
            Map.entry("concord.roadmap.report-rhythm", Sense.TIME),
            Map.entry("concord.session.idle", Sense.TIME),
            Map.entry("concord.session.lifetime", Sense.TIME)));

    @Inject
    private Config config;

    void check() {
        List<String> senseless = SETTINGS.entrySet().stream()
                .flatMap(setting -> config
                        .getOptionalValue(setting.getKey(), String.class)
                        .filter(value -> !setting.getValue().isIn(value))
                        .map(value -> "%s is %s, not \"%s\"."
                                .formatted(setting.getKey(), setting.getValue().words(), value))
                        .stream())
                .toList();
        if (!senseless.isEmpty()) {
            throw new IllegalStateException(senseless.stream()
                    .map(each -> System.lineSeparator() + "  - " + each)
                    .collect(Collectors.joining("", "Concord does not start with these settings:", "")));
        }
    }
}
