package org.religionscongress.concord.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.religionscongress.concord.house.Course;
import org.religionscongress.concord.house.Houses;
import org.religionscongress.concord.house.Promise;
import org.religionscongress.concord.house.TestClock;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.platform.persistence.Ids;
import org.religionscongress.concord.platform.security.usecase.OpenAccount;

/** Who is written to while an item is carried out. */
@ParameterizedClass
@EnumSource
class ProgressNoticesTest {
    @Parameter
    Houses database;

    @Test
    void the_body_is_asked_and_reminded_and_all_who_answer_for_an_item_learn_that_it_is_overdue_and_closed() {
        Promise promise = Promise.of(database);
        String member = addressOf(promise.reporter, "kk");
        String drafter = addressOf(database.cast().person("A drafter", Role.DRAFTER, null, null), "ru");
        String head = addressOf(database.cast().person("A Head", Role.HEAD, null, null), "en");

        Course item = promise.adopted(0, Duration.ofDays(30));
        awaitLetter(member, "progress-requested/kk");

        moveOn(Duration.ofDays(24));
        awaitLetter(member, "progress-reminder/kk");

        moveOn(Duration.ofDays(6));
        awaitLetter(member, "item-overdue/kk");
        awaitLetter(drafter, "item-overdue/ru");
        awaitLetter(head, "item-overdue/en");

        promise.report(item, "dropped", "The partner institution was closed.");
        awaitLetter(member, "item-closed/kk");
        awaitLetter(drafter, "item-closed/ru");
        awaitLetter(head, "item-closed/en");
        assertThat(lettersTo(head)).doesNotContain("progress-requested/en", "progress-reminder/en");
    }

    private void moveOn(Duration duration) {
        database.house().get(TestClock.class).moveOn(duration);
    }

    private String addressOf(Caller person, String language) {
        String name = "reader-" + Ids.next();
        String address = name + "@example.org";
        database.house()
                .get(OpenAccount.class)
                .open(person.personId(), name, address, language, Optional.of("a long password"));
        return address;
    }

    /** The letters left for an address, as {@code template/language}. */
    private List<String> lettersTo(String address) {
        List<?> rows = database.house()
                .get(EntityManager.class)
                .createNativeQuery("SELECT template, language FROM mail_outbox WHERE to_address = ?")
                .setParameter(1, address)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> row[0] + "/" + row[1])
                .toList();
    }

    private void awaitLetter(String address, String letter) {
        await(letter).atMost(Duration.ofSeconds(20)).until(() -> lettersTo(address)
                .contains(letter));
    }
}
