package org.religionscongress.concord.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimingTest {

    @Test
    void acts_are_measured_by_kind_in_the_order_of_their_first_occurrence() {
        var acts = List.of(act("sign in", 300), act("review", 20), act("sign in", 100));

        assertThat(Timing.of(acts)).extracting(Timing::kind).containsExactly("sign in", "review");
        assertThat(Timing.of(acts)).extracting(Timing::count).containsExactly(2, 1);
    }

    @Test
    void the_median_of_an_odd_count_is_the_one_in_the_middle() {
        var acts = List.of(act("review", 900), act("review", 20), act("review", 30));

        assertThat(Timing.of(acts))
                .containsExactly(new Timing("review", 3, Duration.ofMillis(30), Duration.ofMillis(900)));
    }

    @Test
    void the_median_of_an_even_count_lies_between_the_two_in_the_middle() {
        var acts = List.of(act("review", 40), act("review", 10), act("review", 20), act("review", 1000));

        assertThat(Timing.of(acts))
                .containsExactly(new Timing("review", 4, Duration.ofMillis(30), Duration.ofMillis(1000)));
    }

    @Test
    void no_acts_have_no_timings() {
        assertThat(Timing.of(List.of())).isEmpty();
    }

    private static Act act(String kind, long milliseconds) {
        return new Act(Duration.ZERO, "someone", "acts", kind, 200, Duration.ofMillis(milliseconds), "");
    }
}
