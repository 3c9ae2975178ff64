package org.religionscongress.concord.platform.secondfactor;

import org.religionscongress.concord.platform.security.Account;

/** Tells people what happened to their second factor, so that nobody else can change it unseen. */
public interface SecondFactorMail {
    void wasSetUp(Account account);

    void wasRemoved(Account account);

    void gaveNewCodes(Account account);

    /** By an administrator, whose name and reason it tells. */
    void wasTaken(Account account, String by, String reason);
}
