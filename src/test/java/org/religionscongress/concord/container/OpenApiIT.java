package org.religionscongress.concord.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.religionscongress.concord.journey.Concord;

/** What the server tells of the API. */
@ExtendWith(SharedServer.class)
class OpenApiIT {

    @Test
    void it_serves_the_description_that_was_made_with_it(Concord concord) {
        var answer = concord.anonymous().get("/openapi").expect(200);

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json;charset=UTF-8");
        assertThat(ApiDocument.of(answer.text())).isEqualTo(ApiDocument.made());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/openapi/", "/openapi/x", "/openapi;x", "/openapi?format=YAML"})
    void nobody_has_it_made_anew_by_asking(String path, Concord concord) {
        var answer = concord.anonymous().get(path, "Accept", "application/yaml");

        assertThat(answer.status()).isIn(200, 404);
        assertThat(answer.took()).isLessThan(Duration.ofSeconds(5));
    }

    static List<ApiDocument.Operation> writes() {
        return ApiDocument.made().operations().stream()
                .filter(operation -> !operation.method().equals("GET"))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("writes")
    void no_write_is_taken_from_a_page_of_another_site(ApiDocument.Operation operation, Concord concord) {
        for (var header : List.of(
                List.of("Origin", "https://elsewhere.example"),
                List.of("Origin", "null"),
                List.of("Origin", "", "Sec-Fetch-Site", "cross-site"),
                List.of("Origin", "", "Referer", "https://elsewhere.example/page"))) {
            for (var account : List.of(concord.anonymous(), concord.basic("drafter", "concord"))) {
                var answer = account.send(operation.method(), operation.somewhere(), header.toArray(String[]::new));

                assertThat(answer.status()).as("%s: %s", header, answer).isEqualTo(403);
                assertThat(answer.string("type")).isEqualTo("/problems/foreign-origin");
            }
        }
    }

    /** Where there is no shell with curl and jq, the paths of the page are still held against the description. */
    @Test
    @EnabledIf("thereAreCurlAndJq")
    void the_script_of_its_page_runs_as_it_stands_there(Concord concord) throws Exception {
        var process = new ProcessBuilder("bash", "-c", ScriptingPage.script()).redirectErrorStream(true);
        process.environment().putAll(Map.of("CONCORD", concord.address().toString(), "ORDINAL", "177"));
        var running = process.start();
        running.getOutputStream().close();

        var said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(said.strip()).isEqualTo("CONSOLIDATION");
        assertThat(running.waitFor()).isZero();
    }

    static boolean thereAreCurlAndJq() {
        try {
            return new ProcessBuilder("bash", "-c", "curl --version && jq --version")
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException | InterruptedException none) {
            return false;
        }
    }

    @Test
    void it_is_only_read(Concord concord) {
        var answer = concord.anonymous().post("/openapi");

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD");
    }
}
