package org.religionscongress.concord.consensus.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.religionscongress.concord.consensus.Objection;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.membership.People;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.step.Audiences;
import org.religionscongress.concord.step.Letters;
import org.religionscongress.concord.step.Step;

/** Tells people by mail what consensus asks of them, and how it ended. */
@ApplicationScoped
public class ConsensusNotices {
    @Inject
    private Letters letters;

    @Inject
    private Audiences audiences;

    @Inject
    private People people;

    public void approvalRequested(Document document) {
        letters.write("approval-requested", document, people.of(Role.HEAD), Map.of());
    }

    public void silenceEnded(Document document, Step silence) {
        letters.write(
                "silence-ended",
                document,
                audiences.of(silence),
                Map.of("revision", String.valueOf(silence.revision())));
    }

    public void silenceBroken(Document document, Step silence, String by, String reason) {
        audiences.ended("silence-broken", document, silence, Map.of("by", by, "reason", reason));
        objectionToResolve(document, by);
    }

    public void silenceSetAside(Document document, Step silence, Objection objection) {
        letters.writeWithMoment(
                "silence-set-aside",
                document,
                "received",
                objection.received().at(),
                audiences.of(silence),
                Map.of("by", objection.memberName(), "reason", objection.statement()));
        objectionToResolve(document, objection.memberName());
    }

    /** To the Head and the Deputy: how does it go on? */
    public void objectionToResolve(Document document, String by) {
        letters.write("objection-to-resolve", document, people.of(Role.HEAD), Map.of("by", by));
        letters.write("objection-to-resolve", document, people.of(Role.DEPUTY), Map.of("by", by));
    }

    public void returned(Document document, String reason) {
        letters.write("returned", document, people.of(Role.DRAFTER), Map.of("reason", reason));
    }
}
