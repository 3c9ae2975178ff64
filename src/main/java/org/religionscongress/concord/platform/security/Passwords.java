package org.religionscongress.concord.platform.security;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.religionscongress.concord.platform.problem.Problem;

/** Hashes passwords and checks them. As many at a time as there are processors: more would only be slower. */
@ApplicationScoped
public class Passwords {
    private static final int LONGEST_WAIT_SECONDS = 20;

    @Inject
    private PasswordPolicy policy;

    private final Semaphore atOnce =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);
    private final AtomicLong computed = new AtomicLong();
    private volatile PasswordHash dummy;
    private volatile SharedHash shared;

    /** The one password that all demo people have, and its hash. */
    private record SharedHash(String password, String written) {}

    @PostConstruct
    void prepareDummy() {
        int iterations = policy.iterations();
        // Nobody's: it is never reached by a password, only as dear to try as a real one.
        dummy = new PasswordHash(iterations, new byte[16], new byte[64]);
    }

    public String hash(String password) {
        return bounded(() -> PasswordHash.of(password, policy.iterations()).written());
    }

    /** For demo accounts: many people with one password take one hash, so that a first start is short. */
    public String hashForDemo(String password) {
        SharedHash last = shared;
        if (last == null || !last.password().equals(password)) {
            last = new SharedHash(password, hash(password));
            shared = last;
        }
        return last.written();
    }

    /** As dear where there is nothing to compare with, so that the time says nothing about the name. */
    public boolean matches(String password, Optional<String> written) {
        PasswordHash hash = written.map(PasswordHash::parse).orElse(dummy);
        boolean same = bounded(() -> hash.matches(password));
        return same && written.isPresent();
    }

    /** Kept under another setting than today's. */
    public boolean isOutdated(String written) {
        return PasswordHash.parse(written).iterations() != policy.iterations();
    }

    /** How many hashes were computed since the node started. */
    public long computed() {
        return computed.get();
    }

    private <T> T bounded(Supplier<T> work) {
        try {
            if (!atOnce.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw busy();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw busy();
        }
        try {
            computed.incrementAndGet();
            return work.get();
        } finally {
            atOnce.release();
        }
    }

    static Problem busy() {
        return new Problem(503, "busy", "Too many sign in at this moment", "Try again in a moment.")
                .with("retryAfter", 10);
    }
}
