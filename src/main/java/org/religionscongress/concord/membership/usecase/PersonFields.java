package org.religionscongress.concord.membership.usecase;

import org.religionscongress.concord.platform.problem.Check;

/** What each field of a person may hold, by whatever way it is told. */
final class PersonFields {
    private PersonFields() {}

    static String name(String name) {
        return Check.text("name", name, 200);
    }
}
