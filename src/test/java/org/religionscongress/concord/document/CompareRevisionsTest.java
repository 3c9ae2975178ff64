package org.religionscongress.concord.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.religionscongress.concord.document.ProvisionChange.Fate;
import org.religionscongress.concord.document.usecase.CompareRevisions;
import org.religionscongress.concord.drafting.usecase.WriteDraft;
import org.religionscongress.concord.house.Course;
import org.religionscongress.concord.house.Houses;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Refusal;

@ParameterizedClass
@EnumSource
class CompareRevisionsTest {
    private static final String EDITED = Course.TEXT.replace("No faith is a reason", "No faith is ever a reason");

    @Parameter
    Houses database;

    @Nested
    class Two_revisions {
        private final Course course = Course.of(database).submit().review("amend", "amend", "amend", "amend");
        private final Caller member = course.cast.members.get(0);

        Two_revisions() {
            course.task(course.cast.drafter, "consolidate");
            write(null, EDITED);
            write("kk", EDITED);
            course.consolidate("next-round");
        }

        private void write(String language, String text) {
            Documents documents = course.house.get(Documents.class);
            course.house
                    .get(WriteDraft.class)
                    .write(
                            course.cast.drafter,
                            course.id,
                            new WriteDraft.Request(language, text),
                            documents.draft(course.id, "en").orElseThrow().version());
        }

        private CompareRevisions.Changes changes(Caller reader, int number, Integer from, String language) {
            return course.house
                    .get(CompareRevisions.class)
                    .compare(reader, course.id, new CompareRevisions.Question(number, from, language));
        }

        @Test
        void differ_in_what_was_written_between_them() {
            CompareRevisions.Changes changes = changes(member, 2, null, null);

            assertThat(changes.from()).isOne();
            assertThat(changes.items()).hasSizeGreaterThan(4);
            assertThat(changes.items())
                    .filteredOn(change -> change.fate() != Fate.SAME)
                    .singleElement()
                    .satisfies(change -> assertThat(change.pieces()).contains(new Piece(Piece.Of.AFTER, " ever")));
        }

        @Test
        void can_be_compared_the_other_way_round_and_each_with_itself() {
            assertThat(changes(member, 1, 2, null).items())
                    .filteredOn(change -> change.fate() == Fate.CHANGED)
                    .singleElement()
                    .satisfies(change -> assertThat(change.pieces()).contains(new Piece(Piece.Of.BEFORE, " ever")));
            assertThat(changes(member, 2, 2, null).items())
                    .extracting(ProvisionChange::fate)
                    .containsOnly(Fate.SAME);
        }

        @Test
        void differ_in_the_language_that_only_one_of_them_has() {
            assertThat(changes(member, 2, 1, "kk").items())
                    .extracting(ProvisionChange::fate)
                    .containsOnly(Fate.ADDED);
            Refusal.expect(422, "invalid-field", () -> changes(member, 2, 1, "fr"));
        }

        @Test
        void are_compared_only_where_both_are_there_and_by_those_who_may_read() {
            Refusal.expect(404, "not-found", () -> changes(member, 3, 1, null));
            Refusal.expect(422, "invalid-field", () -> changes(member, 1, null, null));
            Refusal.expect(422, "invalid-field", () -> changes(member, 2, 7, null));
            Refusal.expect(404, "not-found", () -> changes(course.cast.administrator, 2, 1, null));
        }
    }
}
