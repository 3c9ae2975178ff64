package org.religionscongress.concord.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ProvisionIdsTest {
    private static final String TEXT = """
            DECLARATION OF THE MILLERS
            We, the millers of the valley, met by the river.
            Recognizing that the drought has lasted for three long years,
            Confirming the custom of open doors in every village,
            WE DECLARE:
            1. Wells stay open to every traveller who asks for water.
            2. Mills will grind the corn of widows without any fee:
            a) in the upper village,
            b) in the lower village.
            3. Ovens are lit before sunrise on feast days and on market days.
            """;

    private final List<Provision> before = ExampleTexts.provisions(TEXT);

    /** The place before of each provision after; -1 for a new one. */
    private List<Integer> placesAfter(String text) {
        return kept(before, read(text)).stream()
                .map(provision -> ids(before).indexOf(provision.id()))
                .toList();
    }

    private static List<Provision> read(String text) {
        return new TextImport().read(text, "en", ExampleTexts.ids(1000)).provisions();
    }

    private static List<Provision> kept(List<Provision> before, List<Provision> after) {
        return new ProvisionIds().keep(before, after);
    }

    private static List<UUID> ids(List<Provision> provisions) {
        return provisions.stream().map(Provision::id).toList();
    }

    @Nested
    class A_text_that_did_not_change {

        @Test
        void keeps_every_id_and_reference() {
            assertThat(kept(before, read(TEXT))).isEqualTo(before);
        }

        @Test
        void keeps_them_when_only_its_white_space_did() {
            assertThat(kept(before, read(TEXT.replace("\n", "\r\n\r\n").replace(" ", "  "))))
                    .isEqualTo(before);
        }
    }

    @Nested
    class A_provision {

        @Test
        void keeps_its_id_when_some_words_change() {
            assertThat(placesAfter(TEXT.replace("every traveller who asks", "each traveller that asks us")))
                    .containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
        }

        @Test
        void keeps_its_id_when_it_moves_and_its_number_changes() {
            String moved = TEXT.replace("3. Ovens are lit before sunrise on feast days and on market days.\n", "")
                    .replace("1. Wells", "1. Ovens are lit before sunrise on feast days and on market days.\n2. Wells")
                    .replace("2. Mills", "3. Mills");

            assertThat(placesAfter(moved)).containsExactly(0, 1, 2, 3, 4, 9, 5, 6, 7, 8);
        }

        @Test
        void keeps_its_id_when_it_is_both_moved_and_edited() {
            String moved = TEXT.replace("3. Ovens are lit before sunrise on feast days and on market days.\n", "")
                    .replace("1. Wells", "1. Ovens are lit before noon on feast days and on market days.\n2. Wells")
                    .replace("2. Mills", "3. Mills");

            assertThat(placesAfter(moved)).containsExactly(0, 1, 2, 3, 4, 9, 5, 6, 7, 8);
        }

        @Test
        void keeps_its_id_when_rewritten_between_neighbours_that_stay() {
            assertThat(placesAfter(TEXT.replace(
                            "Confirming the custom of open doors in every village,", "Noting how few guests come,")))
                    .containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
        }

        @Test
        void rewritten_as_another_kind_is_new() {
            assertThat(placesAfter(
                            TEXT.replace("Confirming the custom of open doors in every village,", "Rain, at last.")))
                    .containsExactly(0, 1, 2, -1, 4, 5, 6, 7, 8, 9);
        }

        @Test
        void that_is_inserted_is_new() {
            assertThat(placesAfter(TEXT.replace("WE DECLARE", "Noting how few guests come,\nWE DECLARE")))
                    .containsExactly(0, 1, 2, 3, -1, 4, 5, 6, 7, 8, 9);
        }

        @Test
        void rewritten_beside_an_inserted_one_is_new_since_its_place_is_not_clear() {
            assertThat(placesAfter(TEXT.replace(
                            "Confirming the custom of open doors in every village,",
                            "Noting how few guests come,\nRegretting the loss of flour,")))
                    .containsExactly(0, 1, 2, -1, -1, 4, 5, 6, 7, 8, 9);
        }

        @Test
        void rewritten_at_the_end_is_new_since_no_neighbour_follows() {
            assertThat(placesAfter(TEXT.replaceAll("3\\. Ovens.*\n", "3. Bells ring.\n")))
                    .containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, -1);
        }

        @Test
        void is_the_one_that_lets_its_neighbour_keep_its_id_too() {
            List<Provision> old =
                    ExampleTexts.provisions("One two three four five six seven.\n\nOne two three four eight nine ten.");
            List<Provision> young = read("One two three four five eight nine.\n\nRed nine ten eight one blue green.");

            assertThat(ids(kept(old, young))).isEqualTo(ids(old));
        }

        @Test
        void that_is_deleted_takes_its_id_with_it() {
            assertThat(placesAfter(TEXT.replaceAll("Recognizing.*\n", ""))).containsExactly(0, 1, 3, 4, 5, 6, 7, 8, 9);
        }
    }

    @Nested
    class A_title_or_opening {

        @Test
        void keeps_its_id_however_it_is_rewritten() {
            assertThat(placesAfter(TEXT.replace("DECLARATION OF THE MILLERS", "APPEAL FROM LAKESIDE BAKERS")
                            .replace("We, the millers of the valley, met by the river.", "We, bakers, greet you.")))
                    .startsWith(0, 1, 2);
        }
    }

    @Nested
    class An_opening_without_a_title {

        @Test
        void keeps_its_id_however_it_is_rewritten() {
            List<Provision> old = ExampleTexts.provisions("We, the millers of the valley, met.\n1. Wells stay open.");

            assertThat(ids(kept(old, read("We, bakers, greet you.\n1. Wells stay open."))))
                    .isEqualTo(ids(old));
        }
    }

    @Nested
    class Provisions_of_the_same_words {

        @Test
        void keep_the_ids_of_those_beside_the_same_neighbours() {
            List<Provision> old =
                    ExampleTexts.provisions("1. Wells:\n- in spring,\n2. Mills:\n- in spring,\n3. Ovens.");
            List<Provision> young = read("1. Wells:\n2. Mills:\n- in spring,\n3. Ovens.");

            assertThat(ids(kept(old, young)))
                    .containsExactly(
                            old.get(0).id(),
                            old.get(2).id(),
                            old.get(3).id(),
                            old.get(4).id());
        }

        @Test
        void keep_their_order_even_without_a_word_in_them() {
            List<Provision> old = ExampleTexts.provisions("---\n\n---");

            assertThat(ids(kept(old, read("---\n\n---")))).isEqualTo(ids(old));
        }

        @Test
        void share_no_id_when_there_are_more_of_them_than_before() {
            List<Provision> old = ExampleTexts.provisions("The mill is old.\n\nThe mill is old.");
            List<Provision> young = read("The mill is old.\n\nThe mill is old.\n\nThe mill is old.");

            assertThat(ids(kept(old, young))).doesNotHaveDuplicates().containsAll(ids(old));
        }
    }

    @Test
    void references_follow_the_ids_that_are_kept() {
        List<Provision> kept = kept(before, read(TEXT.replace("without any fee:", "at no fee at all:")));

        assertThat(kept.get(6).id()).isEqualTo(before.get(6).id());
        assertThat(kept.get(7).under()).isEqualTo(before.get(6).id());
        assertThat(kept.get(6).under()).isEqualTo(before.get(4).id());
    }

    @Test
    void an_empty_text_before_or_after_gives_and_takes_nothing() {
        List<Provision> young = read(TEXT);

        assertThat(kept(List.of(), young)).isEqualTo(young);
        assertThat(kept(before, List.of())).isEmpty();
    }

    @Test
    void every_id_is_used_at_most_once_and_the_words_are_those_of_the_new_text() {
        for (long seed = 1; seed <= 300; seed++) {
            Random random = new Random(seed);
            List<Provision> old = ExampleTexts.provisions(randomText(random));
            List<Provision> young = read(randomText(random));
            List<Provision> kept = kept(old, young);

            Set<UUID> known = new HashSet<>(ids(young));
            known.addAll(ids(old));
            assertThat(ids(kept)).as("seed %d", seed).doesNotHaveDuplicates().isSubsetOf(known);
            assertThat(kept)
                    .extracting(Provision::text)
                    .isEqualTo(young.stream().map(Provision::text).toList());
            assertThat(kept.stream().map(Provision::under).filter(under -> under != null))
                    .as("seed %d", seed)
                    .isSubsetOf(ids(kept));
        }
    }

    @Test
    void a_long_text_edited_in_every_line_keeps_its_ids() {
        List<String> lines = IntStream.range(0, 1_000)
                .mapToObj(line -> "Family " + line + " of house " + line * 7 + " brings bread")
                .collect(Collectors.toCollection(ArrayList::new));
        List<Provision> old = ExampleTexts.provisions(String.join("\n", lines));

        assertThat(ids(kept(old, read(String.join(" today\n", lines)))))
                .startsWith(ids(old).subList(0, 999).toArray(UUID[]::new));

        Collections.reverse(lines);
        assertThat(ids(kept(old, read(String.join("\n", lines))))).containsExactlyInAnyOrderElementsOf(ids(old));
    }

    private static String randomText(Random random) {
        List<String> lines = List.of(
                "TITLE OF THE MILLERS",
                "We, the millers, met.",
                "Recognizing the drought,",
                "Recognizing the long drought,",
                "Realizing:",
                "- spring,",
                "- autumn,",
                "WE DECLARE:",
                "1. Wells stay open.",
                "2. Wells stay open to all.",
                "a) always,",
                "The mill is old.");
        return IntStream.range(0, random.nextInt(30))
                .mapToObj(line -> lines.get(random.nextInt(lines.size())))
                .collect(Collectors.joining("\n"));
    }
}
