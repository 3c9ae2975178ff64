package org.religionscongress.concord.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.religionscongress.concord.document.Stage;
import org.religionscongress.concord.house.Course;
import org.religionscongress.concord.house.Houses;
import org.religionscongress.concord.house.Promise;
import org.religionscongress.concord.library.usecase.ReadLibrary;
import org.religionscongress.concord.membership.Body;

/** What the public reads, and from when on. */
@ParameterizedClass
@EnumSource
class ReadLibraryTest {
    @Parameter
    Houses database;

    @Test
    void a_text_is_read_by_its_symbol_as_soon_as_its_adoption_is_announced() {
        Promise promise = Promise.of(database);

        assertThat(library().text(promise.text.document().symbol())).hasValueSatisfying(text -> {
            assertThat(text.document().id()).isEqualTo(promise.text.id);
            assertThat(text.document().adoptedAt()).isNotNull();
            assertThat(text.texts()).extracting(one -> one.language()).containsExactly("en");
            assertThat(text.in("ar").language()).isEqualTo("en");
        });
        assertThat(ids(Body.SECRETARIAT)).contains(promise.text.id);
        assertThat(ids(Body.CONGRESS)).doesNotContain(promise.text.id);
        assertThat(library().bodies()).contains(Body.SECRETARIAT);
    }

    @Test
    void a_ballot_says_by_which_rule_it_was_counted() {
        Course course = Course.of(database)
                .approved()
                .ballot("adopt", "adopt", "adopt", "adopt")
                .announce("adopted")
                .reaches(Stage.ADOPTED);

        assertThat(library()
                        .text(course.document().symbol())
                        .orElseThrow()
                        .document()
                        .adoptionRule())
                .isEqualTo("SIMPLE_MAJORITY");
    }

    @Test
    void what_is_not_adopted_and_what_carries_a_text_out_is_not_there() {
        Promise promise = Promise.of(database);
        Course item = promise.adopted(0, Duration.ofDays(100));
        Course refused = Course.of(database)
                .approved()
                .ballot("oppose", "oppose", "oppose", "oppose")
                .announce("not-adopted")
                .reaches(Stage.NOT_ADOPTED);

        assertThat(ids(null)).contains(promise.text.id).doesNotContain(item.id, refused.id);
        assertThat(library().text(item.document().symbol())).isEmpty();
        assertThat(library().text("CONGRESS/I/DECL.999999")).isEmpty();
    }

    @Test
    void the_list_is_paged() {
        Promise.of(database);
        Promise.of(database);

        assertThat(library().texts(null, 1, 1).items()).hasSize(1);
        assertThat(library().texts(null, 0, 1).total()).isEqualTo(ids(null).size());
    }

    private List<UUID> ids(Body body) {
        return library().texts(body, 0, 10_000).items().stream()
                .map(listed -> listed.document().id())
                .toList();
    }

    private ReadLibrary library() {
        return database.house().get(ReadLibrary.class);
    }
}
