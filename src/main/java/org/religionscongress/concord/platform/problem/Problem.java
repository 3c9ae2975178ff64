package org.religionscongress.concord.platform.problem;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A request that cannot be served, told as a problem detail (RFC 9457). It rolls back the act that raised it.
 */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String slug;
    private final String title;
    private final transient Map<String, Object> members = new LinkedHashMap<>();

    public Problem(int status, String slug, String title, String detail) {
        super(detail);
        this.status = status;
        this.slug = slug;
        this.title = title;
    }

    /** A foreign thing and an unknown one look the same: who may not see it learns nothing. */
    public static Problem notFound(String what) {
        return new Problem(404, "not-found", "Not found", "There is no such " + what + ".");
    }

    public static Problem notSignedIn() {
        return new Problem(401, "not-signed-in", "Not signed in", "Sign in first: POST /api/session.");
    }

    public static Problem forbidden(String detail) {
        return new Problem(403, "forbidden", "Not allowed", detail);
    }

    public static Problem invalid(String field, String detail) {
        return new Problem(422, "invalid-field", "A field is not valid", detail).with("field", field);
    }

    public static Problem malformed(String field, String detail) {
        return new Problem(400, "malformed-request", "The request cannot be read", detail).with("field", field);
    }

    public static Problem conflict(String slug, String title, String detail) {
        return new Problem(409, slug, title, detail);
    }

    /** Who writes has read what is no longer so. */
    public static Problem changedMeanwhile(long version) {
        return new Problem(
                        412,
                        "changed-meanwhile",
                        "Changed meanwhile",
                        "Somebody else changed this since you read it. Read it again; nothing was overwritten.")
                .with("version", version);
    }

    /** Adds a member to the problem detail, such as {@code field} or {@code assignee}. */
    public Problem with(String member, Object value) {
        members.put(Objects.requireNonNull(member), value);
        return this;
    }

    public int status() {
        return status;
    }

    /** The last part of the problem's type; {@code src/site/markdown/problems.md} explains each. */
    public String slug() {
        return slug;
    }

    public String title() {
        return title;
    }

    public Map<String, Object> members() {
        return Map.copyOf(members);
    }
}
