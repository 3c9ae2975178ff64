package org.religionscongress.concord.adoption.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.religionscongress.concord.adoption.AdoptionRule;
import org.religionscongress.concord.adoption.Tally;
import org.religionscongress.concord.adoption.usecase.ReadBallot;

/**
 * A ballot: {@code quorum} is the least number that has to act, {@code totals} and {@code carried} are null until they
 * may be told, {@code readAt} is the time by the clock that counts.
 */
public record BallotView(
        ReadBallot.State state,
        int revision,
        AdoptionRule rule,
        Integer quorumPercent,
        Integer quorum,
        int entitled,
        int acted,
        Instant opensAt,
        Instant openedAt,
        Instant deadline,
        Instant closedAt,
        String timeZone,
        Totals totals,
        Boolean carried,
        List<Voice> delegations,
        Instant readAt) {
    /** How many acted in which way. */
    public record Totals(int adopt, int abstain, int oppose, int dissociate) {
        static Totals of(Tally tally) {
            return new Totals(tally.adopt(), tally.abstain(), tally.oppose(), tally.dissociate());
        }
    }

    /** One delegation; {@code says} is null until it is announced. */
    public record Voice(UUID id, String name, String country, boolean acted, String says) {
        static Voice of(ReadBallot.Voice voice) {
            return new Voice(
                    voice.delegation().id(),
                    voice.delegation().name(),
                    voice.delegation().country(),
                    voice.acted(),
                    voice.says());
        }
    }

    static BallotView of(ReadBallot.Ballot ballot) {
        int entitled = ballot.voices().size();
        boolean held = ballot.terms() != null;
        boolean opened = ballot.step() != null;
        return new BallotView(
                ballot.state(),
                ballot.document().revision(),
                held ? ballot.terms().rule() : null,
                held ? ballot.terms().quorumPercent() : null,
                held ? ballot.terms().quorum(entitled) : null,
                entitled,
                (int) ballot.voices().stream().filter(ReadBallot.Voice::acted).count(),
                ballot.session().opensAt(),
                opened ? ballot.step().openedAt() : null,
                opened ? ballot.step().deadline() : ballot.session().closesAt(),
                opened ? ballot.step().closedAt() : null,
                ballot.session().timeZone().getId(),
                ballot.tally() == null ? null : Totals.of(ballot.tally()),
                ballot.carried(),
                ballot.voices().stream().map(Voice::of).toList(),
                ballot.readAt());
    }
}
