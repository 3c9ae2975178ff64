package org.religionscongress.concord.container;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What docker/Dockerfile and docker/compose.yaml say, laid out without an engine: the files that the image holds, in a
 * directory that takes the place of its root, with what starts it and what it is told.
 */
final class Image {
    static final String HOME = "/opt/concord";
    private static final Path DOCKER = Path.of("docker");
    private static final Pattern COPY = Pattern.compile("(?m)^COPY (?:--\\S+ )*(.+) /opt/concord/$");
    private static final Pattern PREPARED = Pattern.compile("(?m)^RUN (/opt/concord/\\S+)$");
    private static final Pattern ENTRYPOINT = Pattern.compile("(?m)^ENTRYPOINT (\\[.*])$");
    private static final Pattern HEALTH = Pattern.compile("HEALTHCHECK .*CMD (\\[.*])");
    private static final Pattern USER = Pattern.compile("(?m)^USER (\\d+):(\\d+)$");
    private static final Pattern VALUE = Pattern.compile("(?m)^ {4}(CONCORD_\\w+): \\$\\{\\w+:?-(.*)}$");
    private static final Pattern VARIABLE = Pattern.compile("(\\w+)=(\"[^\"]*\"|[^\\s\"\\\\]+)");

    private final String dockerfile = text(DOCKER.resolve("Dockerfile"));
    private final String compose = text(DOCKER.resolve("compose.yaml"));
    final Path root;

    Image(Path root) {
        this.root = root;
        try {
            Files.createDirectories(inside(HOME));
            Matcher copied = COPY.matcher(dockerfile);
            while (copied.find()) {
                for (String file : copied.group(1).split(" ")) {
                    copy(file);
                }
            }
            prepare();
            Path data = Files.createDirectory(inside("/data"));
            Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxrwxrwx"));
            Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("r-xr-xr-x"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String dockerfile() {
        return dockerfile;
    }

    String compose() {
        return compose;
    }

    Path inside(String path) {
        return root.resolve(path.substring(1));
    }

    List<String> entryPoint() {
        return array(found(ENTRYPOINT, dockerfile));
    }

    List<String> healthCheck() {
        return array(found(HEALTH, dockerfile));
    }

    /** As whom it runs: a user and a group by number. */
    String user() {
        return found(USER, dockerfile);
    }

    /** What the image and the composition tell each node, unless an operator says otherwise. */
    Map<String, String> environment() {
        Map<String, String> told = new HashMap<>();
        String block = dockerfile.substring(dockerfile.indexOf("\nENV "), dockerfile.indexOf("\nEXPOSE"));
        Matcher variable = VARIABLE.matcher(block);
        while (variable.find()) {
            told.put(variable.group(1), variable.group(2).replace("\"", ""));
        }
        Matcher value = VALUE.matcher(compose);
        while (value.find()) {
            told.put(value.group(1), value.group(2));
        }
        return told;
    }

    /** The server and the application come from this build; all else from where the image takes it. */
    private void copy(String file) throws IOException {
        String name = Path.of(file).getFileName().toString();
        Path source =
                switch (name) {
                    case "payara-micro.jar" -> Artefact.server();
                    case "concord.war" -> Artefact.war();
                    default -> Path.of(file);
                };
        Path copy = Files.copy(source, inside(HOME).resolve(name));
        Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("r-xr-xr-x"));
    }

    /** What is done while the image is built; what it says stands in the output of the tests. */
    private void prepare() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        inside(found(PREPARED, dockerfile)).toString(), Integer.toString(FreePort.any()))
                .inheritIO();
        builder.environment().clear();
        withJava(builder.environment());
        try {
            int status = builder.start().waitFor();
            if (status != 0) {
                throw new IllegalStateException("The image cannot be prepared: " + status);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** The JVM that runs the tests takes the place of the image's. */
    static void withJava(Map<String, String> environment) {
        environment.put(
                "PATH",
                Path.of(System.getProperty("java.home"), "bin")
                        + System.getProperty("path.separator")
                        + System.getenv("PATH"));
    }

    private static String found(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("Nothing in docker/ is " + pattern);
        }
        return found.group(1);
    }

    private static List<String> array(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonString.class).stream()
                    .map(JsonString::getString)
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
