package org.religionscongress.concord.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.religionscongress.concord.house.House;
import org.religionscongress.concord.house.TestDatabase;
import org.religionscongress.concord.record.usecase.LinkEvents;

class TwoNodesTest {
    private static final int DOCUMENTS = 5;
    private static final int EVENTS = 40;

    static Stream<TestDatabase> databases() {
        return Stream.of(TestDatabase.h2(), TestDatabase.postgresql());
    }

    /** Both nodes write, their sequencers run, and two more threads on each link as fast as they can. */
    @ParameterizedTest
    @MethodSource("databases")
    void on_one_database_link_each_event_once_and_leave_none_out(TestDatabase database) throws Exception {
        try (House first = House.on(database);
                House second = House.on(database)) {
            List<House> nodes = List.of(first, second);
            List<WrittenRecord> records = IntStream.range(0, DOCUMENTS)
                    .mapToObj(i -> WrittenRecord.empty(nodes.get(i % 2)))
                    .toList();
            ExecutorService threads = Executors.newFixedThreadPool(DOCUMENTS + 4);
            try {
                List<Future<?>> writers = new ArrayList<>();
                for (WrittenRecord record : records) {
                    writers.add(threads.submit(() -> write(record)));
                }
                List<Future<?>> linkers = IntStream.range(0, 4)
                        .<Future<?>>mapToObj(i -> threads.submit(() -> link(nodes.get(i % 2), writers)))
                        .toList();
                for (Future<?> writer : writers) {
                    writer.get();
                }
                for (Future<?> linker : linkers) {
                    linker.get();
                }
            } finally {
                threads.shutdownNow();
            }

            for (WrittenRecord record : records) {
                await().atMost(Duration.ofSeconds(30))
                        .until(() -> record.verified().findings().pending() == 0);
                assertThat(record.verified().firstBreak()).isEmpty();
                assertThat(record.acts())
                        .containsExactlyElementsOf(IntStream.rangeClosed(1, EVENTS)
                                .mapToObj(i -> "act-" + i)
                                .toList());
            }
        }
    }

    private static void write(WrittenRecord record) {
        Random now = new Random(record.document.hashCode());
        for (int i = 1; i <= EVENTS; i++) {
            record.write("act-" + i);
            if (now.nextInt(10) == 0) {
                record.drain();
            }
        }
    }

    private static void link(House node, List<Future<?>> writers) {
        while (!writers.stream().allMatch(Future::isDone)) {
            node.get(LinkEvents.class).next();
        }
    }
}
