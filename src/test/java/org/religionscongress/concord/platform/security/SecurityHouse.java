package org.religionscongress.concord.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.assertj.core.api.Assertions;
import org.religionscongress.concord.house.House;
import org.religionscongress.concord.house.TestDatabase;
import org.religionscongress.concord.platform.persistence.Ids;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.security.usecase.OpenAccount;
import org.religionscongress.concord.platform.security.usecase.SignIn;

/** A house in which people can sign in, and where their mail is caught. */
public final class SecurityHouse {
    public static final String PASSWORD = "a quiet river";

    private final House house;

    private SecurityHouse(House house) {
        this.house = house;
    }

    /** One for all tests of a run; each brings its own people. */
    public static SecurityHouse h2() {
        return OnH2.HOUSE;
    }

    public static SecurityHouse postgresql() {
        return OnPostgresql.HOUSE;
    }

    private static final class OnH2 {
        static final SecurityHouse HOUSE = new SecurityHouse(House.on(TestDatabase.h2(), CaughtMail.class));
    }

    private static final class OnPostgresql {
        static final SecurityHouse HOUSE = new SecurityHouse(House.on(TestDatabase.postgresql(), CaughtMail.class));
    }

    public <T> T get(Class<T> type) {
        return house.get(type);
    }

    /** Somebody with an account, whose name nobody else has. */
    public record Somebody(UUID personId, String username, String email) {}

    public Somebody somebody() {
        Somebody somebody = named("somebody-" + Ids.next());
        get(OpenAccount.class)
                .open(somebody.personId(), somebody.username(), somebody.email(), "en", Optional.of(PASSWORD));
        return somebody;
    }

    public static Somebody named(String username) {
        return new Somebody(Ids.next(), username, username + "@example.org");
    }

    public String signIn(Somebody somebody) {
        return get(SignIn.class)
                .signIn(somebody.username(), PASSWORD, anAddress())
                .token()
                .text();
    }

    /** Each time another, so that no test spends another's tries. */
    public static String anAddress() {
        return "2001:db8:" + Ids.next().toString().substring(9, 13) + ":"
                + UUID.randomUUID().toString().substring(0, 4) + "::1";
    }

    /** One try to sign in; the status of the refusal, or 200. */
    public int tryPassword(String username, String password, String address) {
        try {
            get(SignIn.class).signIn(username, password, address);
            return 200;
        } catch (Problem refused) {
            return refused.status();
        }
    }

    public static Problem refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        return Assertions.catchThrowableOfType(Problem.class, act);
    }

    public List<CaughtMail.Letter> mailTo(Somebody somebody) {
        return get(CaughtMail.class).letters().stream()
                .filter(letter -> letter.personId().equals(somebody.personId()))
                .toList();
    }

    /** What lies in the outbox for somebody, by template. */
    public List<String> outboxOf(Somebody somebody) {
        return get(EntityManager.class)
                .createNativeQuery("SELECT template FROM mail_outbox WHERE to_address = ? ORDER BY created_at, id")
                .setParameter(1, somebody.email())
                .getResultList()
                .stream()
                .map(String::valueOf)
                .toList();
    }

    @ApplicationScoped
    public static class CaughtMail implements PasswordMail {
        private final List<Letter> letters = new CopyOnWriteArrayList<>();

        public record Letter(UUID personId, String email, String language, String token, Instant expires) {}

        @Override
        public void sendLink(UUID personId, String email, String language, String token, Instant expires) {
            letters.add(new Letter(personId, email, language, token, expires));
        }

        @Override
        public void wasSet(Account account) {}

        @Override
        public void goesElsewhere(Account account, String formerEmail) {}

        public List<Letter> letters() {
            return List.copyOf(letters);
        }
    }
}
