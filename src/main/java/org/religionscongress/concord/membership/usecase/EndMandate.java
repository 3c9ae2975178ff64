package org.religionscongress.concord.membership.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Mandate;
import org.religionscongress.concord.membership.MandateKind;
import org.religionscongress.concord.membership.Mandates;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.record.Entry;
import org.religionscongress.concord.record.Recorder;

/** Ends a mandate from this moment on; what was entered by it stands. */
@UseCase
@ApplicationScoped
public class EndMandate {
    @Inject
    private Mandates mandates;

    @Inject
    private MandateNotices notices;

    @Inject
    private Recorder recorder;

    @Inject
    private Clock clock;

    /** By those who keep the registers, or by the member whose answers it is about. */
    public void use(Caller caller, UUID mandateId) {
        Mandate mandate = mandates.find(mandateId)
                .filter(found -> MandateReaders.sees(caller, found))
                .orElseThrow(() -> Problem.notFound("mandate"));
        if (!caller.personId().equals(mandate.side().memberId())) {
            RegistryRights.mayKeepRegisters(caller);
        }
        end(caller, mandate);
    }

    /** By the member who had named the assistant. */
    public void ofAssistant(Caller caller, UUID mandateId) {
        end(
                caller,
                mandates.find(mandateId)
                        .filter(found -> found.kind() == MandateKind.ASSISTANT
                                && caller.personId().equals(found.side().memberId()))
                        .orElseThrow(() -> Problem.notFound("assistant")));
    }

    private void end(Caller caller, Mandate mandate) {
        if (!mandate.isOver(clock.instant())) {
            notices.ended(mandate);
        }
        mandate.end(clock.instant().truncatedTo(ChronoUnit.MICROS));
        recorder.write(Entry.of("end-mandate")
                .by(caller.personId(), caller.name())
                .with("mandate", mandate.id())
                .with("person", mandate.personId())
                .with("delegation", mandate.side().delegationId())
                .with("member", mandate.side().memberId()));
    }
}
