package org.religionscongress.concord.platform.log;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Names the request that a thread is busy with, so that all that it has written to the log can be found together. */
public final class RequestReference {
    public static final String HEADER = "X-Request-Id";

    /** As a proxy makes them; anything else could be somebody's words. */
    private static final Pattern GIVEN = Pattern.compile("[0-9a-f-]{16,64}");

    private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();

    private RequestReference() {}

    /** The one that a proxy gave, or a new one. */
    public static String of(Optional<String> given) {
        return given.filter(text -> GIVEN.matcher(text).matches()).orElseGet(RequestReference::another);
    }

    /** From here on this thread is busy with that request. */
    public static void begin(String reference) {
        CURRENT.set(reference);
    }

    public static void end() {
        CURRENT.remove();
    }

    public static Optional<String> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** Under what somebody is told of a failure or a refusal. */
    public static String toTell() {
        return current().orElseGet(RequestReference::another);
    }

    private static String another() {
        return UUID.randomUUID().toString();
    }
}
