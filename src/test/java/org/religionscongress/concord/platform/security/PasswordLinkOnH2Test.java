package org.religionscongress.concord.platform.security;

class PasswordLinkOnH2Test extends PasswordLinkContract {
    PasswordLinkOnH2Test() {
        super(SecurityHouse.h2());
    }
}
