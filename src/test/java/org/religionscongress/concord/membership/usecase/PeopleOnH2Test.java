package org.religionscongress.concord.membership.usecase;

import org.junit.jupiter.api.BeforeAll;
import org.religionscongress.concord.house.TestDatabase;

class PeopleOnH2Test extends PeopleContract {
    @BeforeAll
    static void open() {
        open(TestDatabase.h2());
    }
}
