package org.religionscongress.concord.document.rest;

import java.time.Instant;
import java.util.UUID;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.document.DocumentKind;
import org.religionscongress.concord.document.Stage;

/**
 * Where a document stands. {@code waitingFor} is who has the next act: a role, or the part of many; {@code timeZone} is
 * that of its session, in which its deadline is read.
 */
public record DocumentView(
        UUID id,
        String symbol,
        DocumentKind kind,
        String title,
        String originalLanguage,
        UUID sessionId,
        Stage stage,
        int round,
        int revision,
        Instant deadline,
        String timeZone,
        String waitingFor,
        Instant createdAt) {

    static DocumentView of(Document document, String timeZone) {
        return new DocumentView(
                document.id(),
                document.symbol(),
                document.kind(),
                document.title(),
                document.originalLanguage(),
                document.sessionId(),
                document.stage(),
                document.round(),
                document.revision(),
                document.deadline(),
                timeZone,
                waitingFor(document),
                document.createdAt());
    }

    private static String waitingFor(Document document) {
        return switch (document.stage()) {
            case DRAFTING, CONSOLIDATION -> "DRAFTER";
            case REVIEW -> "WORKING_GROUP";
            case CONSENSUS -> "SECRETARIAT";
            case OBJECTION, APPROVAL -> "HEAD";
            case ADOPTION -> document.ballotCarried() == null ? "DELEGATION" : "HEAD";
            case ADOPTED, NOT_ADOPTED, WITHDRAWN -> null;
        };
    }
}
