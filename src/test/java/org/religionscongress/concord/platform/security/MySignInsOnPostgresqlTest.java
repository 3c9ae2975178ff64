package org.religionscongress.concord.platform.security;

class MySignInsOnPostgresqlTest extends MySignInsContract {
    MySignInsOnPostgresqlTest() {
        super(SecurityHouse.postgresql());
    }
}
