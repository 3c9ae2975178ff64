package org.religionscongress.concord.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.religionscongress.concord.platform.problem.Problem;

/** What a refused act is expected to say. */
public final class Refusal {
    private Refusal() {}

    public static void expect(int status, String slug, ThrowingCallable act) {
        assertThat(of(act)).satisfies(problem -> {
            assertThat(problem.status()).isEqualTo(status);
            assertThat(problem.slug()).isEqualTo(slug);
        });
    }

    public static void expect(int status, String slug, String field, ThrowingCallable act) {
        assertThat(of(act)).satisfies(problem -> {
            assertThat(problem.status()).isEqualTo(status);
            assertThat(problem.slug()).isEqualTo(slug);
            assertThat(problem.members()).containsEntry("field", field);
        });
    }

    public static void expectInvalid(String field, ThrowingCallable act) {
        assertThat(of(act)).satisfies(problem -> {
            assertThat(problem.status()).isEqualTo(422);
            assertThat(problem.members()).containsEntry("field", field);
        });
    }

    private static Problem of(ThrowingCallable act) {
        Problem problem = catchThrowableOfType(Problem.class, act);
        assertThat(problem).as("a refusal").isNotNull();
        return problem;
    }
}
