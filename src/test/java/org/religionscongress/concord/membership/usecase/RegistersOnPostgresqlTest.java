package org.religionscongress.concord.membership.usecase;

import org.junit.jupiter.api.BeforeAll;
import org.religionscongress.concord.house.Houses;

class RegistersOnPostgresqlTest extends RegistersContract {
    @BeforeAll
    static void open() {
        open(Houses.POSTGRESQL);
    }
}
