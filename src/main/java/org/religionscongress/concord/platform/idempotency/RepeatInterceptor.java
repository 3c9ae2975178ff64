package org.religionscongress.concord.platform.idempotency;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.json.bind.Jsonb;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.security.Principal;
import java.util.Arrays;
import java.util.Optional;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.transaction.Transactions;

@Interceptor
@SafeToRepeat
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class RepeatInterceptor {
    private static final String HEADER = "Idempotency-Key";
    private static final int LONGEST_KEY = 100;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Transactions transactions;

    @Inject
    private KeptAnswers answers;

    @Inject
    private Jsonb jsonb;

    @AroundInvoke
    public Object once(InvocationContext act) throws Exception {
        String key = request.getHeader(HEADER);
        Principal person = request.getUserPrincipal();
        if (key == null || person == null) {
            return act.proceed();
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw Problem.malformed(HEADER, HEADER + " has 1 to " + LONGEST_KEY + " characters.");
        }
        String asked = request.getMethod() + " " + request.getRequestURI() + " " + jsonb.toJson(told(act));
        Object[] result = new Object[1];
        KeptAnswer kept = transactions.inOne(() -> {
            Optional<KeptAnswer> before = answers.begin(person.getName(), key, asked);
            if (before.isPresent()) {
                return before.get();
            }
            result[0] = act.proceed();
            answers.keep(person.getName(), key, KeptAnswer.of(result[0], jsonb));
            return null;
        });
        return kept == null ? result[0] : repeated(kept, act.getMethod().getReturnType());
    }

    private static Object[] told(InvocationContext act) {
        return Arrays.stream(act.getParameters()).map(String::valueOf).toArray();
    }

    private Object repeated(KeptAnswer kept, Class<?> type) {
        if (type != Response.class) {
            return jsonb.fromJson(kept.body(), type);
        }
        Response.ResponseBuilder answer = Response.status(kept.status()).header("Idempotency-Replayed", "true");
        if (kept.location() != null) {
            answer.header("Location", kept.location());
        }
        return kept.body() == null
                ? answer.build()
                : answer.type(MediaType.APPLICATION_JSON_TYPE)
                        .entity(kept.body())
                        .build();
    }
}
