package org.religionscongress.concord.membership.usecase;

import org.junit.jupiter.api.BeforeAll;
import org.religionscongress.concord.house.Houses;

class RegistersOnH2Test extends RegistersContract {
    @BeforeAll
    static void open() {
        open(Houses.H2);
    }
}
