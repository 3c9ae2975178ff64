package org.religionscongress.concord.adoption;

/**
 * How a body decides, named by the decision table adoption-rule. The quorum counts those who acted at all; majorities
 * are of those who said yes or no, so that an abstention carries neither way.
 */
public enum AdoptionRule {
    /** Nobody opposes or dissociates; as for {@link #NO_OBJECTION}, without a count of those in favour. */
    CONSENSUS {
        @Override
        boolean carriedBy(Tally tally) {
            return tally.oppose() == 0 && tally.dissociate() == 0;
        }
    },
    NO_OBJECTION {
        @Override
        boolean carriedBy(Tally tally) {
            return tally.oppose() == 0;
        }
    },
    /** All who are entitled adopt. */
    UNANIMITY {
        @Override
        boolean carriedBy(Tally tally) {
            return tally.adopt() == tally.entitled();
        }
    },
    SIMPLE_MAJORITY {
        @Override
        boolean carriedBy(Tally tally) {
            return tally.adopt() > tally.oppose() + tally.dissociate();
        }
    },
    TWO_THIRDS_MAJORITY {
        @Override
        boolean carriedBy(Tally tally) {
            int said = tally.adopt() + tally.oppose() + tally.dissociate();
            return said > 0 && 3L * tally.adopt() >= 2L * said;
        }
    };

    abstract boolean carriedBy(Tally tally);

    /** Whether enough took part and the rule itself is met. */
    public boolean satisfiedBy(Tally tally, int quorumPercent) {
        return tally.acted() > 0 && 100L * tally.acted() >= (long) quorumPercent * tally.entitled() && carriedBy(tally);
    }
}
