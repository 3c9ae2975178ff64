package org.religionscongress.concord.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.religionscongress.concord.journey.Concord;

/**
 * A real nginx with docker/nginx.conf, or with the servers for TLS that the page for operators puts in the place of its own;
 * only names, ports and the places of files are those of the test.
 */
final class Balancer implements AutoCloseable {
    private static final List<Path> PLACES = List.of(Path.of("/usr/sbin/nginx"), Path.of("/usr/bin/nginx"));
    private static final Path DOCKER = Path.of("docker");
    private static final Path PAGE = Path.of("src", "site", "markdown", "operations.md");
    private static final Pattern SERVER_OF_THE_IMAGE = Pattern.compile("(?ms)^  server \\{.*?^  }$");
    private static final Pattern SERVERS_OF_THE_PAGE = Pattern.compile("(?ms)^```$\\s(server \\{.*?)^```$");

    private final Process process;
    private final Concord concord;
    private final Concord withoutTls;

    private Balancer(Process process, Concord concord, Concord withoutTls) {
        this.process = process;
        this.concord = concord;
        this.withoutTls = withoutTls;
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    }

    static boolean isThere() {
        return program().isPresent();
    }

    static Balancer before(int first, int second) {
        int port = FreePort.any();
        Path place = Emptied.directory(Artefact.place("balancer"));
        Process process = start(
                place,
                before(first, second, read(DOCKER.resolve("nginx.conf")))
                        .replace("listen 8080", "listen 127.0.0.1:" + port));
        Concord concord = Concord.at("http://127.0.0.1:" + port);
        return new Balancer(process, concord, concord);
    }

    static Balancer withTlsBefore(int first, int second, Keystore keystore) {
        int tls = FreePort.any();
        int plain = FreePort.any();
        Path place = Emptied.directory(Artefact.place("balancer-tls"));
        Path certificate = place.resolve("fullchain.pem");
        Path key = place.resolve("key.pem");
        keystore.writePem(certificate, key);
        String servers = found(SERVERS_OF_THE_PAGE, read(PAGE))
                .replace("listen 443", "listen 127.0.0.1:" + tls)
                .replace("listen 80;", "listen 127.0.0.1:" + plain + ";")
                .replace("/etc/ssl/concord/fullchain.pem", certificate.toString())
                .replace("/etc/ssl/concord/key.pem", key.toString());
        String settings = read(DOCKER.resolve("nginx.conf"));
        Process process =
                start(place, before(first, second, settings.replace(found(SERVER_OF_THE_IMAGE, settings), servers)));
        return new Balancer(
                process,
                Concord.at("https://localhost:" + tls, keystore.trust()),
                Concord.at("http://localhost:" + plain));
    }

    private static String before(int first, int second, String settings) {
        return settings.replace("node-1:8080", "127.0.0.1:" + first).replace("node-2:8080", "127.0.0.1:" + second);
    }

    private static Process start(Path place, String settings) {
        try {
            Files.copy(DOCKER.resolve("locations.conf"), place.resolve("locations.conf"));
            Path file = Files.writeString(
                    place.resolve("nginx.conf"),
                    settings.replace(
                            "/tmp/nginx.pid", place.resolve("nginx.pid").toString()));
            return new ProcessBuilder(
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
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Concord concord() {
        return concord;
    }

    /** Where people arrive who have not typed https. */
    Concord withoutTls() {
        return withoutTls;
    }

    private static String found(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("Nothing is " + pattern);
        }
        return found.group(found.groupCount());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Optional<Path> program() {
        return PLACES.stream().filter(Files::isExecutable).findFirst();
    }

    @Override
    public void close() {
        Ending.of(process);
    }
}
