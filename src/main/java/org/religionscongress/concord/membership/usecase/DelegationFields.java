package org.religionscongress.concord.membership.usecase;

import org.religionscongress.concord.platform.problem.Check;

/** What each field of a delegation may hold, by whatever way it is told. */
final class DelegationFields {
    private DelegationFields() {}

    static String name(String name) {
        return Check.text("name", name, 200);
    }

    static String country(String country) {
        return Check.text("country", country, 100);
    }

    static String tradition(String tradition) {
        return Check.text("tradition", tradition, 100);
    }
}
