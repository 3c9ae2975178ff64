package org.religionscongress.concord.platform.security;

class MySignInsOnH2Test extends MySignInsContract {
    MySignInsOnH2Test() {
        super(SecurityHouse.h2());
    }
}
