package org.religionscongress.concord.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.religionscongress.concord.platform.persistence.Ids;

class MembershipTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T00:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-03-03T00:00:00Z");
    private static final Instant FRIDAY = Instant.parse("2026-03-06T00:00:00Z");

    @Test
    void it_holds_from_its_first_moment_until_just_before_its_end() {
        Membership membership = from(MONDAY, TUESDAY);
        assertThat(membership.holdsAt(MONDAY.minusNanos(1))).isFalse();
        assertThat(membership.holdsAt(MONDAY)).isTrue();
        assertThat(membership.holdsAt(TUESDAY.minusNanos(1))).isTrue();
        assertThat(membership.holdsAt(TUESDAY)).isFalse();
    }

    @Test
    void without_an_end_it_holds_on() {
        assertThat(from(MONDAY, null).holdsAt(FRIDAY)).isTrue();
    }

    @Test
    void ended_it_no_longer_holds() {
        Membership membership = from(MONDAY, null);
        membership.end(TUESDAY);
        assertThat(membership.holdsAt(TUESDAY)).isFalse();
        assertThat(membership.until()).isEqualTo(TUESDAY);
    }

    @Test
    void ended_before_its_first_moment_it_never_holds() {
        Membership membership = from(TUESDAY, null);
        membership.end(MONDAY);
        assertThat(membership.holdsAt(TUESDAY)).isFalse();
        assertThat(membership.holdsAt(FRIDAY)).isFalse();
    }

    @Test
    void ending_what_has_ended_changes_nothing() {
        Membership membership = from(MONDAY, TUESDAY);
        membership.end(FRIDAY);
        assertThat(membership.until()).isEqualTo(TUESDAY);
    }

    @Test
    void two_that_only_touch_do_not_overlap() {
        assertThat(from(MONDAY, TUESDAY).overlaps(TUESDAY, FRIDAY)).isFalse();
        assertThat(from(MONDAY, FRIDAY).overlaps(TUESDAY, null)).isTrue();
        assertThat(from(TUESDAY, null).overlaps(MONDAY, TUESDAY)).isFalse();
    }

    private static Membership from(Instant from, Instant until) {
        return new Membership(Ids.next(), Ids.next(), new Holding(Role.DRAFTER, null, null, null, null), from, until);
    }
}
