package org.religionscongress.concord.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.religionscongress.concord.journey.Concord;

/** A real nginx with docker/nginx.conf; only names and ports are those of the test. */
final class Balancer implements AutoCloseable {
    private static final List<Path> PLACES = List.of(Path.of("/usr/sbin/nginx"), Path.of("/usr/bin/nginx"));

    private final Process process;
    private final int port;

    private Balancer(Process process, int port) {
        this.process = process;
        this.port = port;
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    }

    static boolean isThere() {
        return program().isPresent();
    }

    static Balancer before(int first, int second) {
        int port = FreePort.any();
        Path place = Emptied.directory(Artefact.place("balancer"));
        try {
            String settings = Files.readString(Path.of("docker", "nginx.conf"))
                    .replace("node-1:8080", "127.0.0.1:" + first)
                    .replace("node-2:8080", "127.0.0.1:" + second)
                    .replace("listen 8080", "listen 127.0.0.1:" + port)
                    .replace("/tmp/nginx.pid", place.resolve("nginx.pid").toString());
            Path file = Files.writeString(place.resolve("nginx.conf"), settings);
            return new Balancer(
                    new ProcessBuilder(
                                    program().orElseThrow().toString(),
                                    "-p",
                                    place.toString(),
                                    "-c",
                                    file.toString(),
                                    "-e",
                                    place.resolve("error.log").toString(),
                                    "-g",
                                    "daemon off;")
                            .redirectErrorStream(true)
                            .redirectOutput(place.resolve("said.txt").toFile())
                            .start(),
                    port);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Concord concord() {
        return Concord.at("http://127.0.0.1:" + port);
    }

    private static Optional<Path> program() {
        return PLACES.stream().filter(Files::isExecutable).findFirst();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(20, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
