package org.religionscongress.concord.inbox.rest;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.religionscongress.concord.inbox.ActOnBehalf;
import org.religionscongress.concord.inbox.usecase.ReadActsOnBehalf;
import org.religionscongress.concord.platform.json.Answers;

/** What a clerk entered for a side, how it came, and whether a second person has confirmed it. */
public record ActOnBehalfView(
        UUID id,
        TaskView.DocumentName document,
        String timeZone,
        String kind,
        String state,
        TaskView.Name delegation,
        TaskView.Name member,
        @Schema(ref = "TaskAnswer") JsonObject answer,
        String channel,
        Instant receivedAt,
        String attachment,
        String attachmentType,
        String note,
        String enteredBy,
        Instant enteredAt,
        String decidedBy,
        Instant decidedAt,
        String reason) {
    static ActOnBehalfView of(ReadActsOnBehalf.Shown shown) {
        ActOnBehalf act = shown.act();
        return new ActOnBehalfView(
                act.id(),
                new TaskView.DocumentName(
                        shown.document().id(),
                        shown.document().title(),
                        shown.document().revision()),
                shown.timeZone(),
                act.kind(),
                shown.state(),
                name(act.side().delegationId(), shown.side()),
                name(act.side().memberId(), shown.side()),
                shown.answer() == null ? null : Answers.parsed(shown.answer()),
                act.received().channel(),
                act.received().at(),
                shown.scan() == null ? null : "/api/attachments/" + shown.scan().id(),
                shown.scan() == null ? null : shown.scan().format().mediaType(),
                act.received().note(),
                act.enteredByName(),
                act.enteredAt(),
                act.decidedByName(),
                act.decidedAt(),
                act.reason());
    }

    private static TaskView.Name name(UUID id, String name) {
        return id == null ? null : new TaskView.Name(id, name);
    }
}
