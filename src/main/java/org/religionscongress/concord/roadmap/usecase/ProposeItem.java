package org.religionscongress.concord.roadmap.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.document.DocumentKind;
import org.religionscongress.concord.document.Documents;
import org.religionscongress.concord.document.Particulars;
import org.religionscongress.concord.document.Readers;
import org.religionscongress.concord.document.Stage;
import org.religionscongress.concord.membership.Body;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.platform.clock.DatabaseClock;
import org.religionscongress.concord.platform.json.Answers;
import org.religionscongress.concord.platform.problem.Check;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.record.Audience;
import org.religionscongress.concord.record.Entry;
import org.religionscongress.concord.record.Recorder;
import org.religionscongress.concord.roadmap.OperativePoints;
import org.religionscongress.concord.roadmap.ProvisionRef;
import org.religionscongress.concord.roadmap.RoadmapItem;
import org.religionscongress.concord.roadmap.RoadmapItems;

/** A new road map item says which provision of an adopted text it carries out, by which body and until when. */
@ApplicationScoped
@UseCase
public class ProposeItem implements Particulars {
    /** What starting a road map item takes beyond its text. */
    @Schema(
            name = "ProposeItem",
            description =
                    "What starting a road map item takes beyond its text: which point of which adopted text, by whom, until when.",
            extensions = @Extension(name = "x-part-of", value = "StartDocument"))
    public record Request(ProvisionRef provision, Body responsible, Instant due) {}

    @Inject
    private RoadmapItems items;

    @Inject
    private Documents documents;

    @Inject
    private Readers readers;

    @Inject
    private OperativePoints points;

    @Inject
    private DatabaseClock clock;

    @Inject
    private EntityManager entities;

    @Inject
    private Recorder recorder;

    @Override
    public DocumentKind kind() {
        return DocumentKind.ROADMAP_ITEM;
    }

    @Override
    public Set<String> fields() {
        return Set.of("provision", "responsible", "due");
    }

    @Override
    public void take(Caller caller, Document document, JsonObject json) {
        Request request = Answers.read(json, Request.class);
        ProvisionRef provision = Check.present("provision", request.provision());
        mustBeAdopted(caller, provision);
        Body responsible = Check.present("responsible", request.responsible());
        Instant due = Check.present("due", request.due()).truncatedTo(ChronoUnit.SECONDS);
        if (!due.isAfter(clock.now())) {
            throw Problem.invalid("due", "due is a time to come.");
        }
        // The item points at its document's row.
        entities.flush();
        items.add(new RoadmapItem(document.id(), provision, responsible, due));
        recorder.write(Entry.of("propose-item")
                .by(caller.personId(), caller.name())
                .on(document.id(), null)
                .with("provisionDocument", provision.documentId())
                .with("provision", provision.provisionId())
                .with("responsible", responsible)
                .with("due", due)
                .seenBy(Audience.OFFICE, null));
    }

    private void mustBeAdopted(Caller caller, ProvisionRef provision) {
        Document adopted = adopted(caller, Check.present("provision.documentId", provision.documentId()));
        UUID point = Check.present("provision.provisionId", provision.provisionId());
        if (points.of(adopted).stream().noneMatch(one -> one.id().equals(point))) {
            throw Problem.invalid("provision.provisionId", "The adopted text has no such operative point.");
        }
    }

    private Document adopted(Caller caller, UUID id) {
        Document document = documents.all(Set.of(id)).stream()
                .filter(one -> readers.reads(caller, one))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("provision.documentId", "There is no such document."));
        if (document.stage() != Stage.ADOPTED) {
            throw Problem.invalid(
                    "provision.documentId",
                    "A road map carries out what was adopted; this text is in " + document.stage() + ".");
        }
        return document;
    }
}
