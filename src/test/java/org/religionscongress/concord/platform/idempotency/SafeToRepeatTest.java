package org.religionscongress.concord.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.religionscongress.concord.house.House;
import org.religionscongress.concord.house.TestClock;
import org.religionscongress.concord.house.TestDatabase;
import org.religionscongress.concord.membership.rest.RegisteredView;
import org.religionscongress.concord.platform.expiry.ForgetExpired;
import org.religionscongress.concord.platform.persistence.Ids;
import org.religionscongress.concord.platform.transaction.OwnTransaction;

/** What is kept of an act's answer, how long, and what a repeat is told. */
@ParameterizedClass
@EnumSource
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SafeToRepeatTest {
    enum Database {
        H2,
        POSTGRESQL
    }

    @Parameter
    Database database;

    private House house;
    private Desk desk;

    @BeforeAll
    void open() {
        house = House.on(
                database == Database.H2 ? TestDatabase.h2() : TestDatabase.postgresql(),
                RepeatInterceptor.class,
                Desk.class,
                Requests.class);
        desk = house.get(Desk.class);
    }

    @AfterAll
    void close() {
        house.close();
    }

    /** Where people are registered as the resource of people does. */
    @ApplicationScoped
    static class Desk {
        static final String LINK = "https://concord.example/set-password#token=a-secret";

        private final List<UUID> registered = new ArrayList<>();

        @SafeToRepeat
        public RegisteredView register(String name) {
            registered.add(Ids.next());
            return new RegisteredView(registered.get(registered.size() - 1), LINK + name);
        }

        public int size() {
            return registered.size();
        }
    }

    /** Requests of one person, each under the key that stands. */
    @ApplicationScoped
    static class Requests {
        static volatile String key;

        @Produces
        HttpServletRequest request() {
            return (HttpServletRequest) Proxy.newProxyInstance(
                    getClass().getClassLoader(),
                    new Class<?>[] {HttpServletRequest.class},
                    (proxy, method, arguments) -> switch (method.getName()) {
                        case "getHeader" -> key;
                        case "getUserPrincipal" -> (Principal) () -> "a-person";
                        case "getMethod" -> "POST";
                        case "getRequestURI" -> "/api/people";
                        default -> throw new UnsupportedOperationException(method.getName());
                    });
        }
    }

    private RegisteredView register() {
        return desk.register("somebody");
    }

    private void underAKey() {
        Requests.key = Ids.next().toString();
    }

    private String kept() {
        EntityManager entities = house.get(EntityManager.class);
        return (String) house.get(OwnTransaction.class)
                .run(() -> entities.createNativeQuery("SELECT body FROM idempotent_answer WHERE idempotency_key = ?")
                        .setParameter(1, Requests.key)
                        .getSingleResult());
    }

    @Test
    void the_first_is_told_the_secret_and_the_table_is_not() {
        underAKey();
        RegisteredView first = register();
        assertThat(first.setPasswordLink()).startsWith(Desk.LINK);
        assertThat(kept()).contains(first.id().toString()).doesNotContain("token", "secret");
    }

    @Test
    void a_repeat_is_told_the_first_id_without_the_secret() {
        underAKey();
        RegisteredView first = register();
        int before = desk.size();
        assertThat(register()).isEqualTo(new RegisteredView(first.id(), null));
        assertThat(desk.size()).isEqualTo(before);
    }

    @Test
    void an_answer_is_kept_for_a_day() {
        underAKey();
        UUID first = register().id();

        house.get(TestClock.class).moveOn(Duration.ofHours(23));
        house.get(ForgetExpired.class).forget();
        assertThat(register().id()).isEqualTo(first);

        house.get(TestClock.class).moveOn(Duration.ofHours(1));
        house.get(ForgetExpired.class).forget();
        assertThat(register().id()).isNotEqualTo(first);
    }
}
