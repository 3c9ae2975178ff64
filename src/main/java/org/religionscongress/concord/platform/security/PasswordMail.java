package org.religionscongress.concord.platform.security;

import java.time.Instant;
import java.util.UUID;

/**
 * Brings a person the token with which to set a password, and tells when one was set; implemented where mail is sent, in
 * the same transaction.
 */
public interface PasswordMail {
    void sendLink(UUID personId, String email, String language, String token, Instant expires);

    void wasSet(Account account);

    /** To the address where links went until now. */
    void goesElsewhere(Account account, String formerEmail);
}
