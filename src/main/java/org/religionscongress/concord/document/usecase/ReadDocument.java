package org.religionscongress.concord.document.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.document.Documents;
import org.religionscongress.concord.document.Draft;
import org.religionscongress.concord.document.Readers;
import org.religionscongress.concord.document.Revision;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.transaction.UseCase;

/** Reads a document, as far as the person may. */
@ApplicationScoped
@UseCase
public class ReadDocument {
    @Inject
    private Documents documents;

    @Inject
    private Readers readers;

    public Document document(Caller caller, UUID id) {
        return readers.mustKnow(caller, id);
    }

    public List<Revision> revisions(Caller caller, UUID id) {
        readers.mustRead(caller, id);
        return documents.revisions(id);
    }

    public List<Revision> revision(Caller caller, UUID id, int number) {
        readers.mustRead(caller, id);
        List<Revision> languages = documents.revision(id, number);
        if (languages.isEmpty()) {
            throw Problem.notFound("revision");
        }
        return languages;
    }

    /** The working text in all its languages. */
    public List<Draft> drafts(Caller caller, UUID id) {
        Document document = readers.mustKnow(caller, id);
        if (!readers.readsDraft(caller)) {
            throw Problem.notFound("draft");
        }
        return documents.drafts(document.id());
    }
}
