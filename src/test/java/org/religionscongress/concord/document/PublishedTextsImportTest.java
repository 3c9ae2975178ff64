package org.religionscongress.concord.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.religionscongress.concord.document.ExampleTexts.outline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The texts as the Congress published them, slips and all. */
class PublishedTextsImportTest {
    private Path folder;

    @BeforeEach
    void find_the_published_texts() {
        Optional<Path> published = ExampleTexts.published();
        assumeTrue(
                published.isPresent(),
                "Skipped: the folder shared/data/texts with the published texts is not beside the project");
        folder = published.orElseThrow();
    }

    @Test
    void the_declaration_of_the_first_congress_comes_in_right() throws IOException {
        ImportedText imported = read("congress-1-declaration.en.txt");
        List<Provision> provisions = imported.provisions();

        assertThat(outline(provisions))
                .containsExactly(
                        "TITLE DECLARATION OF",
                        "OPENING We, the",
                        "PREAMBULAR Recognizing the",
                        "PREAMBULAR Considering interreligious",
                        "PREAMBULAR Supporting the",
                        "PREAMBULAR confirming the",
                        "PREAMBULAR Reproaching the",
                        "CHAPEAU Realizing:",
                        "SUB_POINT [-] A diminishing",
                        "SUB_POINT [-] Serious challenges",
                        "SUB_POINT [-] Using oppression,",
                        "SUB_POINT [-] The ecological",
                        "CHAPEAU WE DECLARE:",
                        "OPERATIVE The promotion",
                        "OPERATIVE Extremism, terrorism",
                        "OPERATIVE The diversity");
        assertThat(provisions.get(0).text()).endsWith("OF THE LEADERS OF WORLD AND TRADITIONAL RELIGIONS");
        assertThat(provisions.subList(0, 8)).extracting(Provision::under).containsOnlyNulls();
        assertThat(provisions.subList(8, 12))
                .extracting(Provision::under)
                .containsOnly(provisions.get(7).id());
        assertThat(provisions.get(12).under()).isNull();
        assertThat(provisions.subList(13, 16))
                .extracting(Provision::under)
                .containsOnly(provisions.get(12).id());
        assertThat(imported.unrecognised()).isEmpty();
    }

    @Test
    void the_appeal_of_the_fourth_congress_comes_in_right() throws IOException {
        ImportedText imported = read("congress-4-appeal.en.txt");
        List<Provision> provisions = imported.provisions();

        assertThat(outline(provisions))
                .containsExactly(
                        "TITLE APPEAL OF",
                        "OPENING We, the",
                        "OPERATIVE We express",
                        "OPERATIVE We are",
                        "OPERATIVE We believe",
                        "OPERATIVE We express",
                        "OPERATIVE On behalf",
                        "OPERATIVE Their significance",
                        "OPERATIVE We believe",
                        "OPERATIVE We believe");
        assertThat(provisions.get(0).text()).contains("FOURTH CONGRESS OF THE LEADERS");
        assertThat(provisions).extracting(Provision::under).containsOnlyNulls();
        assertThat(provisions).extracting(Provision::label).containsOnlyNulls();
        assertThat(imported.unrecognised()).isEmpty();
    }

    @Test
    void nothing_of_them_is_dropped() throws IOException {
        for (String file : List.of("congress-1-declaration.en.txt", "congress-4-appeal.en.txt")) {
            assertThat(Reconstruction.differenceOf(
                            Files.readString(folder.resolve(file)), read(file).provisions()))
                    .as(file)
                    .isEmpty();
        }
    }

    @Test
    void they_read_the_same_when_written_out_again() throws IOException {
        for (String file : List.of("congress-1-declaration.en.txt", "congress-4-appeal.en.txt")) {
            List<Provision> provisions = read(file).provisions();

            assertThat(ExampleTexts.provisions(new ProvisionText().asPlainText(provisions)))
                    .as(file)
                    .isEqualTo(provisions);
        }
    }

    private ImportedText read(String file) throws IOException {
        return ExampleTexts.read(Files.readString(folder.resolve(file)), "en");
    }
}
