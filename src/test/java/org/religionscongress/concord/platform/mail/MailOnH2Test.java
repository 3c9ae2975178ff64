package org.religionscongress.concord.platform.mail;

import org.religionscongress.concord.house.TestDatabase;

class MailOnH2Test extends MailTest {
    @Override
    TestDatabase database() {
        return TestDatabase.h2();
    }
}
