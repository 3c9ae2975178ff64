package org.religionscongress.concord.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrintoutTest {

    private static final Act REVIEW = new Act(
            Duration.ofMillis(75_042),
            "member-07",
            "endorses the draft for Delegation 7",
            "review",
            200,
            Duration.ofMillis(41),
            Printout.progress("review", 7, 20));

    @Test
    void a_line_tells_when_who_what_the_answer_its_time_and_the_progress() {
        assertThat(Printout.line(REVIEW).strip().split(" {2,}"))
                .containsExactly(
                        "1:15.042", "member-07", "endorses the draft for Delegation 7", "200", "41 ms", "review 7/20");
    }

    @Test
    void a_line_without_progress_ends_with_its_time() {
        var signIn = new Act(Duration.ZERO, "admin", "signs in", "sign in", 200, Duration.ofMillis(312), "");

        assertThat(Printout.line(signIn)).endsWith("312 ms");
    }

    @Test
    void control_characters_in_a_name_do_not_reach_the_terminal() {
        var hostile = new Act(
                Duration.ZERO, "admin", "adds \u001b[2JDelegation\nX", "add delegation", 201, Duration.ZERO, "");

        assertThat(Printout.line(hostile)).contains("adds  [2JDelegation X").doesNotContain("\u001b", "\n");
    }

    @Test
    void the_table_names_each_kind_of_act_and_counts_them_all() {
        var summary = new Summary(
                "id", "A title", "session", "IX", "ADOPTED", 57, List.of(REVIEW, REVIEW), Duration.ofSeconds(61));

        assertThat(Printout.table(summary).lines()).element(1).asString().matches("review\\s+2\\s+41 ms\\s+41 ms");
        assertThat(Printout.table(summary)).endsWith("2 acts in 1:01.000");
    }

    @Test
    void the_closing_lines_tell_the_last_stage_and_the_length_of_the_record() {
        var summary = new Summary("id", "A title", "session", "IX", "ADOPTED", 57, List.of(), Duration.ZERO);

        assertThat(Printout.closing(summary))
                .containsExactly(
                        "\"A title\" of the IX Congress", "document id, last stage ADOPTED, 57 events in its record");
    }
}
