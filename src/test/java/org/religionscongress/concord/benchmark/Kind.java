package org.religionscongress.concord.benchmark;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Arrays;

/** The tasks that the driver's clients complete, each with the answer that lets the text go on. */
enum Kind {
    REVIEW("review", "verdict", "endorse", "comment"),
    POSITION("take-position", "position", "agree", "statement"),
    APPROVAL("approve-final-text", "decision", "approve", "reason"),
    ACT("act-on-adoption", "act", "adopt", "statement");

    private final String name;
    private final String field;
    private final String value;
    private final String words;

    Kind(String name, String field, String value, String words) {
        this.name = name;
        this.field = field;
        this.value = value;
        this.words = words;
    }

    static Kind of(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name));
    }

    JsonObject answer(String text) {
        return Json.createObjectBuilder().add(field, value).add(words, text).build();
    }
}
