package org.religionscongress.concord.drafting.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.document.DocumentKind;
import org.religionscongress.concord.document.DocumentProcess;
import org.religionscongress.concord.document.Documents;
import org.religionscongress.concord.document.Draft;
import org.religionscongress.concord.document.ImportedText;
import org.religionscongress.concord.document.Particulars;
import org.religionscongress.concord.document.Provisions;
import org.religionscongress.concord.document.Route;
import org.religionscongress.concord.document.Routes;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.membership.Session;
import org.religionscongress.concord.membership.Sessions;
import org.religionscongress.concord.platform.persistence.Ids;
import org.religionscongress.concord.platform.problem.Check;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.record.Audience;
import org.religionscongress.concord.record.Entry;
import org.religionscongress.concord.record.Recorder;

/** Starts a document from a plain text, and its process with it. */
@ApplicationScoped
@UseCase
public class StartDocument {
    /** What a drafter gives to start a document. */
    @Schema(name = "StartDocument", description = "What a drafter gives to start a document.")
    public record Request(DocumentKind kind, String title, String originalLanguage, UUID sessionId, String text) {}

    /** The new document, and the lines of its text that were kept as plain paragraphs. */
    public record Started(Document document, List<String> unrecognised) {}

    @Inject
    private Documents documents;

    @Inject
    private DocumentProcess process;

    @Inject
    @Any
    private Instance<Particulars> particulars;

    @Inject
    private Routes routes;

    @Inject
    private Sessions sessions;

    @Inject
    private PlainTexts texts;

    @Inject
    private Recorder recorder;

    @Inject
    private Clock clock;

    /** {@code whole} is the request as it came, with what its kind of document may take beyond this. */
    public Started start(Caller caller, Request request, JsonObject whole) {
        caller.mustBe(Role.DRAFTER);
        DocumentKind kind = Check.present("kind", request.kind());
        String title = Check.text("title", request.title(), 500);
        String language = Languages.check("originalLanguage", request.originalLanguage());
        Session session = session(request.sessionId());
        Route route = routes.of(kind, session.body().name())
                .orElseThrow(() -> Problem.invalid("kind", "The " + session.body() + " adopts no " + kind + "."));
        ImportedText text = texts.read("text", request.text(), language);

        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Document document = new Document(
                Ids.next(),
                kind,
                title,
                language,
                session.id(),
                session.body().name(),
                route.minimumPeriod(),
                caller.personId(),
                now);
        documents.add(document);
        documents.add(new Draft(
                Ids.next(), document.id(), language, new Provisions(text.provisions()), caller.personId(), now));
        recorder.write(Entry.of("start-document")
                .by(caller.personId(), caller.name())
                .on(document.id(), null)
                .with("kind", kind)
                .with("provisions", text.provisions().size())
                .seenBy(Audience.OFFICE, null));
        takeParticulars(caller, document, whole);
        document.runsIn(process.start(document));
        return new Started(document, text.unrecognised());
    }

    private void takeParticulars(Caller caller, Document document, JsonObject whole) {
        for (Particulars of : particulars) {
            if (of.kind() == document.kind()) {
                of.take(caller, document, whole);
            } else {
                of.fields().stream()
                        .filter(field -> whole.containsKey(field) && !whole.isNull(field))
                        .sorted()
                        .findFirst()
                        .ifPresent(field -> {
                            throw Problem.invalid(field, "Only a " + of.kind() + " takes " + field + ".");
                        });
            }
        }
    }

    private Session session(UUID id) {
        Check.present("sessionId", id);
        try {
            return sessions.get(id);
        } catch (Problem unknown) {
            throw Problem.invalid("sessionId", "There is no such session.");
        }
    }
}
