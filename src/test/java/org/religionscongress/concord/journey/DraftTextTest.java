package org.religionscongress.concord.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DraftTextTest {

    private final DraftText draft = DraftText.forCongress("IX");

    @Test
    void the_opening_names_the_congress() {
        assertThat(draft.text()).contains("We, the participants of the IX Congress");
        assertThat(draft.title()).contains("IX Congress");
    }

    @Test
    void the_text_has_every_kind_of_provision() {
        var paragraphs = draft.text().strip().split("\n\n");

        assertThat(paragraphs).hasSize(10);
        assertThat(paragraphs[0]).isUpperCase();
        assertThat(paragraphs[5]).isEqualTo("WE DECLARE:");
        assertThat(draft.text().lines().filter(line -> line.matches("\\d\\. .+")))
                .hasSize(4);
    }
}
