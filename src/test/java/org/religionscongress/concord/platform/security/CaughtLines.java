package org.religionscongress.concord.platform.security;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What is told of the safety of accounts while this is open. */
public final class CaughtLines extends Handler implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(SecurityLog.class.getName());

    private final List<LogRecord> lines = new CopyOnWriteArrayList<>();

    private CaughtLines() {}

    public static CaughtLines open() {
        var caught = new CaughtLines();
        LOG.addHandler(caught);
        // As operators have it; the tests' own log is quieter.
        LOG.setLevel(Level.INFO);
        return caught;
    }

    /** The fields of what was told of this person. */
    public List<Map<String, String>> of(UUID personId) {
        return lines.stream()
                .map(CaughtLines::fields)
                .filter(fields -> personId.toString().equals(fields.get("Person")))
                .toList();
    }

    List<String> events() {
        return lines.stream().map(line -> fields(line).get("Event")).toList();
    }

    public List<String> eventsOf(UUID personId) {
        return of(personId).stream().map(fields -> fields.get("Event")).toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> fields(LogRecord line) {
        return (Map<String, String>) line.getParameters()[0];
    }

    /** Every line, as it would be read. */
    String text() {
        return lines.stream()
                .map(line -> line.getMessage() + " " + line.getParameters()[0])
                .toList()
                .toString();
    }

    @Override
    public void publish(LogRecord line) {
        lines.add(line);
    }

    @Override
    public void flush() {
        // Nothing is kept back.
    }

    @Override
    public void close() {
        LOG.removeHandler(this);
        LOG.setLevel(null);
    }
}
