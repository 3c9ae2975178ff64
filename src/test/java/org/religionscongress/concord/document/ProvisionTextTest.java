package org.religionscongress.concord.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProvisionTextTest {
    private final ProvisionText written = new ProvisionText();

    @Test
    void numbers_are_written_with_their_point_or_bracket() {
        String text = "I. WELLS\n(1) Old wells:\n(a) deep,\n- dry,\n1.1 New wells.\n2) Mills.";

        assertThat(written.asPlainText(ExampleTexts.provisions(text)))
                .isEqualTo("I. WELLS\n\n1. Old wells:\na) deep,\n- dry,\n1.1. New wells.\n\n2. Mills.\n");
    }

    @Test
    void line_breaks_inside_a_provision_become_spaces() {
        Provision provision =
                new Provision(new UUID(0, 1), ProvisionKind.OPERATIVE, "1", null, "Wells\r\nstay\u2028open.\n");

        assertThat(written.asPlainText(List.of(provision))).isEqualTo("1. Wells  stay open.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void a_whole_declaration_reads_back_the_same(String language) {
        List<Provision> provisions =
                ExampleTexts.read(ExampleTexts.declaration(language), language).provisions();

        assertThat(ExampleTexts.read(written.asPlainText(provisions), language).provisions())
                .isEqualTo(provisions);
    }
}
