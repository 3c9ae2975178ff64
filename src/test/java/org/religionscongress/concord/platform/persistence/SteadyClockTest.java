package org.religionscongress.concord.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SteadyClockTest {
    @Test
    void ids_keep_the_order_of_their_making_when_the_machine_is_set_back() {
        Iterator<Long> machine = List.of(5_000L, 4_000L, 4_001L, 5_000L, 5_001L).iterator();
        TimeBasedEpochGenerator generator = Generators.timeBasedEpochGenerator(new Random(1), new SteadyClock() {
            @Override
            long machine() {
                return machine.next();
            }
        });

        List<UUID> made = Stream.generate(generator::generate).limit(5).toList();

        assertThat(made).isSortedAccordingTo(Comparator.comparing(UUID::toString));
    }
}
