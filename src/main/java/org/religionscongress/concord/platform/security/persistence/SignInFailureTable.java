package org.religionscongress.concord.platform.security.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.religionscongress.concord.platform.security.SignInFailures;
import org.religionscongress.concord.platform.security.Throttle;

@ApplicationScoped
public class SignInFailureTable implements SignInFailures {
    @Inject
    private Rows rows;

    @Override
    public Optional<Count> of(Kind kind, String subject) {
        return rows.first(
                row -> new Count(
                        row.getInt(1), row.getObject(2, OffsetDateTime.class).toInstant()),
                "SELECT failures, since FROM sign_in_failure WHERE kind = ? AND subject = ?",
                kind.name(),
                subject);
    }

    @Override
    public void add(Kind kind, String subject, Instant now, Instant voidBefore) {
        rows.change(
                "INSERT INTO sign_in_failure (kind, subject, failures, since) VALUES (?, ?, 0, ?) ON CONFLICT DO NOTHING",
                kind.name(),
                subject,
                now);
        rows.change("""
                UPDATE sign_in_failure SET
                    failures = CASE WHEN since <= ? THEN 1 ELSE failures + 1 END,
                    since = CASE WHEN since <= ? THEN ? ELSE since END
                WHERE kind = ? AND subject = ?
                """, voidBefore, voidBefore, now, kind.name(), subject);
    }

    @Override
    public void forget(Kind kind, String subject) {
        rows.change("DELETE FROM sign_in_failure WHERE kind = ? AND subject = ?", kind.name(), subject);
    }

    @Override
    public int forgetExpired(Instant now) {
        return rows.change("DELETE FROM sign_in_failure WHERE since <= ?", now.minus(Throttle.WINDOW));
    }
}
