package org.religionscongress.concord.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.religionscongress.concord.house.House;
import org.religionscongress.concord.house.Production;
import org.religionscongress.concord.house.TestClock;
import org.religionscongress.concord.house.TestDatabase;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.secondfactor.App;
import org.religionscongress.concord.platform.secondfactor.usecase.BeginSecondFactor;
import org.religionscongress.concord.platform.secondfactor.usecase.ConfirmSecondFactor;
import org.religionscongress.concord.platform.security.OpaqueToken;
import org.religionscongress.concord.platform.security.SignedIn;
import org.religionscongress.concord.platform.security.usecase.Authenticate;
import org.religionscongress.concord.platform.security.usecase.Proof;
import org.religionscongress.concord.platform.security.usecase.SetPassword;
import org.religionscongress.concord.platform.security.usecase.SignIn;

class ProductionStartTest {
    private static final String PASSWORD = "a long enough one";
    private static final Pattern LINK = Pattern.compile("https://concord\\.example\\.org/set-password#token=(\\S+)");

    private final Production production = new Production();

    @AfterEach
    void end() {
        production.close();
    }

    @Test
    void names_everything_that_is_missing_at_once() {
        TestDatabase database = TestDatabase.h2();
        production.with("concord.mode", "demo");
        House.on(database).close();
        production
                .with("concord.mode", "production")
                .with("concord.password.iterations", "209999")
                .without("concord.mail.host")
                .without("concord.record.key")
                .without("concord.second-factor.key")
                .without("concord.public-address");

        assertThatThrownBy(() -> House.on(database))
                .rootCause()
                .message()
                .contains(
                        "demo accounts (admin ",
                        "concord.database.url",
                        "concord.mail.host",
                        "concord.record.key",
                        "concord.second-factor.key",
                        "concord.password.iterations is 209999: set at least 210000, or leave it out.",
                        "concord.public-address");
    }

    @Test
    void a_database_of_the_demo_is_refused_also_when_all_else_is_well() {
        TestDatabase database = TestDatabase.postgresql();
        production.with("concord.mode", "demo");
        House.on(database).close();
        production.with("concord.mode", "production");

        assertThatThrownBy(() -> House.on(database))
                .rootCause()
                .message()
                .contains("demo accounts")
                .doesNotContain("concord.mail.host", "concord.database.url");
    }

    @Test
    void the_first_administrator_is_let_in_by_a_link_that_is_good_once() {
        TestDatabase database = TestDatabase.postgresql();
        String first = token(start(database)).orElseThrow();
        String second = token(start(database)).orElseThrow();

        try (House house = House.on(database)) {
            SetPassword setPassword = house.get(SetPassword.class);
            assertThatThrownBy(() -> setPassword.set(first, PASSWORD)).isInstanceOf(Problem.class);
            assertThatThrownBy(() -> setPassword.set(second, PASSWORD)).isInstanceOf(Problem.class);
        }
    }

    @Test
    void who_has_set_a_password_is_not_asked_again() {
        TestDatabase database = TestDatabase.postgresql();
        StringBuilder printed = new StringBuilder();
        try (House house = startedOn(database, printed)) {
            String token = token(printed.toString()).orElseThrow();
            assertThatCode(() -> house.get(SetPassword.class).set(token, PASSWORD))
                    .doesNotThrowAnyException();
            assertThatThrownBy(() -> house.get(SetPassword.class).set(token, PASSWORD))
                    .isInstanceOf(Problem.class);
        }

        assertThat(token(start(database))).isEmpty();
    }

    @Test
    void the_first_administrator_sets_up_a_second_factor_before_anything_else() {
        TestDatabase database = TestDatabase.postgresql();
        StringBuilder printed = new StringBuilder();
        try (House house = startedOn(database, printed)) {
            house.get(SetPassword.class).set(token(printed.toString()).orElseThrow(), PASSWORD);
            Authenticate authenticate = house.get(Authenticate.class);
            OpaqueToken first = house.get(SignIn.class)
                    .signIn("administrator", PASSWORD, "192.0.2.1")
                    .token();
            SignedIn person = authenticate.byToken(first).orElseThrow();
            assertThat(person.owesSecondFactor()).isTrue();
            assertThat(authenticate
                            .byBasic("administrator", PASSWORD, "192.0.2.1")
                            .owesSecondFactor())
                    .isTrue();

            App app = new App(house.get(BeginSecondFactor.class)
                    .begin(person, new Proof(PASSWORD, null, "192.0.2.1"))
                    .secret());
            OpaqueToken second = house.get(ConfirmSecondFactor.class)
                    .confirm(person, app.code(TestClock.shared().instant()), "192.0.2.1")
                    .token()
                    .orElseThrow();

            assertThat(authenticate.byToken(first)).isEmpty();
            assertThat(authenticate.byToken(second)).get().satisfies(known -> assertThat(known.owesSecondFactor())
                    .isFalse());
        }
    }

    private static String start(TestDatabase database) {
        StringBuilder printed = new StringBuilder();
        startedOn(database, printed).close();
        return printed.toString();
    }

    private static House startedOn(TestDatabase database, StringBuilder printed) {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            return House.on(database);
        } finally {
            System.setOut(before);
            printed.append(out.toString(StandardCharsets.UTF_8));
        }
    }

    private static Optional<String> token(String printed) {
        return LINK.matcher(printed).results().map(found -> found.group(1)).findFirst();
    }
}
