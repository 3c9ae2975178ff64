package org.religionscongress.concord.platform.secondfactor;

import org.religionscongress.concord.platform.security.SecurityHouse;

class SecondFactorOnPostgresqlTest extends SecondFactorContract {
    SecondFactorOnPostgresqlTest() {
        super(SecurityHouse.postgresql());
    }
}
