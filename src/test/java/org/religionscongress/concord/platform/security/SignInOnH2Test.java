package org.religionscongress.concord.platform.security;

class SignInOnH2Test extends SignInContract {
    SignInOnH2Test() {
        super(SecurityHouse.h2());
    }
}
