package org.religionscongress.concord.platform.security;

class ChangePasswordOnPostgresqlTest extends ChangePasswordContract {
    ChangePasswordOnPostgresqlTest() {
        super(SecurityHouse.postgresql());
    }
}
