package org.religionscongress.concord.platform.security;

class ThrottleOnPostgresqlTest extends ThrottleContract {
    ThrottleOnPostgresqlTest() {
        super(SecurityHouse.postgresql());
    }
}
