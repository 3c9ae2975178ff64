package org.religionscongress.concord.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.religionscongress.concord.house.Cast;
import org.religionscongress.concord.house.Course;
import org.religionscongress.concord.house.Houses;
import org.religionscongress.concord.membership.Addressee;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Credential;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.platform.persistence.Ids;
import org.religionscongress.concord.platform.security.usecase.OpenAccount;
import org.religionscongress.concord.platform.transaction.Transactions;

@ParameterizedClass
@EnumSource
class LettersTest {
    @Parameter
    Houses database;

    private String addressOf(Caller person, String language) {
        String name = "reader-" + Ids.next();
        String address = name + "@example.org";
        database.house()
                .get(OpenAccount.class)
                .open(person.personId(), name, address, language, Optional.of("a long password"));
        return address;
    }

    /** The letters left for an address, as {@code template/language}. */
    private Set<String> lettersTo(String address) {
        List<?> rows = database.house()
                .get(EntityManager.class)
                .createNativeQuery("SELECT template, language FROM mail_outbox WHERE to_address = ?")
                .setParameter(1, address)
                .getResultList();
        Set<String> letters = new TreeSet<>();
        rows.forEach(row -> letters.add(((Object[]) row)[0] + "/" + ((Object[]) row)[1]));
        return letters;
    }

    private void awaitLetter(String address, String letter) {
        await(letter).atMost(Duration.ofSeconds(15)).until(() -> lettersTo(address)
                .contains(letter));
    }

    @Test
    void a_moment_reads_in_the_readers_language_and_the_sessions_time() throws Exception {
        Course course = Course.of(database);
        String address = "reader-" + Ids.next() + "@example.org";
        Addressee reader = new Addressee(Ids.next(), "A reader", address, "ru");

        database.house().get(Transactions.class).inOne(() -> {
            database.house()
                    .get(Letters.class)
                    .writeWithMoment(
                            "silence-set-aside",
                            course.document(),
                            "received",
                            Instant.parse("2026-10-07T13:00:00Z"),
                            List.of(reader),
                            Map.of("by", "A delegation", "reason", "A reason"));
            return null;
        });

        assertThat(modelsTo(address))
                .singleElement()
                .asString()
                .contains("7 октября 2026 г.", "13:00 UTC", "\"received\"");
    }

    @Test
    void who_is_asked_gets_an_entry_for_the_calendar_that_an_extension_moves_and_a_form() {
        Cast cast = database.cast();
        var delegation = cast.delegation("A delegation that keeps a calendar");
        String address =
                addressOf(cast.person("Its member", Role.WORKING_GROUP, delegation, Credential.ALTERNATE), "kk");
        Course course = Course.of(database, List.of(delegation)).submit();
        awaitLetter(address, "review-requested/kk");
        Step round = course.house.get(Steps.class).running(course.id).orElseThrow();

        course.extend(course.cast.drafter, round.deadline().plus(Duration.ofDays(2)));

        awaitLetter(address, "deadline-extended/kk");
        String uid = "\"enclosed.entry\":\"" + round.id() + "\"";
        assertThat(modelsTo(address)).hasSize(2).allSatisfy(model -> assertThat(model.toString())
                .contains(uid));
        assertThat(modelsTo(address))
                .filteredOn(model -> model.toString().contains("\"enclosed.form\":\"review\""))
                .singleElement()
                .asString()
                .contains("\"enclosed.form.for\":\"A delegation that keeps a calendar\"");
    }

    @Test
    void what_ends_before_its_deadline_leaves_the_calendars_of_those_who_were_asked() {
        Cast cast = database.cast();
        var delegation = cast.delegation("A delegation that is spared an answer");
        String member =
                addressOf(cast.person("Its member", Role.WORKING_GROUP, delegation, Credential.ALTERNATE), "en");
        String leader = addressOf(cast.person("Its head", Role.DELEGATION, delegation, Credential.HEAD), "en");
        Course course = Course.of(database, List.of(delegation)).submit();
        awaitLetter(member, "review-requested/en");
        Step round = course.house.get(Steps.class).running(course.id).orElseThrow();

        course.closeEarly(course.cast.drafter);

        assertThat(cancelledFor(member, "closed-early")).contains(round.id().toString());

        course.agreed();
        awaitLetter(leader, "ballot-opened/en");
        Step ballot = course.house.get(Steps.class).running(course.id).orElseThrow();
        course.withdraw(course.cast.head);

        assertThat(cancelledFor(leader, "withdrawn")).contains(ballot.id().toString());
        assertThat(lettersTo(member)).contains("withdrawn/en");
    }

    @Test
    void a_broken_silence_leaves_the_calendars_of_its_members() {
        Cast cast = database.cast();
        String member = addressOf(cast.secretariat.get(cast.secretariat.size() - 1), "en");
        Course course = Course.of(database)
                .submit()
                .review("endorse", "endorse", "endorse", "endorse")
                .consolidate("to-consensus")
                .openSilence(Duration.ofHours(73));
        Step silence = course.silence();

        course.object(cast.secretariat.get(0));

        assertThat(cancelledFor(member, "silence-broken")).contains(silence.id().toString());
    }

    /** The one letter of that template, which cancels an entry. */
    private String cancelledFor(String address, String template) {
        Object model = database.house()
                .get(EntityManager.class)
                .createNativeQuery("SELECT model FROM mail_outbox WHERE to_address = ? AND template = ?")
                .setParameter(1, address)
                .setParameter(2, template)
                .getSingleResult();
        assertThat(model.toString()).contains("\"enclosed.entry.cancelled\":\"true\"");
        return model.toString();
    }

    private List<?> modelsTo(String address) {
        return database.house()
                .get(EntityManager.class)
                .createNativeQuery("SELECT model FROM mail_outbox WHERE to_address = ?")
                .setParameter(1, address)
                .getResultList();
    }

    @Test
    void a_member_and_a_leader_are_written_to_in_their_own_languages() {
        Cast cast = database.cast();
        var delegation = cast.delegation("A delegation that reads its mail");
        Caller member = cast.person("Its member", Role.WORKING_GROUP, delegation, Credential.ALTERNATE);
        Caller leader = cast.person("Its head", Role.DELEGATION, delegation, Credential.HEAD);
        String memberAddress = addressOf(member, "kk");
        String leaderAddress = addressOf(leader, "ar");

        Course course = Course.of(database, List.of(delegation)).submit();
        awaitLetter(memberAddress, "review-requested/kk");

        course.act(member, "review", Course.json("verdict", "endorse"));
        course.agreed();
        awaitLetter(leaderAddress, "ballot-opened/ar");

        course.act(leader, "act-on-adoption", Course.json("act", "adopt"));
        course.announce("adopted");
        awaitLetter(leaderAddress, "adopted/ar");
    }
}
