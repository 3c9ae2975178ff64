package org.religionscongress.concord.house;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * One node of several on a PostgreSQL: a house in a process of its own, with its own clock and its own jobs. It says when
 * it is ready, takes {@link NodeActs} line by line, and ends with its input, so that it never outlives its test.
 */
public final class Node implements AutoCloseable {
    private static final String READY = "ready";
    private static final String ENDED = "has ended";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();

    private Node(Process process) {
        this.process = process;
        Thread listener = new Thread(this::listen, "node-listener");
        listener.setDaemon(true);
        listener.start();
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

    /** Tells the node to do something; what comes of it, {@link #said} returns in its time. */
    public void tell(String line) {
        try {
            process.outputWriter(StandardCharsets.UTF_8)
                    .append(line)
                    .append('\n')
                    .flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The node's next line; a node that fails, ends or says nothing for too long fails its test. */
    public String said() {
        try {
            String line = answers.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            if (line == null) {
                throw new IllegalStateException("The node has said nothing for " + PATIENCE.toSeconds() + " seconds");
            }
            if (line.equals(ENDED) || line.startsWith(NodeActs.FAILED)) {
                throw new IllegalStateException("The node " + line);
            }
            return line;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the node was asked", interrupted);
        }
    }

    private void listen() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            lines.lines().forEach(answers::add);
        } catch (IOException | UncheckedIOException broken) {
            // Then the node is gone, which is said below.
        } finally {
            answers.add(ENDED);
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
        try (House node = House.node(database);
                BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            NodeActs acts = new NodeActs(node, answers);
            answers.println(READY);
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                acts.take(line);
            }
            acts.end();
        }
    }
}
