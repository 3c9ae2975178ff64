package org.religionscongress.concord.membership;

/** What holds sessions and adopts texts. */
public enum Body {
    CONGRESS,
    SECRETARIAT,
    WORKING_GROUP,
    COUNCIL_OF_RELIGIOUS_LEADERS,
    FORUM_OF_YOUNG_RELIGIOUS_LEADERS
}
