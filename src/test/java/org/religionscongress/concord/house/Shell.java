package org.religionscongress.concord.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs what an operator types. */
public final class Shell {
    private static final long PATIENCE_SECONDS = 120;

    private Shell() {}

    /** Lines in a directory, until one of them fails. */
    public static String lines(List<String> lines, Path directory, Map<String, String> environment) {
        ProcessBuilder shell = new ProcessBuilder("sh", "-ec", String.join("\n", lines)).directory(directory.toFile());
        shell.environment().putAll(environment);
        return run(shell);
    }

    static String run(List<String> command) {
        return run(new ProcessBuilder(command));
    }

    /** What it said; it fails when the command does. */
    private static String run(ProcessBuilder command) {
        try {
            Path said = Files.createTempFile("concord-said", ".log");
            Process process = command.redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            String output = Files.readString(said);
            Files.delete(said);
            if (!ended || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IllegalStateException(command.command() + " failed: " + output);
            }
            return output;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
