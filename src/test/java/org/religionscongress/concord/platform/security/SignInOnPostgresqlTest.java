package org.religionscongress.concord.platform.security;

class SignInOnPostgresqlTest extends SignInContract {
    SignInOnPostgresqlTest() {
        super(SecurityHouse.postgresql());
    }
}
