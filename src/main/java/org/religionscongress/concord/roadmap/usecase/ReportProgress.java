package org.religionscongress.concord.roadmap.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.document.Documents;
import org.religionscongress.concord.platform.json.Answers;
import org.religionscongress.concord.platform.persistence.Ids;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.record.Entry;
import org.religionscongress.concord.record.Recorder;
import org.religionscongress.concord.roadmap.Evidence;
import org.religionscongress.concord.roadmap.ItemStatus;
import org.religionscongress.concord.roadmap.ProgressReport;
import org.religionscongress.concord.roadmap.ReportStatus;
import org.religionscongress.concord.roadmap.RoadmapItem;
import org.religionscongress.concord.roadmap.RoadmapItems;
import org.religionscongress.concord.step.Act;
import org.religionscongress.concord.step.Candidates;
import org.religionscongress.concord.step.Stances;
import org.religionscongress.concord.step.TaskKind;

/** A member of the responsible body reports how an item stands, until it is done or dropped. */
@ApplicationScoped
@UseCase
public class ReportProgress implements TaskKind {
    /** The answer to a {@code report-progress} task. */
    @Schema(
            name = "ReportProgressAnswer",
            description = "How far an item is carried out, with evidence.",
            extensions = @Extension(name = "x-task-kind", value = "report-progress"))
    public record Answer(
            @Schema(enumeration = {"on-track", "late", "done", "dropped"})
            String status,

            String text,
            List<ShownEvidence> evidence) {}

    @Inject
    private RoadmapItems items;

    @Inject
    private Documents documents;

    @Inject
    private EvidenceCheck evidenceCheck;

    @Inject
    private ProgressNotices notices;

    @Inject
    private Recorder recorder;

    @Inject
    private Clock clock;

    @Override
    public String word() {
        return "report-progress";
    }

    @Override
    public Candidates candidates(Document document, UUID part) {
        return Candidates.body(items.get(document.id()).responsible());
    }

    @Override
    public Instant due(Document document) {
        return items.get(document.id()).reportDue();
    }

    @Override
    public Map<String, Object> complete(Act act, JsonObject json) {
        Answer answer = Answers.read(json, Answer.class);
        ReportStatus status = ReportStatus.of(Stances.word("status", answer.status(), ReportStatus.WORDS));
        String text = Stances.statement("text", answer.text());
        if (text == null && status == ReportStatus.DROPPED) {
            throw Problem.invalid("text", "Say in text why the item is dropped.");
        }
        List<Evidence> evidence = evidenceCheck.of("evidence", answer.evidence(), act.caller());
        RoadmapItem item = items.hold(act.task().documentId());
        int number = item.report(status);
        items.add(
                new ProgressReport(
                        Ids.next(),
                        item.documentId(),
                        number,
                        status,
                        text,
                        act.caller(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS)),
                evidence);
        Document document = documents.get(item.documentId());
        recorder.write(Entry.of(word())
                .by(act.caller().personId(), act.caller().name())
                .on(document.id(), document.revision())
                .with("status", status.word())
                .with("text", text)
                .with("evidence", evidence.size()));
        if (item.status().isClosed()) {
            notices.closed(document, item, status, text);
        }
        return Map.of("itemClosed", item.status().isClosed(), "carriedOut", item.status() == ItemStatus.DONE);
    }
}
