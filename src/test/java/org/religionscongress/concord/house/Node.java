package org.religionscongress.concord.house;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * One node of several on a PostgreSQL: a house in a process of its own, with its own clock and its own jobs. It says when
 * it is ready, and ends with its input, so that it never outlives its test.
 */
public final class Node implements AutoCloseable {
    private static final String READY = "ready";

    private final Process process;
    private final BufferedReader answers;

    private Node(Process process) {
        this.process = process;
        answers = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Begins to start; {@link #awaitReady} returns when it is up. The settings are system properties of the node. */
    public static Node start(TestDatabase database, Duration ahead, String... settings) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx384m", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path")));
        String logging = System.getProperty("java.util.logging.config.file");
        if (logging != null) {
            command.add("-Djava.util.logging.config.file=" + logging);
        }
        for (String setting : settings) {
            command.add("-D" + setting);
        }
        command.addAll(List.of(Node.class.getName(), database.url(), ahead.toString()));
        try {
            return new Node(new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public Node awaitReady() {
        String said = said();
        if (!READY.equals(said)) {
            throw new IllegalStateException("The node said: " + said);
        }
        return this;
    }

    private String said() {
        try {
            return answers.readLine();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        try {
            process.outputWriter().close();
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException gone) {
            process.destroyForcibly();
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    public static void main(String[] arguments) throws IOException {
        PrintStream answers = System.out;
        // What the application prints is not an answer.
        System.setOut(System.err);
        NodeClock.goWrongBy(Duration.parse(arguments[1]));
        TestDatabase database = new TestDatabase("PostgreSQL", arguments[0], "postgres", "postgres");
        try (House node = House.node(database)) {
            answers.println(READY);
            while (System.in.read() >= 0) {
                // Works on until its input ends.
            }
        }
    }
}
