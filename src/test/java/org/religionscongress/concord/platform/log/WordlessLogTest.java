package org.religionscongress.concord.platform.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WordlessLogTest {
    private static final String DETAIL = "\nduplicate key value violates unique constraint \"account_username_key\"\n"
            + "  Detail: Key (username)=(zaqwer) already exists.";

    private final WordlessLog log = new WordlessLog();

    @AfterEach
    void end() {
        RequestReference.end();
    }

    @Test
    void a_failure_is_told_by_its_class_its_code_and_its_place_only() {
        LogRecord record = new LogRecord(Level.SEVERE, "Unexpected failure 17");
        record.setThrown(new IllegalStateException("about zaqwer", new SQLException(DETAIL, "23505")));

        log.isLoggable(record);

        assertThat(written(record))
                .doesNotContain("zaqwer")
                .contains("Unexpected failure 17")
                .contains("java.lang.IllegalStateException")
                .contains("java.sql.SQLException SQLSTATE 23505 account_username_key")
                .contains("at org.religionscongress.concord.platform.log.WordlessLogTest");
    }

    @Test
    void a_line_that_repeats_the_words_of_a_failure_is_told_without_them() {
        LogRecord record = new LogRecord(Level.WARNING, "ENGINE-14006 Job {0} failed: {1}");
        Exception failure = new IllegalStateException(DETAIL);
        record.setParameters(new Object[] {"4711", failure.getMessage()});
        record.setThrown(failure);

        log.isLoggable(record);

        assertThat(written(record)).contains("ENGINE-14006 Job 4711 failed: …").doesNotContain("zaqwer");
    }

    @Test
    void failures_that_cause_one_another_come_to_an_end() {
        Exception one = new IllegalStateException("zaqwer");
        Exception other = new IllegalStateException("zaqwer", one);
        one.initCause(other);
        LogRecord record = new LogRecord(Level.WARNING, "It failed");
        record.setThrown(one);

        log.isLoggable(record);

        assertThat(written(record)).doesNotContain("zaqwer");
    }

    @Test
    void each_line_of_a_request_bears_its_reference() {
        String reference = RequestReference.of(Optional.of("0123456789abcdef0123456789abcdef"));
        RequestReference.begin(reference);
        LogRecord record = new LogRecord(Level.INFO, "Something was done");

        log.isLoggable(record);

        assertThat(reference).isEqualTo("0123456789abcdef0123456789abcdef");
        assertThat(record.getParameters()).containsExactly(Map.of("Request", reference));
    }

    @Test
    void a_reference_that_could_be_words_is_not_taken() {
        assertThat(RequestReference.of(Optional.of("zaqwer said this here"))).doesNotContain("zaqwer");
    }

    private static String written(LogRecord record) {
        StringWriter written = new StringWriter();
        written.append(new SimpleFormatter().formatMessage(record)).append('\n');
        record.getThrown().printStackTrace(new PrintWriter(written, true));
        return written.toString();
    }
}
