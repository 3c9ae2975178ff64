package org.religionscongress.concord.container;

import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.religionscongress.concord.journey.Concord;

/** Gives test classes one Concord on an empty H2 file; it starts with the first of them and ends with the test run. */
public final class SharedServer implements ParameterResolver {

    private static final Namespace SERVERS = Namespace.create(SharedServer.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Concord.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(SERVERS)
                .getOrComputeIfAbsent(Running.class, first -> new Running(), Running.class)
                .server
                .concord();
    }

    private static final class Running implements AutoCloseable {

        /** People sign in hundreds of times here; how dear that is made for who guesses is shown elsewhere. */
        private final PayaraMicro server = PayaraMicro.start("shared", Map.of("CONCORD_PASSWORD_ITERATIONS", "1000"));

        @Override
        public void close() {
            server.close();
        }
    }
}
