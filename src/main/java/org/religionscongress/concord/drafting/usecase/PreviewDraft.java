package org.religionscongress.concord.drafting.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.document.ImportedText;
import org.religionscongress.concord.document.usecase.ReadDocument;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.platform.transaction.UseCase;

/** Shows how a text would be recognised, while it is being written; keeps nothing. */
@ApplicationScoped
@UseCase
public class PreviewDraft {
    @Inject
    private ReadDocument readDocument;

    @Inject
    private PlainTexts texts;

    public ImportedText preview(Caller caller, UUID documentId, WriteDraft.Request request) {
        caller.mustBe(Role.DRAFTER);
        Document document = readDocument.document(caller, documentId);
        String language = request.language() == null
                ? document.originalLanguage()
                : Languages.check("language", request.language());
        return texts.read("text", request.text(), language);
    }
}
