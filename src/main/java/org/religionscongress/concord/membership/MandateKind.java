package org.religionscongress.concord.membership;

/** What a mandate allows. */
public enum MandateKind {
    /** To enter what the side has answered by other ways. */
    CLERK,
    /** To read with the member and to prepare the member's answers; never to give them. */
    ASSISTANT
}
