package org.religionscongress.concord.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.religionscongress.concord.document.ExampleTexts.outline;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DeclarationImportTest {

    @Test
    void an_english_declaration_comes_in_whole() {
        ImportedText imported = ExampleTexts.read(ExampleTexts.declaration("en"), "en");

        assertThat(outline(imported.provisions()))
                .containsExactly(
                        "TITLE DECLARATION OF",
                        "OPENING We, the",
                        "PREAMBULAR Recognizing that",
                        "PREAMBULAR deeply concerned",
                        "PREAMBULAR Having heard",
                        "PREAMBULAR Mindful of",
                        "PREAMBULAR Watering deserts",
                        "CHAPEAU Considering:",
                        "SUB_POINT [-] that a",
                        "SUB_POINT [-] that every",
                        "SUB_POINT [-] that what",
                        "CHAPEAU WE DECLARE:",
                        "OPERATIVE [1] Each house",
                        "OPERATIVE [2] We ask",
                        "SUB_POINT [a] where the",
                        "SUB_POINT [b] how the",
                        "SUB_POINT [c] what each",
                        "OPERATIVE [3] Disputes over",
                        "CHAPEAU WE CALL",
                        "OPERATIVE all governments",
                        "OPERATIVE all merchants",
                        "OPERATIVE all believers",
                        "CLOSING Our thanks",
                        "CLOSING The next",
                        "CLOSING Adopted by",
                        "CLOSING Lakeside, 5");
        assertThat(imported.unrecognised()).isEmpty();
        assertThat(imported.language()).isEqualTo("en");
        assertThat(imported.provisions().get(0).text()).endsWith("FAITHS ON THE CARE OF WATER");
    }

    @Test
    void a_russian_declaration_comes_in_whole() {
        ImportedText imported = ExampleTexts.read(ExampleTexts.declaration("ru"), "ru");

        assertThat(outline(imported.provisions()))
                .containsExactly(
                        "TITLE ДЕКЛАРАЦИЯ УЧАСТНИКОВ",
                        "OPENING Мы, участники",
                        "PREAMBULAR признавая, что",
                        "PREAMBULAR Подтверждая обычай",
                        "PREAMBULAR с тревогой",
                        "PREAMBULAR Глубоко обеспокоенные",
                        "PREAMBULAR Руководствуясь заветами",
                        "CHAPEAU Сознавая:",
                        "SUB_POINT [-] что зерно",
                        "SUB_POINT [-] что голод",
                        "CHAPEAU МЫ ЗАЯВЛЯЕМ:",
                        "OPERATIVE [1] Каждая община",
                        "OPERATIVE [2] Остатки праздничных",
                        "SUB_POINT [а] в больницы;",
                        "SUB_POINT [б] в приюты;",
                        "SUB_POINT [в] соседям, которые",
                        "OPERATIVE [3] Пекарни при",
                        "CHAPEAU призываем:",
                        "OPERATIVE правительства беречь",
                        "OPERATIVE торговцев снижать",
                        "OPERATIVE родителей учить",
                        "CLOSING Мы выражаем",
                        "CLOSING Следующий Съезд",
                        "CLOSING Принята участниками",
                        "CLOSING Старая мельница,");
        assertThat(imported.unrecognised()).isEmpty();
    }

    @Test
    void each_chapeau_and_point_governs_what_stands_under_it() {
        List<Provision> provisions = ExampleTexts.provisions(ExampleTexts.declaration("en"));

        assertThat(under(provisions, "Considering:")).containsExactly("-", "-", "-");
        assertThat(under(provisions, "WE DECLARE:")).containsExactly("1", "2", "3");
        assertThat(under(provisions, "We ask our schools to teach:")).containsExactly("a", "b", "c");
        assertThat(under(provisions, "WE CALL UPON:")).containsExactly(null, null, null);
        assertThat(provisions.stream().filter(provision -> provision.under() == null))
                .extracting(Provision::kind)
                .doesNotContain(ProvisionKind.SUB_POINT, ProvisionKind.OPERATIVE);
    }

    @Test
    void every_provision_takes_an_id_of_the_supply() {
        List<Provision> provisions = ExampleTexts.provisions(ExampleTexts.declaration("en"));

        assertThat(provisions).extracting(Provision::id).doesNotHaveDuplicates().startsWith(new UUID(0, 1));
    }

    private static List<String> under(List<Provision> provisions, String text) {
        UUID id = provisions.stream()
                .filter(provision -> provision.text().equals(text))
                .findFirst()
                .orElseThrow()
                .id();
        return provisions.stream()
                .filter(provision -> Objects.equals(provision.under(), id))
                .map(Provision::label)
                .toList();
    }
}
