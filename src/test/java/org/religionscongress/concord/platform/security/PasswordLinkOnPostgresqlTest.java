package org.religionscongress.concord.platform.security;

class PasswordLinkOnPostgresqlTest extends PasswordLinkContract {
    PasswordLinkOnPostgresqlTest() {
        super(SecurityHouse.postgresql());
    }
}
