package org.religionscongress.concord.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswerTest {

    @Test
    void the_expected_status_goes_on() {
        var answer = answer(201, "{\"id\":\"7\"}");

        assertThat(answer.expect(201).string("id")).isEqualTo("7");
    }

    @Test
    void another_status_shows_the_call_and_the_whole_problem() {
        var answer = answer(409, "{\"title\":\"The round is closed\",\"status\":409}");

        assertThatThrownBy(() -> answer.expect(200))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll(
                        "expected 200", "POST /api/tasks/1/claim as member-01", "409", "The round is closed");
    }

    @Test
    void a_text_that_is_not_json_is_shown_as_it_is() {
        var answer = answer(500, "<h1>Broken</h1>");

        assertThatThrownBy(() -> answer.expect(200)).hasMessageContaining("<h1>Broken</h1>");
        assertThatThrownBy(answer::body).isInstanceOf(AssertionError.class).hasMessageContaining("<h1>Broken</h1>");
    }

    @Test
    void an_array_is_not_taken_for_an_object() {
        assertThatThrownBy(answer(200, "[1]")::body).hasMessageContaining("expected a JSON object");
    }

    @Test
    void a_missing_field_is_named() {
        assertThatThrownBy(() -> answer(200, "{}").string("stage")).hasMessageContaining("\"stage\"");
    }

    private static Answer answer(int status, String text) {
        var headers = HttpHeaders.of(Map.of("Content-Type", List.of("application/json")), (name, value) -> true);
        return new Answer("POST /api/tasks/1/claim as member-01", status, text, headers, Duration.ofMillis(3));
    }
}
