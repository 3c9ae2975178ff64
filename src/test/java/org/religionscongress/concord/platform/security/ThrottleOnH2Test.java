package org.religionscongress.concord.platform.security;

class ThrottleOnH2Test extends ThrottleContract {
    ThrottleOnH2Test() {
        super(SecurityHouse.h2());
    }
}
