package org.religionscongress.concord.membership.rest;

import java.time.Instant;
import java.util.UUID;
import org.religionscongress.concord.membership.Mandate;
import org.religionscongress.concord.membership.MandateKind;
import org.religionscongress.concord.membership.usecase.ReadMandates;

/** A mandate: who may enter or prepare whose answers, by whose word. */
public record MandateView(
        UUID id,
        MandateKind kind,
        NamedView person,
        NamedView delegation,
        NamedView member,
        Instant from,
        Instant until,
        String givenBy,
        UUID attachmentId,
        String recordedBy,
        Instant recordedAt) {
    static MandateView of(ReadMandates.Named named) {
        Mandate mandate = named.mandate();
        return new MandateView(
                mandate.id(),
                mandate.kind(),
                new NamedView(mandate.personId(), named.person()),
                NamedView.optional(mandate.side().delegationId(), named.side()),
                NamedView.optional(mandate.side().memberId(), named.side()),
                mandate.from(),
                mandate.until(),
                mandate.givenBy(),
                mandate.attachmentId(),
                mandate.recordedByName(),
                mandate.recordedAt());
    }
}
