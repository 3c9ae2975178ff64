package org.religionscongress.concord.monitoring;

import java.time.Instant;
import java.util.UUID;
import org.religionscongress.concord.document.Stage;
import org.religionscongress.concord.monitoring.ProcessInstances.Question;

/** A question for roots, put together by what is asked. */
final class Asking {
    private String process;
    private Integer version;
    private InstanceState state;
    private Stage stage;
    private Instant startedBefore;
    private Instant startedAfter;
    private Boolean incidents;
    private UUID documentId;
    private String words;

    Asking process(String asked) {
        process = asked;
        return this;
    }

    Asking version(Integer asked) {
        version = asked;
        return this;
    }

    Asking state(InstanceState asked) {
        state = asked;
        return this;
    }

    Asking stage(Stage asked) {
        stage = asked;
        return this;
    }

    Asking startedBefore(Instant asked) {
        startedBefore = asked;
        return this;
    }

    Asking startedAfter(Instant asked) {
        startedAfter = asked;
        return this;
    }

    Asking incidents(Boolean asked) {
        incidents = asked;
        return this;
    }

    Asking documentId(UUID asked) {
        documentId = asked;
        return this;
    }

    Asking words(String asked) {
        words = asked;
        return this;
    }

    Question question() {
        return new Question(
                process, version, state, stage, startedBefore, startedAfter, incidents, documentId, words, null, true);
    }
}
