package org.religionscongress.concord.membership;

/** What a person may do, held for a time through a membership. */
public enum Role {
    DRAFTER,
    WORKING_GROUP,
    SECRETARIAT,
    HEAD,
    DEPUTY,
    DELEGATION,
    ADMINISTRATOR
}
