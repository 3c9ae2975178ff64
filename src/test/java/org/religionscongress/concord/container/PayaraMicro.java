package org.religionscongress.concord.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.religionscongress.concord.journey.Concord;

/** The delivered WAR on a server of its own, told its database as an operator would: by environment variables alone. */
public final class PayaraMicro implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final String address;
    private final Path log;

    private PayaraMicro(Process process, String address, Path log) {
        this.process = process;
        this.address = address;
        this.log = log;
    }

    /** Starts a server and waits until it is ready to serve; without documents, unless it is told to have them made. */
    public static PayaraMicro start(String name, Map<String, String> environment) {
        int port = FreePort.any();
        var log = Emptied.directory(Artefact.place(name)).resolve("server.log");
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(Artefact.jvmOptions()));
        command.addAll(List.of("-jar", Artefact.server().toString(), "--nocluster"));
        command.addAll(List.of("--port", Integer.toString(port), "--contextroot", "/"));
        command.addAll(
                List.of("--prebootcommandfile", Artefact.preBootCommands().toString()));
        command.addAll(List.of("--deploy", Artefact.war().toString()));
        var builder = new ProcessBuilder(command)
                .directory(log.getParent().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("CONCORD_DEMO_DOCUMENTS", "false");
        builder.environment().putAll(environment);
        try {
            var server = new PayaraMicro(builder.start(), "http://127.0.0.1:" + port, log);
            server.awaitReady();
            return server;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Whatever it answers has to be in the description of the API. */
    public Concord concord() {
        return Concord.at(address).watchedBy(new DescribedAnswers());
    }

    /** Stops the server as an operator does, by a signal to its process. */
    @Override
    public void close() {
        Ending.of(process);
    }

    /** Ends the server at once, as a failing machine does: it can neither finish nor hand over anything. */
    void kill() {
        try {
            process.destroyForcibly().waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitReady() {
        // Should the test run be ended from outside, the server must not stay behind.
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        try {
            Awaitility.await("the server is ready, see " + log)
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(250))
                    .failFast("the server ended: " + log, () -> !process.isAlive())
                    .until(this::isReady);
        } catch (RuntimeException notReady) {
            close();
            throw new IllegalStateException(lastLines(), notReady);
        }
    }

    /** Whether it says of itself that it may be sent requests. */
    boolean isReady() throws InterruptedException {
        var question = HttpRequest.newBuilder(URI.create(address + "/health/ready"))
                .timeout(Duration.ofSeconds(10))
                .build();
        try {
            return HttpClient.newHttpClient()
                            .send(question, BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** All that the server has said. */
    String printed() {
        try {
            return Files.readString(log);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    private String lastLines() {
        try {
            var lines = Files.readAllLines(log);
            return String.join(System.lineSeparator(), lines.subList(Math.max(0, lines.size() - 40), lines.size()));
        } catch (IOException unread) {
            return "no log: " + unread;
        }
    }
}
