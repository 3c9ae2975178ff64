package org.religionscongress.concord.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.religionscongress.concord.document.Piece.Of;
import org.religionscongress.concord.document.ProvisionChange.Fate;

class TextComparisonTest {
    private static final Provision REASON =
            provision(ProvisionKind.PREAMBULAR, null, "Recognizing that all seek peace,");
    private static final Provision FIRST = provision(ProvisionKind.OPERATIVE, "1", "Dialogue comes before judgement.");
    private static final Provision SECOND =
            provision(ProvisionKind.OPERATIVE, "2", "No faith is a reason for violence.");

    private static Provision provision(ProvisionKind kind, String label, String text) {
        return new Provision(UUID.randomUUID(), kind, label, null, text);
    }

    private static Provision as(Provision provision, String label, String text) {
        return new Provision(provision.id(), provision.kind(), label, null, text);
    }

    /** In brackets what is gone, in braces what is new. */
    private static String shown(ProvisionChange change) {
        return change.pieces().stream()
                .map(piece -> switch (piece.of()) {
                    case BOTH -> piece.text();
                    case BEFORE -> "[" + piece.text() + "]";
                    case AFTER -> "{" + piece.text() + "}";
                })
                .collect(Collectors.joining());
    }

    @Nested
    class Between_two_texts {
        @Test
        void what_did_not_change_is_the_same() {
            assertThat(TextComparison.of(List.of(REASON, FIRST), List.of(REASON, FIRST)))
                    .allSatisfy(change -> {
                        assertThat(change.fate()).isEqualTo(Fate.SAME);
                        assertThat(change.moved()).isFalse();
                        assertThat(change.labelBefore()).isNull();
                    })
                    .extracting(TextComparisonTest::shown)
                    .containsExactly(REASON.text(), FIRST.text());
        }

        @Test
        void new_provisions_stand_in_their_place_and_gone_ones_where_they_stood() {
            Provision other = provision(ProvisionKind.OPERATIVE, "1", "We share water.");
            List<ProvisionChange> changes =
                    TextComparison.of(List.of(REASON, FIRST, SECOND), List.of(REASON, other, SECOND));

            assertThat(changes)
                    .extracting(ProvisionChange::fate)
                    .containsExactly(Fate.SAME, Fate.REMOVED, Fate.ADDED, Fate.SAME);
            assertThat(changes)
                    .extracting(TextComparisonTest::shown)
                    .containsExactly(
                            REASON.text(), "[Dialogue comes before judgement.]", "{We share water.}", SECOND.text());
        }

        @Test
        void a_provision_that_was_moved_is_told_once_where_it_now_stands() {
            List<ProvisionChange> changes =
                    TextComparison.of(List.of(REASON, FIRST, SECOND), List.of(FIRST, SECOND, REASON));

            assertThat(changes).extracting(ProvisionChange::id).containsExactly(FIRST.id(), SECOND.id(), REASON.id());
            assertThat(changes).extracting(ProvisionChange::moved).containsExactly(false, false, true);
        }

        @Test
        void a_new_number_is_told_with_the_old_one() {
            assertThat(TextComparison.of(List.of(FIRST), List.of(as(FIRST, "2", FIRST.text()))))
                    .singleElement()
                    .satisfies(change -> {
                        assertThat(change.label()).isEqualTo("2");
                        assertThat(change.labelBefore()).isEqualTo("1");
                        assertThat(change.fate()).isEqualTo(Fate.SAME);
                    });
        }

        @Test
        void all_of_a_text_that_is_new_in_this_language_is_new() {
            assertThat(TextComparison.of(List.of(), List.of(FIRST, SECOND)))
                    .extracting(ProvisionChange::fate)
                    .containsOnly(Fate.ADDED);
        }
    }

    @Nested
    class Within_a_provision {
        private String changed(String before, String after) {
            return shown(TextComparison.of(List.of(as(FIRST, "1", before)), List.of(as(FIRST, "1", after)))
                    .get(0));
        }

        @Test
        void words_are_compared_as_words() {
            assertThat(changed("No faith is a reason for violence.", "No faith is ever a reason for harm."))
                    .isEqualTo("No faith is{ ever} a reason for [violence]{harm}.");
        }

        @Test
        void several_words_in_a_row_are_one_change() {
            assertThat(changed("We call on all states.", "We call on every willing government."))
                    .isEqualTo("We call on [all states]{every willing government}.");
        }

        @Test
        void words_of_every_script_are_words() {
            assertThat(changed("Диалог прежде суда.", "Диалог прежде приговора."))
                    .isEqualTo("Диалог прежде [суда]{приговора}.");
            assertThat(changed("الحوار قبل الحكم.", "الحوار قبل القضاء.")).isEqualTo("الحوار قبل [الحكم]{القضاء}.");
        }

        @Test
        void both_wordings_can_be_read_whole_from_the_pieces() {
            String before = "We, the participants,  met in Astana; and we agreed.";
            String after = "We the leaders met, in Astana and agreed  upon this.";
            ProvisionChange change = TextComparison.of(List.of(as(FIRST, "1", before)), List.of(as(FIRST, "1", after)))
                    .get(0);
            assertThat(without(change, Of.AFTER)).isEqualTo(before);
            assertThat(without(change, Of.BEFORE)).isEqualTo(after);
        }

        private String without(ProvisionChange change, Of of) {
            return change.pieces().stream()
                    .filter(piece -> piece.of() != of)
                    .map(Piece::text)
                    .collect(Collectors.joining());
        }
    }

    @Test
    void no_text_keeps_a_reader_waiting() {
        List<Provision> before = IntStream.range(0, 60)
                .mapToObj(place -> provision(ProvisionKind.OPERATIVE, null, words(3_000, place)))
                .toList();
        List<Provision> after = IntStream.range(0, 60)
                .mapToObj(place -> as(before.get(place), null, words(3_000, place + 1_000)))
                .toList();
        List<ProvisionChange> changes =
                assertTimeoutPreemptively(Duration.ofSeconds(10), () -> TextComparison.of(before, after));
        assertThat(changes).hasSize(60).extracting(ProvisionChange::fate).containsOnly(Fate.CHANGED);
    }

    private static String words(int count, int seed) {
        return IntStream.range(0, count)
                .mapToObj(place -> "w" + (place * 31 + seed * 17) % 1_009)
                .collect(Collectors.joining(" "));
    }
}
