package org.religionscongress.concord.adoption.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.religionscongress.concord.adoption.AdoptionRules;
import org.religionscongress.concord.adoption.AdoptionTerms;
import org.religionscongress.concord.adoption.Tally;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.document.Documents;
import org.religionscongress.concord.document.Position;
import org.religionscongress.concord.document.Readers;
import org.religionscongress.concord.document.Route;
import org.religionscongress.concord.document.Routes;
import org.religionscongress.concord.document.Stage;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Delegation;
import org.religionscongress.concord.membership.Delegations;
import org.religionscongress.concord.membership.Session;
import org.religionscongress.concord.membership.Sessions;
import org.religionscongress.concord.platform.clock.DatabaseClock;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.step.Step;
import org.religionscongress.concord.step.StepKind;
import org.religionscongress.concord.step.StepPart;
import org.religionscongress.concord.step.Steps;

/**
 * Reads a ballot as it is shown in the hall: the rule, who is asked and who has acted. How many acted in which way is
 * told once it has closed, and how each did once the outcome has been announced: a count that moved with each act would
 * tell how the one acted who has just done so.
 */
@ApplicationScoped
@UseCase
public class ReadBallot {
    @Inject
    private Readers readers;

    @Inject
    private Documents documents;

    @Inject
    private Routes routes;

    @Inject
    private Sessions sessions;

    @Inject
    private Delegations delegations;

    @Inject
    private Steps steps;

    @Inject
    private AdoptionRules rules;

    @Inject
    private DatabaseClock clock;

    /** How far a ballot has come. */
    @Schema(name = "BallotState")
    public enum State {
        /** Texts of this kind are announced without one. */
        NONE,
        NOT_OPEN,
        OPEN,
        CLOSED,
        ANNOUNCED
    }

    /** One delegation; {@code says} is null for who may not, or not yet, know it. */
    public record Voice(Delegation delegation, boolean acted, String says) {}

    /** All of it, as far as the reader may know; {@code step} is null before it opens, {@code tally} while it is secret. */
    public record Ballot(
            Document document,
            State state,
            Session session,
            AdoptionTerms terms,
            Step step,
            List<Voice> voices,
            Tally tally,
            Boolean carried,
            Instant readAt) {}

    public Ballot read(Caller caller, UUID documentId) {
        Document document = readers.mustKnow(caller, documentId);
        Session session = sessions.get(document.sessionId());
        boolean held =
                routes.of(document.kind(), document.body()).map(Route::ballot).orElse(false);
        Step step = held ? ballot(document) : null;
        State state = held ? state(document, step) : State.NONE;
        List<Position> said = step == null ? List.of() : documents.positions(step.id());
        boolean told = state == State.ANNOUNCED || (state == State.CLOSED && readers.readsCounts(caller, document));
        List<Voice> voices = step == null
                ? notAsked(sessions.accreditedDelegations(session.id()))
                : voices(step, said, state == State.ANNOUNCED && readers.reads(caller, document));
        return new Ballot(
                document,
                state,
                session,
                held ? rules.of(document) : null,
                step,
                voices,
                told ? tally(voices, said) : null,
                told ? document.ballotCarried() : null,
                clock.now());
    }

    /** The one of this stage: what was decided of an earlier text says nothing of this one. */
    private Step ballot(Document document) {
        Optional<Step> newest =
                document.stage() == Stage.ADOPTION || document.stage().isAnnounced()
                        ? steps.newest(document.id(), StepKind.BALLOT)
                        : Optional.empty();
        return newest.filter(step -> step.revision() == document.revision()).orElse(null);
    }

    private static State state(Document document, Step step) {
        if (step == null) {
            return State.NOT_OPEN;
        }
        if (document.stage().isAnnounced()) {
            return State.ANNOUNCED;
        }
        return step.isClosed() ? State.CLOSED : State.OPEN;
    }

    private List<Voice> notAsked(List<UUID> accredited) {
        return delegations.all(accredited).stream()
                .map(delegation -> new Voice(delegation, false, null))
                .toList();
    }

    private List<Voice> voices(Step step, List<Position> said, boolean openly) {
        Map<UUID, StepPart> parts =
                steps.parts(step.id()).stream().collect(Collectors.toMap(StepPart::part, Function.identity()));
        Map<UUID, String> words =
                openly ? said.stream().collect(Collectors.toMap(Position::part, Position::says)) : Map.of();
        return delegations.all(parts.keySet()).stream()
                .map(delegation ->
                        new Voice(delegation, parts.get(delegation.id()).doneAt() != null, words.get(delegation.id())))
                .toList();
    }

    private static Tally tally(List<Voice> voices, List<Position> said) {
        return Tally.of(voices.size(), said.stream().map(Position::says).toList());
    }
}
