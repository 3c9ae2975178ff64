package org.religionscongress.concord.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.religionscongress.concord.document.ExampleTexts.outline;
import static org.religionscongress.concord.document.ExampleTexts.provisions;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextImportTest {

    private static List<String> outlineOf(String text) {
        return outline(provisions(text));
    }

    private static Provision only(String text, String language) {
        List<Provision> provisions = ExampleTexts.read(text, language).provisions();
        assertThat(provisions).hasSize(1);
        return provisions.get(0);
    }

    private static UUID underOf(List<Provision> provisions, int place) {
        return provisions.get(place).under();
    }

    @Nested
    class The_title {

        @Test
        void joins_leading_lines_in_capitals() {
            assertThat(provisions("STATEMENT\nOF THE 2nd MEETING\nON BREAD\nThe mill is old.")
                            .get(0)
                            .text())
                    .isEqualTo("STATEMENT OF THE 2nd MEETING ON BREAD");
        }

        @Test
        void goes_on_after_a_blank_line_only_with_a_joining_word() {
            assertThat(outlineOf("APPEAL\n\nOF THE MILLERS\n\nWHAT WE SAW\n\nThe mill is old."))
                    .startsWith("TITLE APPEAL OF", "CHAPEAU WHAT WE");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Declaration of the millers",
                    "Joint appeal\nof the bakers",
                    "DECLARATION\nof the millers",
                    "Lakeside Statement"
                })
        void may_be_written_in_small_letters_when_it_names_the_document(String title) {
            assertThat(provisions(title + "\n\nThe mill is old.").get(0))
                    .extracting(Provision::kind, Provision::text)
                    .containsExactly(ProvisionKind.TITLE, title.replace('\n', ' '));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "The mill is old",
                    "WE DECLARE:",
                    "1. STATEMENT",
                    "The declaration was read.",
                    "WE, THE MILLERS"
                })
        void is_missing_where_the_first_line_is_something_else(String line) {
            assertThat(provisions(line + "\nThe wheel turns."))
                    .extracting(Provision::kind)
                    .doesNotContain(ProvisionKind.TITLE);
        }

        @Test
        void stops_before_it_swallows_a_text_in_capitals() {
            String line = "THE MILL BY THE RIVER IS OLD AND THE WHEEL TURNS SLOWLY "
                            .repeat(4)
                            .strip() + "\n";

            assertThat(outlineOf(line.repeat(9)).stream().filter("TITLE THE MILL"::equals))
                    .hasSize(1);
            assertThat(provisions(line.repeat(9)).get(0).text()).hasSizeLessThanOrEqualTo(500);
        }
    }

    @Nested
    class An_opening {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "We, the participants of the meeting, greet all.",
                    "WE, THE MILLERS OF THE VALLEY,",
                    "We the leaders of the valley,",
                    "The participants of the meeting greet all."
                })
        void introduces_the_speakers(String text) {
            assertThat(only(text, "en").kind()).isEqualTo(ProvisionKind.OPENING);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"Мы, участники встречи,", "Мы – участники встречи,", "Участники встречи приветствуют всех."})
        void introduces_them_in_russian(String text) {
            assertThat(only(text, "ru").kind()).isEqualTo(ProvisionKind.OPENING);
        }

        @Test
        void that_declares_governs_what_follows() {
            assertThat(outlineOf("We, the millers of the valley, solemnly declare:\nBread is for all.\nSo is water."))
                    .containsExactly("CHAPEAU We, the", "OPERATIVE Bread is", "OPERATIVE So is");
        }

        @Test
        void with_a_colon_that_declares_nothing_yet_stays_an_opening() {
            assertThat(outlineOf(
                            "We, the millers of the valley:\nRecognizing the drought,\nWE DECLARE:\nBread is for all."))
                    .containsExactly(
                            "OPENING We, the",
                            "PREAMBULAR Recognizing the",
                            "CHAPEAU WE DECLARE:",
                            "OPERATIVE Bread is");
        }

        @Test
        void comes_once() {
            assertThat(outlineOf("We, the millers, greet all.\nWe, the millers, will share our flour."))
                    .containsExactly("OPENING We, the", "OPERATIVE We, the");
        }
    }

    @Nested
    class A_reason {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Recognizing the drought",
                    "recognizing the drought,",
                    "CONDEMNING the theft of water,",
                    "Also noting the drought.",
                    "Deeply concerned about the drought",
                    "Guided by the elders",
                    "mindful of the young;",
                    "Fully aware that the well is deep,",
                    "Once again confirming the custom,",
                    "Ploughing the same field for ages,",
                    "In accordance with the custom,"
                })
        void opens_with_a_participle_or_an_adjective(String text) {
            assertThat(only(text, "en").kind()).isEqualTo(ProvisionKind.PREAMBULAR);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "признавая общий труд,",
                    "Осуждая кражу зерна",
                    "Подчёркивая общий труд,",
                    "подчеркивая общий труд,",
                    "Вновь подтверждая обычай,",
                    "с удовлетворением отмечая урожай,",
                    "глубоко убеждённые в общем деле,",
                    "Приветствуя гостей,",
                    "В соответствии с обычаем,"
                })
        void opens_with_a_russian_participle(String text) {
            assertThat(only(text, "ru").kind()).isEqualTo(ProvisionKind.PREAMBULAR);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "During the drought nobody slept,",
                    "Nothing is lost,",
                    "Ploughing is the work of the strong.",
                    "United millers grind more.",
                    "The king of the valley,"
                })
        void is_no_other_word_that_ends_alike(String text) {
            assertThat(only(text, "en").kind()).isEqualTo(ProvisionKind.PARAGRAPH);
        }

        @Test
        void ends_the_list_before_it() {
            List<Provision> provisions =
                    provisions("WE DECLARE:\n1. Wells stay open.\nRecognizing the drought,\n1. Mills stay open.");

            assertThat(outline(provisions).subList(2, 4))
                    .containsExactly("PREAMBULAR Recognizing the", "OPERATIVE [1] Mills stay");
            assertThat(underOf(provisions, 3)).isNull();
        }

        @Test
        void that_goes_on_to_say_what_we_do_is_a_point() {
            assertThat(only("Recognizing the drought, we open our wells.", "en").kind())
                    .isEqualTo(ProvisionKind.OPERATIVE);
        }
    }

    @Nested
    class A_chapeau {

        @Test
        void of_reasons_governs_the_dashes_after_it() {
            List<Provision> provisions =
                    provisions("Realizing:\n- the drought,\n– the frost,\n• the hail,\nconfirming the custom,");

            assertThat(outline(provisions))
                    .containsExactly(
                            "CHAPEAU Realizing:",
                            "SUB_POINT [-] the drought,",
                            "SUB_POINT [–] the frost,",
                            "SUB_POINT [•] the hail,",
                            "PREAMBULAR confirming the");
            assertThat(underOf(provisions, 2)).isEqualTo(provisions.get(0).id());
            assertThat(underOf(provisions, 4)).isNull();
        }

        @Test
        void of_reasons_governs_plain_lines_until_the_next_reason() {
            assertThat(outlineOf("Realizing:\nthe drought,\nthe frost,\nConfirming the custom,"))
                    .containsExactly(
                            "CHAPEAU Realizing:",
                            "SUB_POINT the drought,",
                            "SUB_POINT the frost,",
                            "PREAMBULAR Confirming the");
        }

        @Test
        void of_reasons_lets_the_numbered_points_go() {
            List<Provision> provisions =
                    provisions("Realizing:\n- the drought,\n1. Wells stay open.\n2. Mills stay open.");

            assertThat(outline(provisions).subList(2, 4))
                    .containsExactly("OPERATIVE [1] Wells stay", "OPERATIVE [2] Mills stay");
            assertThat(underOf(provisions, 2)).isNull();
        }

        @Test
        void of_reasons_governs_letters_with_numbers_under_them() {
            List<Provision> provisions =
                    provisions("Realizing:\na) the drought:\nb) the frost\n1) of spring,\n2) of autumn,");

            assertThat(outline(provisions).subList(3, 5))
                    .containsExactly("SUB_POINT [1] of spring,", "SUB_POINT [2] of autumn,");
            assertThat(underOf(provisions, 4)).isEqualTo(provisions.get(2).id());
        }

        @Test
        void that_declares_takes_every_plain_line_for_a_point() {
            List<Provision> provisions =
                    provisions("WE DECLARE:\nRecognizing the other begins with bread.\nThe mill is old.");

            assertThat(outline(provisions))
                    .containsExactly("CHAPEAU WE DECLARE:", "OPERATIVE Recognizing the", "OPERATIVE The mill");
            assertThat(underOf(provisions, 2)).isEqualTo(provisions.get(0).id());
        }

        @Test
        void inside_plain_points_governs_its_own_dashes_and_the_points_go_on() {
            List<Provision> provisions = provisions(
                    "WE DECLARE:\nBread is for all.\nMillers are asked to:\n- grind,\n- share.\nWater is for all.");

            assertThat(outline(provisions))
                    .containsExactly(
                            "CHAPEAU WE DECLARE:",
                            "OPERATIVE Bread is",
                            "CHAPEAU Millers are",
                            "SUB_POINT [-] grind,",
                            "SUB_POINT [-] share.",
                            "OPERATIVE Water is");
            assertThat(underOf(provisions, 2)).isEqualTo(provisions.get(0).id());
            assertThat(underOf(provisions, 4)).isEqualTo(provisions.get(2).id());
            assertThat(underOf(provisions, 5)).isEqualTo(provisions.get(0).id());
        }

        @Test
        void in_capitals_needs_no_colon() {
            assertThat(outlineOf("We, the millers, met.\nWE DECLARE\nBread is for all."))
                    .containsExactly("OPENING We, the", "CHAPEAU WE DECLARE", "OPERATIVE Bread is");
        }

        @Test
        void with_nothing_after_it_is_none() {
            assertThat(ExampleTexts.read("The mill said:", "en").unrecognised()).containsExactly("The mill said:");
        }

        @Test
        void heads_a_chapter_with_reasons_and_points() {
            List<Provision> provisions = provisions(
                    "I. GROUNDS\nRecognizing the drought,\nII. AIMS\n1. Wells stay open.\n2. Mills stay open.");

            assertThat(outline(provisions))
                    .containsExactly(
                            "CHAPEAU [I] GROUNDS",
                            "PREAMBULAR Recognizing the",
                            "CHAPEAU [II] AIMS",
                            "OPERATIVE [1] Wells stay",
                            "OPERATIVE [2] Mills stay");
            assertThat(underOf(provisions, 4)).isEqualTo(provisions.get(2).id());
        }
    }

    @Nested
    class A_numbered_point {

        @ParameterizedTest
        @ValueSource(
                strings = {"1. Wells.", "1) Wells.", "(1) Wells.", "1.) Wells.", "1- Wells.", "1.Wells.", "1.\nWells."})
        void is_known_by_each_way_of_printing_a_number(String text) {
            assertThat(only(text, "en"))
                    .extracting(Provision::kind, Provision::label, Provision::text)
                    .containsExactly(ProvisionKind.OPERATIVE, "1", "Wells.");
        }

        @Test
        void has_letters_dashes_and_dotted_numbers_under_it() {
            List<Provision> provisions = provisions(
                    "1. Wells:\n1.1 deep ones,\n1.2 old ones:\n(a) of stone,\n(i) grey,\n(ii) red,\n(b) of wood,\n- oak,\n2. Mills.");

            assertThat(outline(provisions))
                    .containsExactly(
                            "OPERATIVE [1] Wells:",
                            "SUB_POINT [1.1] deep ones,",
                            "SUB_POINT [1.2] old ones:",
                            "SUB_POINT [a] of stone,",
                            "SUB_POINT [i] grey,",
                            "SUB_POINT [ii] red,",
                            "SUB_POINT [b] of wood,",
                            "SUB_POINT [-] oak,",
                            "OPERATIVE [2] Mills.");
            assertThat(underOf(provisions, 2)).isEqualTo(provisions.get(0).id());
            assertThat(underOf(provisions, 5)).isEqualTo(provisions.get(3).id());
            assertThat(underOf(provisions, 6)).isEqualTo(provisions.get(2).id());
            assertThat(underOf(provisions, 8)).isNull();
        }

        @Test
        void that_announces_numbers_has_them_under_it() {
            List<Provision> provisions = provisions("WE DECLARE:\n- Millers will:\n1. grind,\n2. share.");

            assertThat(outline(provisions).subList(1, 4))
                    .containsExactly("OPERATIVE [-] Millers will:", "SUB_POINT [1] grind,", "SUB_POINT [2] share.");
            assertThat(underOf(provisions, 3)).isEqualTo(provisions.get(1).id());
        }

        @Test
        void has_its_dotted_numbers_under_it_past_its_dashes() {
            List<Provision> provisions = provisions("1. Wells.\n- deep,\n1.1 Old wells.");

            assertThat(underOf(provisions, 2)).isEqualTo(provisions.get(0).id());
        }

        @Test
        void counts_i_as_a_letter_after_h() {
            List<Provision> provisions = provisions("1. Wells.\na) deep,\nh) old,\ni) dry,\nj) full.");

            assertThat(provisions.subList(1, 5))
                    .extracting(Provision::under)
                    .containsOnly(provisions.get(0).id());
        }

        @Test
        void that_announces_a_list_takes_plain_lines_until_the_next_number() {
            List<Provision> provisions = provisions("1. Millers will:\ngrind;\nshare;\n2. Bakers will rise.");

            assertThat(outline(provisions))
                    .containsExactly(
                            "OPERATIVE [1] Millers will:",
                            "SUB_POINT grind;",
                            "SUB_POINT share;",
                            "OPERATIVE [2] Bakers will");
            assertThat(underOf(provisions, 2)).isEqualTo(provisions.get(0).id());
        }

        @Test
        void counts_on_after_a_paragraph_between() {
            List<Provision> provisions = provisions("WE DECLARE:\n1. Wells.\nThe mill is old.\n2. Mills.");

            assertThat(outline(provisions).subList(1, 4))
                    .containsExactly("OPERATIVE [1] Wells.", "PARAGRAPH The mill", "OPERATIVE [2] Mills.");
            assertThat(underOf(provisions, 3)).isEqualTo(provisions.get(0).id());
        }

        @Test
        void may_be_counted_in_roman_or_arabic_numbers() {
            assertThat(outline(provisions("I. Wells.\nII. Mills.\nIII. Ovens.")))
                    .containsExactly("OPERATIVE [I] Wells.", "OPERATIVE [II] Mills.", "OPERATIVE [III] Ovens.");
            assertThat(only("١. الماء للجميع", "ar").label()).isEqualTo("١");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "2003 was dry.",
                    "2031. A dry year.",
                    "2.5 million wells are dry.",
                    "C. Miller spoke.",
                    "V. Miller spoke.",
                    "c) alone",
                    "(UN) is written so.",
                    "1.",
                    "---",
                    "* * *",
                    "-",
                    "(",
                    "12.05.2031",
                    "1.% of all wells"
                })
        void is_no_other_line_that_begins_alike(String text) {
            Provision provision = only(text, "en");

            assertThat(provision.label()).isNull();
            assertThat(provision.text()).isEqualTo(text);
        }
    }

    @Nested
    class A_point_without_a_number {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "We believe in repair.",
                    "On behalf of all millers, we open the doors.",
                    "In these dry years, beside the lake, we share."
                })
        void says_what_we_believe_and_do(String text) {
            assertThat(only(text, "en").kind()).isEqualTo(ProvisionKind.OPERATIVE);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Мы призываем всех к труду.",
                    "Призываем всех к труду.",
                    "Обращаемся ко всем.",
                    "Верим в общий труд.",
                    "От имени всех мельников, мы открываем двери."
                })
        void says_so_in_russian(String text) {
            assertThat(only(text, "ru").kind()).isEqualTo(ProvisionKind.OPERATIVE);
        }

        @Test
        void is_followed_by_others_that_speak_of_us() {
            assertThat(outlineOf("We believe in repair.\nTheir work gives us hope.\nThe mill is old."))
                    .containsExactly("OPERATIVE We believe", "OPERATIVE Their work", "PARAGRAPH The mill");
            assertThat(outlineOf("Their work gives us hope.")).containsExactly("PARAGRAPH Their work");
        }

        @Test
        void takes_the_dashes_after_it_from_the_list_before_it() {
            List<Provision> provisions = provisions("The mill is old.\n- oak,\nWe call on millers to rise\n- early.");

            assertThat(underOf(provisions, 1)).isEqualTo(provisions.get(0).id());
            assertThat(underOf(provisions, 3)).isEqualTo(provisions.get(2).id());
        }

        @Test
        void governs_the_dashes_after_it() {
            List<Provision> provisions =
                    provisions("1. Wells:\n- deep.\nWe call on millers to rise\n- early,\n- together.");

            assertThat(underOf(provisions, 3)).isEqualTo(provisions.get(2).id());
        }
    }

    @Nested
    class The_closing {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Adopted by the participants.",
                    "Unanimously adopted at the lake.",
                    "Done in Lakeside, in two copies.",
                    "This declaration was adopted by all.",
                    "Lakeside, 5 May 2031",
                    "We thank the people of the lake.",
                    "The next Congress meets in spring.",
                    "May there be peace on all roads."
                })
        void is_known_at_the_end(String text) {
            assertThat(outlineOf("We believe in repair.\n" + text).get(1)).startsWith("CLOSING");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Принята участниками встречи.",
                    "Настоящая Декларация принята единогласно.",
                    "г. Озёрный, 5 мая 2031 года",
                    "Благодарим жителей озера.",
                    "Следующий Съезд пройдёт весной.",
                    "Да будет мир на дорогах."
                })
        void is_known_at_the_end_in_russian(String text) {
            assertThat(ExampleTexts.read("а) первое\nб) второе\n\n" + text, "ru")
                            .provisions())
                    .last()
                    .extracting(Provision::kind)
                    .isEqualTo(ProvisionKind.CLOSING);
        }

        @Test
        void takes_the_names_among_its_lines() {
            assertThat(outlineOf("We believe in repair.\nAdopted by all.\nThe elder of the lake\nLakeside, 5 May 2031"))
                    .containsExactly(
                            "OPERATIVE We believe", "CLOSING Adopted by", "CLOSING The elder", "CLOSING Lakeside, 5");
        }

        @Test
        void is_none_before_the_end_or_with_a_number() {
            assertThat(
                            outlineOf(
                                    "We thank the people of the lake.\nWe believe in repair.\n1. The next Congress meets in spring."))
                    .containsExactly("OPERATIVE We thank", "OPERATIVE We believe", "OPERATIVE [1] The next");
        }
    }

    @Nested
    class Lines {

        @Test
        void stay_paragraphs_of_their_own_even_when_they_go_on_in_small_letters() {
            assertThat(outlineOf("Recognizing the drought,\nconfirming the custom"))
                    .containsExactly("PREAMBULAR Recognizing the", "PREAMBULAR confirming the");
            assertThat(outlineOf("Recognizing the drought\nconfirming the custom"))
                    .hasSize(2);
            assertThat(outlineOf("призываем:\nwells to be kept\nmills to be kept"))
                    .hasSize(3);
        }

        @Test
        void that_stop_in_mid_sentence_go_on_in_the_next() {
            assertThat(only("The mill stands by the river\nand the wheel turns.", "en")
                            .text())
                    .isEqualTo("The mill stands by the river and the wheel turns.");
        }

        @Test
        void are_not_joined_across_a_blank_line_or_into_a_number() {
            assertThat(outlineOf("The mill stands\n\nand turns")).hasSize(2);
            assertThat(outlineOf("The mill stands\na) and turns")).hasSize(2);
            assertThat(outlineOf("X" + "x".repeat(120) + "\nand turns")).hasSize(2);
        }

        @Test
        void in_capitals_do_not_go_on_in_small_letters_unless_they_name_the_document() {
            assertThat(outlineOf("THE OLD MILL\nand the wheel turns"))
                    .containsExactly("TITLE THE OLD", "PARAGRAPH and the");
        }

        @Test
        void of_about_one_length_are_not_taken_for_a_broken_paragraph() {
            String reasons = """
                    confirming the customs of the village one,
                    confirming the customs of the village two,
                    confirming the customs of the village six,
                    confirming the customs of the village ten,
                    confirming the customs of the village zed,
                    confirming the customs of the village all,
                    """;

            assertThat(provisions(reasons)).hasSize(6);
            assertThat(provisions("Millers bring their flour to the common table\n".repeat(6)))
                    .hasSize(6);
        }

        @Test
        void broken_at_a_width_are_joined_whatever_the_next_begins_with() {
            String text = """
                    We, the participants of the Meeting, came from the shores of
                    Great Lake and from the hills, from the north and the south,
                    and found one table laid for all of us by the keepers of the
                    mill.

                    Recognizing that the keepers rise before the sun and that no
                    Traveller has ever been turned away from their door in these
                    hard years,

                    1. Keepers of mills will be heard in every council of elders
                    recognizing their work.
                    2. Doors stay open.

                    We call upon all keepers, millers and bakers of the valley:
                    unlocked doors, shared flour and clean water for everybody.
                    Let it last.
                    """;

            assertThat(outlineOf(text))
                    .containsExactly(
                            "OPENING We, the",
                            "PREAMBULAR Recognizing that",
                            "OPERATIVE [1] Keepers of",
                            "OPERATIVE [2] Doors stay",
                            "CHAPEAU We call",
                            "OPERATIVE unlocked doors,");
        }
    }

    @Nested
    class Signs_nobody_sees {

        @Test
        void do_not_hide_what_a_line_is() {
            assertThat(
                            outlineOf(
                                    "\uFEFFDECLARATION\u00A0OF MILLS\r\n\r\n\t1.\u00A0\u200BWells.\r\n\u20032)\tMills.\u2028-\u00A0deep"))
                    .containsExactly(
                            "TITLE DECLARATION OF",
                            "OPERATIVE [1] Wells.",
                            "OPERATIVE [2] Mills.",
                            "SUB_POINT [-] deep");
        }

        @Test
        void are_white_space_when_they_control_something() {
            assertThat(only("The\u0000mill\u0007is  \t old", "en").text()).isEqualTo("The mill is old");
        }

        @Test
        void leave_one_form_of_each_letter() {
            assertThat(only("Cafe\u0301", "en").text()).isEqualTo("Caf\u00E9");
            assertThat(only("Вои\u0306на", "ru").text()).isEqualTo("Война");
        }

        @Test
        void are_kept_where_arabic_needs_them() {
            assertThat(only("می\u200Cخواهم.", "fa").text()).isEqualTo("می\u200Cخواهم.");
        }

        @Test
        void are_replaced_where_they_are_no_characters() {
            assertThat(only("a\uD800b\uFFFFc", "en").text()).isEqualTo("a\uFFFDb\uFFFDc");
        }
    }

    @Nested
    class Another_language {

        @Test
        void gives_title_numbers_and_paragraphs_and_names_the_rest() {
            ImportedText imported = ExampleTexts.read(
                    "ДИІРМЕНШІЛЕР МӘЛІМДЕМЕСІ\nБіз, қатысушылар, жиналдық:\n1. Нан бәріне ортақ.\nа) ақ нан\n- қара нан",
                    "kk");

            assertThat(outline(imported.provisions()))
                    .containsExactly(
                            "TITLE ДИІРМЕНШІЛЕР МӘЛІМДЕМЕСІ",
                            "PARAGRAPH Біз, қатысушылар,",
                            "OPERATIVE [1] Нан бәріне",
                            "SUB_POINT [а] ақ нан",
                            "SUB_POINT [-] қара нан");
            assertThat(imported.unrecognised()).containsExactly("Біз, қатысушылар, жиналдық:");
        }

        @Test
        void without_capitals_has_its_first_line_for_a_title() {
            assertThat(outline(ExampleTexts.read("بيان الطحانين\n\nالماء للجميع.", "ar")
                            .provisions()))
                    .containsExactly("TITLE بيان الطحانين", "PARAGRAPH الماء للجميع.");
        }

        @Test
        void is_english_or_russian_by_its_tag_whatever_the_region() {
            assertThat(only("Recognizing the drought,", "en-GB").kind()).isEqualTo(ProvisionKind.PREAMBULAR);
            assertThat(only("Признавая засуху,", "RU").kind()).isEqualTo(ProvisionKind.PREAMBULAR);
            assertThat(only("Recognizing the drought,", "de").kind()).isEqualTo(ProvisionKind.PARAGRAPH);
        }
    }

    @Test
    void an_empty_text_has_no_provisions() {
        assertThat(provisions("")).isEmpty();
        assertThat(provisions(" \r\n\uFEFF\n\t")).isEmpty();
        assertThat(new ProvisionText().asPlainText(List.of())).isEmpty();
    }

    @Test
    void what_is_not_recognised_is_kept_in_its_place_and_named() {
        ImportedText imported = ExampleTexts.read("We believe in repair.\nThe mill is old.\n1. Wells.", "en");

        assertThat(outline(imported.provisions()))
                .containsExactly("OPERATIVE We believe", "PARAGRAPH The mill", "OPERATIVE [1] Wells.");
        assertThat(imported.unrecognised()).containsExactly("The mill is old.");
    }
}
