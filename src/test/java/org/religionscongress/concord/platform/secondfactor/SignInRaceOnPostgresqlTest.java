package org.religionscongress.concord.platform.secondfactor;

import org.religionscongress.concord.platform.security.SecurityHouse;

class SignInRaceOnPostgresqlTest extends SignInRaceContract {
    SignInRaceOnPostgresqlTest() {
        super(SecurityHouse.postgresql());
    }
}
