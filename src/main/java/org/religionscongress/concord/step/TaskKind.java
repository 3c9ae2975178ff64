package org.religionscongress.concord.step;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.religionscongress.concord.document.Document;

/** What a stage says about one kind of its tasks. The inbox knows tasks only through this. */
public interface TaskKind {
    /** The kind's word in the API, such as {@code approve-final-text}. */
    String word();

    /** Whom a new task is offered to; {@code part} is null outside of a step. */
    Candidates candidates(Document document, UUID part);

    /** Until when a new task outside of a step asks for its answer: unless told, until the stage ends. */
    default Instant due(Document document) {
        return document.deadline();
    }

    /**
     * Does the person's act: checks the answer, changes the stage's own tables, records the event.
     *
     * @return the verdicts that the process reads at its next gateway; never text of a person
     */
    Map<String, Object> complete(Act act, JsonObject answer);

    /** Whether a clerk with a mandate may enter the answer for the side whose part it is. */
    default boolean mayBeEnteredOnBehalf() {
        return false;
    }

    /** Whether what a clerk enters counts only when a second person has confirmed it. */
    default boolean needsSecondPerson() {
        return false;
    }

    /** Refuses an answer that could not be given, before it waits for a second person. */
    default void check(JsonObject answer) {}

    /** Whether an answer may be given anew by the same side until the step closes. */
    default boolean mayBeCorrected() {
        return false;
    }

    /** Whether an answer that comes after the close, where it no longer counts, is kept as a comment. */
    default boolean keepsLateAnswers() {
        return false;
    }
}
