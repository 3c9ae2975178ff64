package org.religionscongress.concord.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.religionscongress.concord.container.ProductionServer.PASSWORD;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.religionscongress.concord.journey.Account;
import org.religionscongress.concord.journey.Answer;
import org.religionscongress.concord.platform.persistence.Ids;
import org.religionscongress.concord.platform.secondfactor.App;

/** Who leads and who administers shows a second factor, on a server as an operator runs it. */
@ExtendWith(ProductionServer.Provider.class)
class ProductionIT {
    private final String username = "deputy-" + Ids.next();

    private ProductionServer server;
    private String person;

    @BeforeEach
    void somebody_new(ProductionServer running) {
        server = running;
        person = server.register(username, "DEPUTY");
    }

    private Account signedIn() {
        return server.concord().signIn(username, PASSWORD);
    }

    private Answer signIn(Account account, String code) {
        return account.post("/api/session", credentials(code));
    }

    private JsonObject credentials(String code) {
        var credentials = Json.createObjectBuilder().add("username", username).add("password", PASSWORD);
        return code == null
                ? credentials.build()
                : credentials.add("code", code).build();
    }

    private static void refused(Answer answer, int status, String problem) {
        assertThat(answer.status()).as("%s", answer).isEqualTo(status);
        assertThat(answer.string("type")).isEqualTo("/problems/" + problem);
    }

    @Test
    void without_one_nothing_is_open_but_setting_one_up() {
        for (Account account : new Account[] {signedIn(), server.concord().basic(username, PASSWORD)}) {
            refused(account.get("/api/documents"), 403, "second-factor-needed");
            refused(account.get("/api/tasks"), 403, "second-factor-needed");
            refused(account.get("/api/me/assistants"), 403, "second-factor-needed");
            refused(account.get("/api/nowhere"), 403, "second-factor-needed");
            refused(account.get("/metrics"), 403, "second-factor-needed");
            refused(account.postText("/api/attachments", "x"), 403, "second-factor-needed");
            assertThat(account.get("/api/me").expect(200).body().getBoolean("secondFactorNeeded"))
                    .isTrue();
            assertThat(account.get("/api/me/second-factor").expect(200).body().getBoolean("required"))
                    .isTrue();
        }
        signedIn().delete("/api/session").expect(204);
    }

    @Test
    void with_one_all_is_open_and_the_code_is_asked_each_time() {
        var elsewhere = signedIn();
        var account = signedIn();

        App app = ProductionServer.setUpSecondFactor(account);

        account.get("/api/documents").expect(200);
        elsewhere.get("/api/me").expect(401);
        account.delete("/api/session").expect(204);
        account.get("/api/documents").expect(401);
        refused(signIn(account, null), 401, "second-factor-asked");
        account.get("/api/documents").expect(401);
        var code = app.code(Instant.now(), 1);
        signIn(account, code).expect(200);
        account.get("/api/documents").expect(200);
        refused(signIn(server.concord().account(username), code), 401, "wrong-code");
    }

    @Test
    void with_one_name_and_password_alone_are_no_credentials_of_a_script() {
        ProductionServer.setUpSecondFactor(signedIn());

        var script = server.concord().basic(username, PASSWORD).get("/api/documents");

        refused(script, 401, "second-factor-asked");
    }

    @Test
    void it_cannot_be_removed_by_who_has_to_have_one() {
        var account = signedIn();
        App app = ProductionServer.setUpSecondFactor(account);

        refused(
                account.post("/api/me/second-factor/removal", credentials(app.code(Instant.now(), 1))),
                409,
                "second-factor-required");
    }

    @Test
    void an_administrator_takes_it_from_who_has_lost_it() {
        var account = signedIn();
        ProductionServer.setUpSecondFactor(account);

        server.administrator()
                .postText(
                        "/api/people/" + person + "/second-factor/removal",
                        "{\"reason\":\"Phone and codes are lost.\"}")
                .expect(204);

        account.get("/api/me").expect(401);
        signedIn().get("/api/me/second-factor").expect(200);
    }

    @Test
    void a_role_that_asks_for_one_asks_from_the_next_request_on() {
        var name = "drafter-" + Ids.next();
        var drafter = server.register(name, "DRAFTER");
        var account = server.concord().signIn(name, PASSWORD);
        account.get("/api/documents").expect(200);

        server.administrator()
                .postText("/api/people/" + drafter + "/memberships", "{\"role\":\"HEAD\"}")
                .expect(201);

        refused(account.get("/api/documents"), 403, "second-factor-needed");
    }

    @Test
    void a_password_that_is_guessed_soon_is_none() {
        var name = "drafter-" + Ids.next();
        server.register(name, "DRAFTER");
        var account = server.concord().signIn(name, PASSWORD);

        var guessable = changed(account, "Congress2026");
        assertThat(guessable.status()).as("%s", guessable).isEqualTo(422);
        assertThat(guessable.string("field")).isEqualTo("newPassword");
        assertThat(guessable.string("reason")).isEqualTo("guessable");

        changed(account, "three doves over a river").expect(204);
        account.get("/api/documents").expect(200);
    }

    private static Answer changed(Account account, String password) {
        return account.post(
                "/api/me/password",
                Json.createObjectBuilder()
                        .add("password", PASSWORD)
                        .add("newPassword", password)
                        .build());
    }

    /** Whoever planted a token before somebody signed in does not hold that person's. */
    @Test
    void no_token_of_before_is_the_one_after() {
        var planted = "A".repeat(43);
        var entered = server.concord()
                .account(username)
                .post("/api/session", credentials(null), "Cookie", "concord-session=" + planted)
                .expect(200);

        assertThat(entered.headers().firstValue("Set-Cookie"))
                .get()
                .asString()
                .startsWith("concord-session=")
                .doesNotContain(planted);
        assertThat(server.concord()
                        .anonymous()
                        .get("/api/me", "Cookie", "concord-session=" + planted)
                        .status())
                .isEqualTo(401);
    }
}
