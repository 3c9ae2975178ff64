package org.religionscongress.concord.platform.mail;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A mail that waits in the outbox. */
record OutboxMail(
        UUID id,
        String to,
        MailLanguage language,
        String template,
        Map<String, String> model,
        Instant createdAt,
        int attempts,
        String lastError) {}
