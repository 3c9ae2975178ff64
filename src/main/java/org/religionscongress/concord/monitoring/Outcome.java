package org.religionscongress.concord.monitoring;

import org.religionscongress.concord.platform.problem.Problem;

/** What became of one of many. */
public record Outcome(String id, boolean done, Refusal problem) {
    /** As a problem detail tells it. */
    public record Refusal(String type, String title, String detail) {}

    public static Outcome done(String id) {
        return new Outcome(id, true, null);
    }

    public static Outcome refused(String id, Problem problem) {
        return new Outcome(
                id, false, new Refusal("/problems/" + problem.slug(), problem.title(), problem.getMessage()));
    }
}
