package org.religionscongress.concord.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.religionscongress.concord.house.Production;
import org.religionscongress.concord.house.TestDatabase;
import org.religionscongress.concord.journey.Account;
import org.religionscongress.concord.journey.Concord;
import org.religionscongress.concord.platform.secondfactor.App;

/** A Concord in production, on a PostgreSQL, whose first administrator has come in by the printed link. */
public final class ProductionServer implements AutoCloseable {
    public static final String PASSWORD = "a long enough one";

    private static final Pattern LINK = Pattern.compile("https://concord\\.example\\.org/set-password#token=(\\S+)");

    private final PayaraMicro server;
    private final Account administrator;

    private ProductionServer() {
        Map<String, String> settings = new HashMap<>(Production.environment());
        settings.putAll(TestDatabase.postgresql().settings());
        server = PayaraMicro.start("production", settings);
        administrator = firstAdministrator();
    }

    public Concord concord() {
        return server.concord();
    }

    /** Signed in with both factors. */
    public Account administrator() {
        return administrator;
    }

    /** Somebody new in this role, who has set the password; the person's id. */
    public String register(String username, String role) {
        var registered = administrator
                .postText(
                        "/api/people",
                        "{\"username\":\"%s\",\"name\":\"Somebody\",\"roles\":[\"%s\"]}".formatted(username, role))
                .expect(201);
        setPassword(registered.string("setPasswordLink"));
        return registered.string("id");
    }

    /** Sets up a second factor by the API; the app that has it now. */
    public static App setUpSecondFactor(Account account) {
        var begun = account.post(
                        "/api/me/second-factor",
                        Json.createObjectBuilder().add("password", PASSWORD).build())
                .expect(200);
        var app = new App(begun.string("secret"));
        account.post("/api/me/second-factor/confirmation", code(app.code(Instant.now())))
                .expect(200);
        return app;
    }

    static jakarta.json.JsonObject code(String code) {
        return Json.createObjectBuilder().add("code", code).build();
    }

    private Account firstAdministrator() {
        var link = LINK.matcher(server.printed());
        assertThat(link.find()).as("the link of the first administrator").isTrue();
        setPassword(link.group());
        var account = concord().signIn("administrator", PASSWORD);
        account.get("/api/people").expect(403);
        setUpSecondFactor(account);
        account.get("/api/people").expect(200);
        return account;
    }

    private void setPassword(String link) {
        concord()
                .anonymous()
                .post(
                        "/api/password",
                        Json.createObjectBuilder()
                                .add("token", link.substring(link.indexOf("#token=") + 7))
                                .add("password", PASSWORD)
                                .build())
                .expect(204);
    }

    @Override
    public void close() {
        server.close();
    }

    /** Gives it to tests; it starts with the first of them and ends with the test run. */
    public static final class Provider implements ParameterResolver {
        private static final Namespace SERVERS = Namespace.create(Provider.class);

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == ProductionServer.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(SERVERS)
                    .getOrComputeIfAbsent(
                            ProductionServer.class, first -> new ProductionServer(), ProductionServer.class);
        }
    }
}
