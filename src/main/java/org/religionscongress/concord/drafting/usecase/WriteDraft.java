package org.religionscongress.concord.drafting.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.document.Documents;
import org.religionscongress.concord.document.Draft;
import org.religionscongress.concord.document.ImportedText;
import org.religionscongress.concord.document.ProvisionIds;
import org.religionscongress.concord.document.Provisions;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.platform.persistence.Ids;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.record.Audience;
import org.religionscongress.concord.record.Entry;
import org.religionscongress.concord.record.Recorder;

/** Writes the working text anew; a provision that was only moved or edited keeps its id. */
@ApplicationScoped
@UseCase
public class WriteDraft {
    /** The whole text in one language; the original language unless told. */
    @Schema(name = "WriteDraft", description = "The whole text in one language; the original language unless told.")
    public record Request(String language, String text) {}

    /** The draft as it now stands, and in which languages there is one. */
    public record Written(Draft draft, List<String> languages, List<String> unrecognised) {}

    @Inject
    private Documents documents;

    @Inject
    private PlainTexts texts;

    @Inject
    private Recorder recorder;

    @Inject
    private Clock clock;

    /** {@code expectedVersion} is the draft's version that the writer has seen (If-Match). */
    public Written write(Caller caller, UUID documentId, Request request, long expectedVersion) {
        caller.mustBe(Role.DRAFTER);
        Document document = documents.hold(documentId);
        if (!document.stage().isWriting()) {
            throw Problem.conflict(
                            "wrong-stage",
                            "Not in this stage",
                            "The text is written while drafting or consolidating; this document is in "
                                    + document.stage() + ".")
                    .with("stage", document.stage());
        }
        String language = request.language() == null
                ? document.originalLanguage()
                : Languages.check("language", request.language());
        ImportedText text = texts.read("text", request.text(), language);
        Draft draft = written(caller, document, language, text, expectedVersion);
        recorder.write(Entry.of("write-draft")
                .by(caller.personId(), caller.name())
                .on(document.id(), null)
                .with("language", language)
                .with("provisions", draft.provisions().items().size())
                .seenBy(Audience.OFFICE, null));
        List<String> languages =
                documents.drafts(document.id()).stream().map(Draft::language).toList();
        return new Written(draft, languages, text.unrecognised());
    }

    private Draft written(Caller caller, Document document, String language, ImportedText text, long expectedVersion) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Draft original =
                documents.draft(document.id(), document.originalLanguage()).orElseThrow();
        Draft before = documents.draft(document.id(), language).orElse(null);
        long version = before == null ? original.version() : before.version();
        if (version != expectedVersion) {
            throw new Problem(
                            412,
                            "changed-meanwhile",
                            "Changed meanwhile",
                            "The draft was written by somebody else since you read it. Read it again; nothing was overwritten.")
                    .with("version", version);
        }
        // A translation takes the ids of the original: provision by provision in their order.
        Draft source = before == null ? original : before;
        Provisions kept =
                new Provisions(new ProvisionIds().keep(source.provisions().items(), text.provisions()));
        if (before != null) {
            before.write(kept, caller.personId(), now);
            return before;
        }
        Draft translation = new Draft(Ids.next(), document.id(), language, kept, caller.personId(), now);
        documents.add(translation);
        return translation;
    }
}
