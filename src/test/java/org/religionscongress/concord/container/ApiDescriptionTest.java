package org.religionscongress.concord.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The description of the API is whole: each call with what it takes, gives and refuses, and for whom it is. */
class ApiDescriptionTest {

    private static final ApiDocument DOCUMENT = ApiDocument.made();

    /** Words that belong to no one call: what the server says of calls that are none. */
    private static final Set<String> OF_NO_CALL = Set.of("method-not-allowed");

    /** Words that an answer of 200 tells of one among many. */
    private static final Set<String> OF_ONE_AMONG_MANY = Set.of("not-failed", "job-failed", "instance-ended");

    static List<ApiDocument.Operation> operations() {
        return DOCUMENT.operations();
    }

    @Test
    void it_has_every_call_of_the_application() {
        var described = operations().stream()
                .map(ApiDocument.Operation::endpoint)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(described).isEqualTo(Endpoint.ofTheApplication());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void each_call_says_what_it_does_and_who_may(ApiDocument.Operation operation) {
        assertThat(operation.json().getString("summary", "")).matches("[A-Z].{5,}[^.]");
        assertThat(operation.json().getString("description", "")).startsWith("For ");
        assertThat(operation.roles()).isNotEmpty();
        assertThat(operation.json().containsKey("security"))
                .isEqualTo(!operation.roles().equals(List.of("EVERYBODY")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void each_call_describes_what_it_takes_and_gives(ApiDocument.Operation operation) {
        operation.body().ifPresent(body -> {
            assertThat(body.getString("description", "")).isNotEmpty();
            assertDescribed(body);
        });
        operation.parameters().forEach(parameter -> assertThat(parameter.getJsonObject("schema"))
                .as("%s", parameter)
                .isNotEmpty());
        var done = operation.statuses().stream().filter(status -> status < 300).toList();
        assertThat(done).hasSize(1);
        var answer = operation
                .json()
                .getJsonObject("responses")
                .getJsonObject(done.get(0).toString());
        if (done.get(0) == 200 || done.get(0) == 201) {
            assertDescribed(answer);
        } else {
            assertThat(answer.containsKey("content")).isFalse();
        }
    }

    @Test
    void calls_and_schemas_have_names_that_tell() {
        assertThat(operations().stream().map(operation -> operation.json().getString("operationId")))
                .doesNotHaveDuplicates();
        assertThat(DOCUMENT.schemas().keySet()).allSatisfy(name -> assertThat(name)
                .as("two schemas have this name, apart from the number: name one by @Schema(name = …)")
                .doesNotMatch(".*\\d"));
    }

    @Test
    void a_strict_reader_understands_it() {
        assertThatCode(DescribedAnswers::new).doesNotThrowAnyException();
    }

    @Test
    void every_reference_leads_somewhere() {
        var referred = new HashSet<String>();
        Pattern.compile("\"#/components/schemas/([^\"]+)\"")
                .matcher(ApiDocument.asText())
                .results()
                .forEach(found -> referred.add(found.group(1)));

        assertThat(DOCUMENT.schemas().keySet()).containsAll(referred);
    }

    @Test
    void the_answer_to_every_kind_of_task_is_described() throws IOException {
        var kinds = DOCUMENT.schemas().values().stream()
                .map(schema -> schema.asJsonObject().getString("x-task-kind", null))
                .filter(kind -> kind != null)
                .collect(Collectors.toSet());

        var table = Files.readString(Path.of("README.md")).split("What a task is completed with:", 2)[1];
        table = table.substring(table.indexOf('|'), table.indexOf("\n## "));
        assertThat(kinds).containsAll(words(table).keySet()).hasSizeGreaterThanOrEqualTo(10);
    }

    @Test
    void its_problems_are_those_that_the_page_explains() throws IOException {
        var explained = words(Files.readString(Path.of("src/site/markdown/problems.md")));
        var described = new HashMap<String, Set<Integer>>();
        for (var operation : operations()) {
            for (int status : operation.statuses()) {
                for (var word : operation.problems(status)) {
                    described.computeIfAbsent(word, first -> new TreeSet<>()).add(status);
                }
            }
        }

        assertThat(described).allSatisfy((word, statuses) -> {
            assertThat(explained).containsKey(word);
            assertThat(explained.get(word)).containsAll(statuses);
        });
        var ofCalls = new TreeSet<>(explained.keySet());
        ofCalls.removeIf(word -> explained.get(word).isEmpty());
        ofCalls.removeAll(OF_NO_CALL);
        ofCalls.removeAll(OF_ONE_AMONG_MANY);
        assertThat(described.keySet()).containsAll(ofCalls);
    }

    @Test
    void every_path_on_the_page_for_scripts_is_described() {
        var described = operations().stream()
                .map(operation -> operation.endpoint().path())
                .collect(Collectors.toSet());

        assertThat(ScriptingPage.paths()).hasSizeGreaterThan(8).isSubsetOf(described);
    }

    static List<Right> rights() {
        return Right.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rights")
    void it_tells_each_status_of_the_table_of_rights(Right right) {
        var operation = operations().stream()
                .filter(one -> one.endpoint().equals(right.endpoint()))
                .findFirst()
                .orElseThrow();

        assertThat(operation.statuses())
                .containsAll(new HashSet<>(right.statuses().values()));
        assertThat(operation.roles().equals(List.of("EVERYBODY")))
                .isEqualTo(right.statuses().get("anonymous") != 401);
    }

    private static void assertDescribed(JsonObject described) {
        var content = described.getJsonObject("content");
        assertThat(content).as("%s", described).isNotEmpty();
        assertThat(content.values()).allSatisfy(type -> {
            var schema = type.asJsonObject().getJsonObject("schema");
            assertThat(schema.containsKey("$ref")
                            || !schema.getString("type", "object").equals("object"))
                    .as("%s", schema)
                    .isTrue();
        });
    }

    /** The words in the first cell of each line of tables, with the statuses in the second. */
    private static Map<String, Set<Integer>> words(String markdown) {
        var words = new HashMap<String, Set<Integer>>();
        markdown.lines().filter(line -> line.startsWith("| `")).forEach(line -> {
            var cells = line.split("\\|");
            var statuses = Pattern.compile("\\b[45]\\d\\d\\b")
                    .matcher(cells[2])
                    .results()
                    .map(status -> Integer.valueOf(status.group()))
                    .collect(Collectors.toSet());
            Pattern.compile("`([a-z-]+)`").matcher(cells[1]).results().forEach(word -> words.computeIfAbsent(
                            word.group(1), first -> new HashSet<>())
                    .addAll(statuses));
        });
        return words;
    }
}
