package org.religionscongress.concord.platform.secondfactor;

import org.religionscongress.concord.platform.security.SecurityHouse;

class SignInRaceOnH2Test extends SignInRaceContract {
    SignInRaceOnH2Test() {
        super(SecurityHouse.h2());
    }
}
