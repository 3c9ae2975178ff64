package org.religionscongress.concord.monitoring.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.monitoring.Outcome;
import org.religionscongress.concord.platform.persistence.Ids;
import org.religionscongress.concord.platform.problem.Check;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.rest.PathId;
import org.religionscongress.concord.platform.transaction.Conflicts;
import org.religionscongress.concord.platform.transaction.OwnTransaction;

/** An administrator's act on many: each in a transaction of its own, so that nothing of one undoes another. */
@ApplicationScoped
class OneByOne {
    private static final int LONGEST_REASON = 500;
    private static final Logger LOG = Logger.getLogger(OneByOne.class.getName());
    private static final int MOST = 500;

    @Inject
    private OwnTransaction own;

    List<Outcome> each(
            Caller caller, String field, List<String> ids, String givenReason, BiConsumer<UUID, String> act) {
        caller.mustBe(Role.ADMINISTRATOR);
        String reason = Check.text("reason", givenReason, LONGEST_REASON);
        if (Check.present(field, ids).isEmpty() || ids.size() > MOST) {
            throw Problem.invalid(field, field + " has 1 to " + MOST + " ids.");
        }
        return ids.stream()
                .distinct()
                .map(id -> outcome(field, id, it -> act.accept(it, reason)))
                .toList();
    }

    private Outcome outcome(String field, String id, Consumer<UUID> act) {
        try {
            UUID parsed = PathId.of(field, Check.present(field, id));
            own.run(() -> {
                act.accept(parsed);
                return null;
            });
            return Outcome.done(id);
        } catch (RuntimeException failure) {
            return Outcome.refused(id, problem(failure));
        }
    }

    private static Problem problem(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return problem;
            }
        }
        if (Conflicts.isConflict(failure)) {
            return Problem.conflict(
                    "changed-meanwhile", "Changed meanwhile", "Somebody changed this at the same moment. Repeat it.");
        }
        UUID reference = Ids.next();
        LOG.log(Level.SEVERE, failure, () -> "Unexpected failure " + reference);
        return new Problem(
                500,
                "internal-error",
                "Concord failed",
                "This is a fault of Concord; this one was not changed. The log has its cause under " + reference + ".");
    }
}
