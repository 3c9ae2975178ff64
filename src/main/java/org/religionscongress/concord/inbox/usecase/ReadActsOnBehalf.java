package org.religionscongress.concord.inbox.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.document.Documents;
import org.religionscongress.concord.document.Readers;
import org.religionscongress.concord.inbox.ActOnBehalf;
import org.religionscongress.concord.inbox.ActsOnBehalf;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Sessions;
import org.religionscongress.concord.platform.attachment.Attachment;
import org.religionscongress.concord.platform.attachment.Attachments;
import org.religionscongress.concord.platform.rest.Page;
import org.religionscongress.concord.platform.transaction.UseCase;

/** Reads what clerks entered on a document: one's own sides' for everybody, all for drafters, the Head and the Deputy. */
@ApplicationScoped
@UseCase
public class ReadActsOnBehalf {
    @Inject
    private Readers readers;

    @Inject
    private ActsOnBehalf acts;

    @Inject
    private OnBehalfNotices names;

    @Inject
    private Overtaken overtaken;

    @Inject
    private ActOnBehalfReaders actReaders;

    @Inject
    private Attachments attachments;

    @Inject
    private Documents documents;

    @Inject
    private Sessions sessions;

    /**
     * An act as one reader sees it.
     *
     * @param answer null for who only has to know that it was entered: positions show it in their time
     * @param scan null where there is none, or where it shows more than the reader may see
     */
    public record Shown(
            ActOnBehalf act,
            Document document,
            String timeZone,
            String side,
            String state,
            String answer,
            Attachment scan) {}

    public Page<Shown> read(Caller caller, UUID documentId, int offset, int size) {
        readers.mustRead(caller, documentId);
        Page<ActOnBehalf> page = ActOnBehalfReaders.seesAll(caller)
                ? acts.page(documentId, offset, size)
                : acts.pageOf(documentId, caller.sidesToRead(), offset, size);
        return page.map(act -> shown(caller, act));
    }

    public Shown shown(Caller caller, ActOnBehalf act) {
        boolean own = caller.sidesToRead().contains(act.side().id());
        Document document = documents.get(act.documentId());
        return new Shown(
                act,
                document,
                sessions.get(document.sessionId()).timeZone().getId(),
                names.name(act.side()),
                state(act),
                own || act.isAwaiting() ? act.answer() : null,
                scan(caller, act.received().attachmentId()));
    }

    private Attachment scan(Caller caller, UUID id) {
        return id == null || !actReaders.seesScan(caller, id)
                ? null
                : attachments.find(id).orElseThrow();
    }

    private String state(ActOnBehalf act) {
        return overtaken.is(act)
                ? "overtaken"
                : act.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
