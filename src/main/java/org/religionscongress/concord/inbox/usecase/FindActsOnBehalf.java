package org.religionscongress.concord.inbox.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.religionscongress.concord.inbox.ActOnBehalf;
import org.religionscongress.concord.inbox.ActsOnBehalf;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Side;
import org.religionscongress.concord.platform.clock.DatabaseClock;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.rest.Page;
import org.religionscongress.concord.platform.transaction.UseCase;

/** What was entered on behalf of others, over all documents: what waits for me as the second person, or what I entered. */
@ApplicationScoped
@UseCase
public class FindActsOnBehalf {
    @Inject
    private ActsOnBehalf acts;

    @Inject
    private ReadActsOnBehalf readActs;

    @Inject
    private DatabaseClock clock;

    /** Which acts: {@code to-decide}, or {@code mine} (the newest first); of one document where one is told. */
    public record Question(String filter, UUID documentId) {}

    public Page<ReadActsOnBehalf.Shown> find(Caller caller, Question question, int offset, int size) {
        Page<ActOnBehalf> page =
                switch (question.filter() == null ? "" : question.filter()) {
                    case "to-decide" ->
                        acts.toDecide(
                                caller.personId(),
                                ActOnBehalfReaders.seesAll(caller)
                                        ? null
                                        : caller.entersFor().stream()
                                                .map(Side::id)
                                                .toList(),
                                question.documentId(),
                                clock.now(),
                                offset,
                                size);
                    case "mine" -> acts.enteredBy(caller.personId(), question.documentId(), offset, size);
                    default -> throw Problem.invalid("filter", "filter is to-decide or mine.");
                };
        return page.map(act -> readActs.shown(caller, act));
    }
}
