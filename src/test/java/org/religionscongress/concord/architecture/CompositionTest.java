package org.religionscongress.concord.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What docker/ tells an engine is whole: files, names and settings that it speaks of are there. */
class CompositionTest {
    private static final Path DOCKER = Path.of("docker");
    /** Of the engine, not of Concord. */
    private static final Set<String> OF_THE_MACHINE = Set.of("NODE_MEMORY");

    private final String text = read(DOCKER.resolve("compose.yaml"));
    private final String dockerfile = read(DOCKER.resolve("Dockerfile"));
    private final Map<String, Object> composition = new Yaml().load(text);
    private final Map<String, Map<String, Object>> services = child(composition, "services");

    @Test
    void each_value_from_outside_has_a_default() {
        Set<String> asked = found("(?<![$])[$]([{][^}]*[}]|\\w+)", text);

        assertThat(asked).hasSizeGreaterThan(10).allMatch(value -> value.matches("[{]\\w+:?-[^{}]*[}]"));
    }

    @Test
    void each_setting_that_it_gives_is_one_that_concord_reads() {
        Set<String> read = settingsThatConcordReads();

        assertThat(read).contains("CONCORD_ADDRESS", "CONCORD_MODE", "CONCORD_DATABASE_URL", "CONCORD_RECORD_KEY");
        for (String node : nodes()) {
            Map<String, String> told = child(services.get(node), "environment");
            assertThat(read).containsAll(told.keySet());
            assertThat(told).allSatisfy((name, value) -> assertThat(value).startsWith("${" + name));
        }
        assertThat(read).containsAll(found("\\b(CONCORD_\\w+)=", dockerfile));
    }

    @Test
    void its_example_for_a_congress_names_what_concord_or_the_composition_reads() {
        Set<String> named = found("(?m)^(\\w+)=", read(DOCKER.resolve("example.env")));
        Set<String> ofTheMachine =
                named.stream().filter(name -> !name.startsWith("CONCORD_")).collect(Collectors.toSet());

        assertThat(named).contains("CONCORD_MODE", "CONCORD_RECORD_KEY", "CONCORD_SECOND_FACTOR_KEY");
        assertThat(ofTheMachine).isEqualTo(OF_THE_MACHINE);
        assertThat(found("[$][{](\\w+)", text)).containsAll(OF_THE_MACHINE);
        assertThat(settingsThatConcordReads())
                .containsAll(named.stream()
                        .filter(Predicate.not(OF_THE_MACHINE::contains))
                        .toList());
    }

    @Test
    void each_file_and_volume_that_it_mounts_is_there() {
        Map<String, Object> volumes = child(composition, "volumes");
        List<String> sources = services.values().stream()
                .flatMap(service -> strings(service, "volumes"))
                .map(volume -> volume.split(":", 2)[0])
                .toList();

        assertThat(sources).isNotEmpty().allSatisfy(source -> {
            if (source.startsWith(".")) {
                assertThat(DOCKER.resolve(source)).isRegularFile();
            } else {
                assertThat(volumes).containsKey(source);
            }
        });
        assertThat(found("include (\\S+);", read(DOCKER.resolve("nginx.conf"))))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(text).contains("./" + file + ":/etc/nginx/" + file + ":ro"));
    }

    @Test
    void who_is_waited_for_is_there_and_can_say_that_it_is_healthy() {
        assertThat(dockerfile).contains("\nHEALTHCHECK ");
        services.forEach((name, service) -> {
            Map<String, Map<String, Object>> waitedFor = child(service, "depends_on");
            waitedFor.forEach((other, how) -> {
                assertThat(services).as(name + " waits for " + other).containsKey(other);
                if ("service_healthy".equals(how.get("condition"))) {
                    assertThat(services.get(other).keySet()).containsAnyOf("healthcheck", "build");
                }
            });
        });
    }

    @Test
    void the_balancer_spreads_over_all_nodes_and_starts_again_with_them() {
        Map<String, Map<String, Object>> waitedFor = child(services.get("balancer"), "depends_on");

        assertThat(nodes()).hasSize(2);
        assertThat(found("server ([\\w-]+):8080", read(DOCKER.resolve("nginx.conf"))))
                .isEqualTo(nodes());
        assertThat(waitedFor.keySet()).isEqualTo(nodes());
        assertThat(waitedFor.values()).allSatisfy(how -> assertThat(how).contains(entry("restart", true)));
        assertThat(dockerfile).contains("\nEXPOSE 8080\n");
    }

    @Test
    void only_the_balancer_and_the_mail_catcher_are_reached_from_this_machine_and_nothing_from_others() {
        assertThat(services.entrySet().stream()
                        .filter(service -> service.getValue().containsKey("ports"))
                        .map(Map.Entry::getKey))
                .containsExactlyInAnyOrder("balancer", "mail");
        assertThat(services.values().stream().flatMap(service -> strings(service, "ports")))
                .allMatch(port -> port.startsWith("127.0.0.1:"));
    }

    @Test
    void the_image_is_built_from_files_that_its_build_is_given() {
        List<String> ignored =
                read(DOCKER.resolve("Dockerfile.dockerignore")).lines().toList();
        Set<String> copied = Pattern.compile("(?m)^COPY (?!--from)(?:--\\S+ )*(.+) \\S+$")
                .matcher(dockerfile)
                .results()
                .flatMap(copy -> Stream.of(copy.group(1).split(" ")))
                .collect(Collectors.toSet());
        Set<String> resources = found("<directory>([^$<]+)</directory>", read(Path.of("pom.xml")));

        assertThat(Stream.of(copied, resources).flatMap(Set::stream))
                .hasSizeGreaterThan(6)
                .allSatisfy(file -> {
                    assertThat(Path.of(file)).exists();
                    assertThat(ignored).anyMatch(line -> line.startsWith("!") && isWithin(file, line.substring(1)));
                    assertThat(ignored).noneMatch(line -> !line.startsWith("!") && isWithin(file, line));
                });
    }

    private static boolean isWithin(String file, String directory) {
        return Path.of(file).startsWith(Path.of(directory));
    }

    private Set<String> nodes() {
        return services.keySet().stream()
                .filter(name -> name.startsWith("node-"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> settingsThatConcordReads() {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            Set<String> names = files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> found("(?:\"|MPCONFIG=)(concord[.][a-z.-]+[a-z])", read(file)).stream())
                    .map(name -> name.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT))
                    .collect(Collectors.toCollection(TreeSet::new));
            names.addAll(found("ENV=(\\w+)", read(Path.of("src", "main", "payara", "pre-boot.asadmin"))));
            return names;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> Map<String, T> child(Map<String, ?> parent, String name) {
        return parent.get(name) == null ? Map.of() : (Map<String, T>) parent.get(name);
    }

    @SuppressWarnings("unchecked")
    private static Stream<String> strings(Map<String, ?> parent, String name) {
        return parent.get(name) == null ? Stream.empty() : ((List<String>) parent.get(name)).stream();
    }

    private static Set<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult result) -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
