package org.religionscongress.concord.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.religionscongress.concord.journey.Concord;

/**
 * A node as the image starts it: the same command line, flags and environment, as the image's user, who can write in
 * {@code /data} and {@code /tmp} only. Where the tests do not run as root they cannot become another; then it is theirs.
 */
final class ImageNode implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    final int port;
    final Path log;
    private final Path said;
    private final Path temporary;
    private final Image image;
    private final Process process;

    private ImageNode(Image image, int port, Path place, Path temporary, Process process) {
        this.image = image;
        this.port = port;
        this.temporary = temporary;
        this.process = process;
        log = place.resolve("log.jsonl");
        said = place.resolve("said.txt");
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    }

    /** Begins to start; what is told otherwise than in the composition, and flags beyond the image's, are the test's. */
    static ImageNode start(Image image, String name, Map<String, String> otherwise, String... flags) {
        int port = FreePort.any();
        Path place = Emptied.directory(Artefact.place("image-" + name));
        try {
            Path temporary = Files.createTempDirectory("concord-" + name);
            Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxrwxrwx"));
            List<String> command = new ArrayList<>(asItsUser(image));
            image.entryPoint()
                    .forEach(word -> command.add(
                            word.startsWith("/") ? image.inside(word).toString() : word));
            command.addAll(List.of("--port", Integer.toString(port)));
            command.addAll(List.of(flags));
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(image.root.toFile())
                    .redirectOutput(place.resolve("said.txt").toFile())
                    .redirectError(place.resolve("log.jsonl").toFile());
            Map<String, String> environment = new HashMap<>(image.environment());
            environment.putAll(otherwise);
            // Loopback only, and no larger than this machine has room for.
            environment.put("CONCORD_ADDRESS", "127.0.0.1");
            environment.put("JAVA_OPTS", environment.get("JAVA_OPTS") + " " + String.join(" ", Artefact.jvmOptions()));
            // Of its own, as the /tmp of a container.
            environment.put("TMPDIR", temporary.toString());
            Image.withJava(environment);
            builder.environment().clear();
            builder.environment().putAll(environment);
            return new ImageNode(image, port, place, temporary, builder.start());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> asItsUser(Image image) {
        return "root".equals(System.getProperty("user.name"))
                ? List.of("setpriv", "--reuid=" + image.user(), "--regid=" + image.user(), "--clear-groups")
                : List.of();
    }

    /** By the image's own health check. */
    ImageNode awaitReady() {
        Awaitility.await("the node is ready, see " + log)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(500))
                .failFast("the node ended: " + log, () -> !process.isAlive())
                .until(this::saysReady);
        return this;
    }

    boolean saysReady() throws IOException, InterruptedException {
        return saysReady(port);
    }

    /** What the image's health check says of whoever listens at a port. */
    boolean saysReady(int port) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(image.healthCheck());
        command.set(
                0, command.get(0).replace(Image.HOME, image.inside(Image.HOME).toString()));
        command.add(Integer.toString(port));
        return new ProcessBuilder(command)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }

    /** Whether the JVM has that file of the image in its memory. */
    boolean hasLoaded(String file) throws IOException {
        return Files.readString(Path.of("/proc", Long.toString(process.pid()), "maps"))
                .contains(image.inside(Image.HOME).resolve(file).toString());
    }

    boolean isAlive() {
        return process.isAlive();
    }

    String said() throws IOException {
        return Files.readString(said);
    }

    Concord concord() {
        return Concord.at("http://127.0.0.1:" + port);
    }

    /** All whole lines; a last one without its end is still being written. */
    List<String> log() {
        try {
            String written = new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
            return written.substring(0, written.lastIndexOf('\n') + 1).lines().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        Ending.of(process);
        try {
            Files.delete(Emptied.directory(temporary));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
