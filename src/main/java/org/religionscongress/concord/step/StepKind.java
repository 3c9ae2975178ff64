package org.religionscongress.concord.step;

import java.util.Set;
import org.religionscongress.concord.membership.Role;

/** The turns that many take part in. */
public enum StepKind {
    /** Each delegation of the Working Group says what it thinks of a revision. */
    REVIEW(true, true, Set.of(Role.DRAFTER)),
    /** Each member of the Secretariat takes a position, in session. */
    POSITIONS(false, true, Set.of(Role.HEAD, Role.DEPUTY)),
    /** A text stands agreed at an exact moment, unless a member of the Secretariat objects before it. */
    SILENCE(false, false, Set.of(Role.HEAD, Role.DEPUTY)),
    /** Each accredited delegation acts on the adoption. */
    BALLOT(true, true, Set.of(Role.HEAD, Role.DEPUTY));

    private final boolean ofDelegations;
    private final boolean asksEach;
    private final Set<Role> ledBy;

    StepKind(boolean ofDelegations, boolean asksEach, Set<Role> ledBy) {
        this.ofDelegations = ofDelegations;
        this.asksEach = asksEach;
        this.ledBy = ledBy;
    }

    /** Whether its parts are delegations; else they are members' seats. */
    public boolean isOfDelegations() {
        return ofDelegations;
    }

    /** Whether each part has a task of its own and the step is over with the last answer. */
    public boolean asksEach() {
        return asksEach;
    }

    /** Who may extend it and close it early. */
    public Role[] ledBy() {
        return ledBy.toArray(Role[]::new);
    }
}
