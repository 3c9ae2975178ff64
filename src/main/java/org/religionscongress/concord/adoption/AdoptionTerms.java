package org.religionscongress.concord.adoption;

/** What a body asks for before a kind of text stands adopted: a rule, and how many have to take part. */
public record AdoptionTerms(AdoptionRule rule, int quorumPercent) {
    /** The least number of delegations that have to act. */
    public int quorum(int entitled) {
        return (int) ((entitled * (long) quorumPercent + 99) / 100);
    }
}
