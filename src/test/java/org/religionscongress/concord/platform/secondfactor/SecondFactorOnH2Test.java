package org.religionscongress.concord.platform.secondfactor;

import org.religionscongress.concord.platform.security.SecurityHouse;

class SecondFactorOnH2Test extends SecondFactorContract {
    SecondFactorOnH2Test() {
        super(SecurityHouse.h2());
    }
}
