package org.religionscongress.concord.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.religionscongress.concord.monitoring.ModelElements.Element;
import org.religionscongress.concord.monitoring.ModelElements.Flow;

class TakenPathTest {
    private static final Instant SOME_TIME = Instant.parse("2031-01-01T00:00:00Z");

    /** start to work to asked, which goes back to work or on to the end; a boundary event on work leads to late. */
    private static final ModelElements MODEL = new ModelElements(
            Stream.of("start", "work", "asked", "end", "boundary", "late")
                    .map(id -> new Element(id, id, "task"))
                    .collect(Collectors.toMap(Element::id, Function.identity())),
            List.of(
                    new Flow("begin", "start", "work"),
                    new Flow("ask", "work", "asked"),
                    new Flow("again", "asked", "work"),
                    new Flow("on", "asked", "end"),
                    new Flow("overdue", "boundary", "late")));

    @Test
    void takes_each_flow_by_which_an_element_was_entered() {
        assertThat(flows("start", "work", "asked", "end")).containsExactly("begin", "ask", "on");
    }

    @Test
    void a_loop_is_entered_by_its_own_flow() {
        assertThat(flows("start", "work", "asked", "work", "asked", "end"))
                .containsExactly("begin", "ask", "again", "on");
    }

    @Test
    void what_was_cancelled_led_nowhere() {
        List<Activity> activities = List.of(
                done("start"),
                new Activity("work", "work", "task", SOME_TIME, SOME_TIME, true, null),
                done("boundary"),
                done("late"));

        assertThat(TakenPath.of(MODEL, activities, List.of()).flows()).containsExactly("begin", "overdue");
    }

    @Test
    void leads_to_where_a_job_will_begin() {
        TakenPath path =
                TakenPath.of(MODEL, List.of(done("start")), List.of(new Token("work", "work", SOME_TIME, 1, false)));

        assertThat(path.flows()).containsExactly("begin");
        assertThat(path.elements()).containsExactly("start", "work");
    }

    @Test
    void a_fork_leads_on_all_ways() {
        ModelElements forked = new ModelElements(
                Map.of(
                        "fork", new Element("fork", null, "parallelGateway"),
                        "one", new Element("one", null, "task"),
                        "other", new Element("other", null, "task")),
                List.of(new Flow("first", "fork", "one"), new Flow("second", "fork", "other")));

        assertThat(TakenPath.of(forked, List.of(done("fork"), done("one"), done("other")), List.of())
                        .flows())
                .containsExactly("first", "second");
    }

    private static Iterable<String> flows(String... elements) {
        return TakenPath.of(
                        MODEL, Arrays.stream(elements).map(TakenPathTest::done).toList(), List.of())
                .flows();
    }

    private static Activity done(String element) {
        return new Activity(element, element, "task", SOME_TIME, SOME_TIME, false, null);
    }
}
