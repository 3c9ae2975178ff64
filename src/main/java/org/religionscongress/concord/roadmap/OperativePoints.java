package org.religionscongress.concord.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.document.Documents;
import org.religionscongress.concord.document.Provision;
import org.religionscongress.concord.document.ProvisionKind;

/** What an adopted text declares, calls for or promises: what can be carried out. */
@ApplicationScoped
public class OperativePoints {
    @Inject
    private Documents documents;

    /** In the order and the words of the original; the newest revision of an adopted text is the adopted one. */
    public List<Provision> of(Document adopted) {
        return documents.revision(adopted.id(), adopted.revision()).stream()
                .filter(revision -> revision.language().equals(adopted.originalLanguage()))
                .flatMap(revision -> revision.provisions().items().stream())
                .filter(provision -> provision.kind() == ProvisionKind.OPERATIVE)
                .toList();
    }
}
