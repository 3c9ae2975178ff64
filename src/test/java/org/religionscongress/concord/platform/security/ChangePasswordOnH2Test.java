package org.religionscongress.concord.platform.security;

class ChangePasswordOnH2Test extends ChangePasswordContract {
    ChangePasswordOnH2Test() {
        super(SecurityHouse.h2());
    }
}
