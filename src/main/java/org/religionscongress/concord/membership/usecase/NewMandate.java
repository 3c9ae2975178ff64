package org.religionscongress.concord.membership.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Mandate;
import org.religionscongress.concord.membership.MandateKind;
import org.religionscongress.concord.membership.Mandates;
import org.religionscongress.concord.membership.PersonRegister;
import org.religionscongress.concord.membership.Side;
import org.religionscongress.concord.platform.persistence.Ids;
import org.religionscongress.concord.platform.problem.Check;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.record.Entry;
import org.religionscongress.concord.record.Recorder;

/** The rules that every mandate keeps, whoever gives it. */
@ApplicationScoped
public class NewMandate {
    @Inject
    private PersonRegister people;

    @Inject
    private Mandates mandates;

    @Inject
    private Recorder recorder;

    @Inject
    private Clock clock;

    Mandate add(Caller by, MandateKind kind, UUID personId, Side side, Mandate.Term term, Mandate.Source source) {
        UUID holder = active("personId", personId);
        if (holder.equals(side.memberId())) {
            throw Problem.invalid("personId", "Nobody needs a mandate for the own seat.");
        }
        boolean doubled =
                mandates.of(holder, side).stream().anyMatch(other -> other.kind() == kind && other.overlaps(term));
        if (doubled) {
            throw Problem.conflict(
                    "mandate-exists", "The mandate exists", "The person holds this mandate within that time already.");
        }
        Mandate mandate = new Mandate(Ids.next(), kind, holder, side, term, source, by, now());
        mandates.add(mandate);
        recorder.write(Entry.of(kind == MandateKind.CLERK ? "record-mandate" : "name-assistant")
                .by(by.personId(), by.name())
                .with("mandate", mandate.id())
                .with("person", holder)
                .with("delegation", side.delegationId())
                .with("member", side.memberId())
                .with("from", term.from())
                .with("until", term.until())
                .with("givenBy", source.givenBy())
                .with("attachment", source.attachmentId()));
        return mandate;
    }

    /** The id itself, when it is that of somebody who has not been shut out. */
    UUID active(String field, UUID personId) {
        try {
            if (people.get(Check.present(field, personId)).isActive()) {
                return personId;
            }
        } catch (Problem refusal) {
            if (refusal.status() != 404) {
                throw refusal;
            }
        }
        throw Problem.invalid(field, "There is no such person.");
    }

    /** From a moment, or from now on. */
    Mandate.Term term(Instant from, Instant until) {
        Mandate.Term term = new Mandate.Term(
                from == null ? now() : from.truncatedTo(ChronoUnit.MICROS),
                until == null ? null : until.truncatedTo(ChronoUnit.MICROS));
        if (term.until() != null && !term.until().isAfter(term.from())) {
            throw Problem.invalid("until", "A mandate ends after it has begun.");
        }
        return term;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
