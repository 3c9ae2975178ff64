package org.religionscongress.concord.consensus.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.religionscongress.concord.consensus.Consensus;
import org.religionscongress.concord.consensus.Objection;
import org.religionscongress.concord.document.Documents;
import org.religionscongress.concord.document.Position;
import org.religionscongress.concord.platform.persistence.Ids;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.record.Entry;
import org.religionscongress.concord.record.Recorder;
import org.religionscongress.concord.step.Stances;
import org.religionscongress.concord.step.Step;

/** Keeps objections with the revision to which they were raised, and in the record. */
@ApplicationScoped
class Objections {
    @Inject
    private Documents documents;

    @Inject
    private Stances stances;

    @Inject
    private Recorder recorder;

    @Inject
    private Clock clock;

    void keep(String act, Step silence, Objection objection) {
        mustBeOf(silence, objection.provisionId());
        Position position = new Position(
                Ids.next(),
                silence.documentId(),
                silence.id(),
                silence.kind().name(),
                silence.revision(),
                objection.memberId(),
                null,
                objection.caller().personId(),
                objection.caller().name(),
                Consensus.OBJECT,
                objection.statement(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                false,
                objection.received());
        position.isAbout(objection.provisionId());
        documents.add(position);
        Entry entry = Entry.of(act)
                .by(objection.caller().personId(), objection.caller().name())
                .on(silence.documentId(), silence.revision())
                .with("statement", objection.statement())
                .with("provision", objection.provisionId());
        recorder.write(
                objection.received() == null
                        ? entry
                        : stances.received(
                                entry.onBehalfOf(objection.memberId(), objection.memberName()), objection.received()));
    }

    private void mustBeOf(Step silence, UUID provision) {
        if (provision != null
                && !documents
                        .provisionIds(silence.documentId(), silence.revision())
                        .contains(provision)) {
            throw Problem.invalid("provisionId", "Revision " + silence.revision() + " has no provision with this id.");
        }
    }
}
