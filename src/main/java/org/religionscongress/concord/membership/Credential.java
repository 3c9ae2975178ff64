package org.religionscongress.concord.membership;

/** As what a person is accredited within a delegation. */
public enum Credential {
    HEAD,
    ALTERNATE,
    /** Is present and reads; never acts for the delegation. */
    OBSERVER
}
