package org.religionscongress.concord.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.religionscongress.concord.house.Houses;
import org.religionscongress.concord.house.Quickest;
import org.religionscongress.concord.platform.persistence.Ids;
import org.religionscongress.concord.platform.transaction.OwnTransaction;
import org.religionscongress.concord.record.Break.Reason;
import org.religionscongress.concord.record.usecase.ReadHeads;
import org.religionscongress.concord.record.usecase.VerifyRecord;

/** How events come into the chain of their document, and that nobody changes them unseen. */
@ParameterizedClass
@EnumSource
class RecordChainTest {
    @Parameter
    Houses database;

    private WrittenRecord empty() {
        return WrittenRecord.empty(database.house());
    }

    private WrittenRecord linked(int length) {
        return WrittenRecord.linked(database.house(), length);
    }

    @Nested
    class An_event {
        @Test
        void is_linked_within_two_seconds_in_the_order_of_its_making() {
            WrittenRecord record = empty();
            List<String> acts =
                    IntStream.rangeClosed(1, 20).mapToObj(i -> "act-" + i).toList();
            acts.forEach(record::write);
            assertThat(record.awaitLinks(20, Duration.ofSeconds(2)))
                    .extracting(Link::seq)
                    .isEqualTo(IntStream.rangeClosed(1, 20).boxed().toList());
            assertThat(record.acts()).isEqualTo(acts);
            assertThat(record.verified().firstBreak()).isEmpty();
        }

        @Test
        void that_commits_late_is_linked_behind_those_that_came_first() {
            WrittenRecord record = empty();
            record.inOwn(() -> {
                record.add("begun first");
                record.write("committed first");
                record.awaitLinks(1);
                return null;
            });
            record.awaitLinks(2);
            assertThat(record.acts()).containsExactly("committed first", "begun first");
            assertThat(record.verified().firstBreak()).isEmpty();
        }

        @Test
        void of_an_act_that_failed_is_not_linked() {
            WrittenRecord record = empty();
            assertThat(catchFailure(() -> record.inOwn(() -> {
                        record.add("failed");
                        throw new IllegalStateException("the act fails");
                    })))
                    .hasMessage("the act fails");
            record.write("done");
            record.awaitLinks(1);
            assertThat(record.acts()).containsExactly("done");
        }

        @Test
        void of_the_running_act_is_linked_at_once_where_the_act_asks_for_it() {
            WrittenRecord record = empty();
            int linked = record.inOwn(() -> {
                record.add("before");
                record.add("seal");
                return record.drain();
            });
            assertThat(linked).isEqualTo(2);
            assertThat(record.acts()).containsExactly("before", "seal");
        }

        @Test
        void that_waits_is_counted_as_pending() {
            WrittenRecord record = linked(1);
            VerifyRecord.Outcome outcome = record.inOwn(() -> {
                record.add("waits");
                return record.verified();
            });
            assertThat(outcome.firstBreak()).isEmpty();
            assertThat(outcome.findings().pending()).isOne();
            assertThat(outcome.findings().links()).hasSize(1);
        }

        @Test
        void that_is_put_back_among_those_that_wait_holds_up_none_behind_it() {
            WrittenRecord record = linked(2);
            record.change("INSERT INTO record_pending VALUES (?, ?)", record.event(1), record.document);
            record.write("act-3");
            record.awaitLinks(3);
            assertThat(record.acts()).containsExactly("act-1", "act-2", "act-3");
            assertThat(record.verified().firstBreak()).isEmpty();
            assertThat(record.verified().findings().pending()).isZero();
            record.change("DELETE FROM record_pending WHERE chain = ?", record.document);
        }

        @Test
        void without_a_document_stands_in_the_chain_of_the_registers() {
            database.house().get(OwnTransaction.class).run(() -> {
                database.house().get(Recorder.class).write(Entry.of("register-something"));
                return null;
            });
            await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
                VerifyRecord.Outcome outcome =
                        database.house().get(VerifyRecord.class).of(null);
                assertThat(outcome.firstBreak()).isEmpty();
                assertThat(outcome.findings().pending()).isZero();
                assertThat(outcome.findings().links()).isNotEmpty();
            });
        }

        private Throwable catchFailure(Runnable act) {
            try {
                act.run();
                return null;
            } catch (IllegalStateException failure) {
                return failure;
            }
        }
    }

    @Nested
    class A_change_behind_everyones_back {
        @ParameterizedTest
        @CsvSource({
            "at = at + INTERVAL '1' SECOND, CONTENT_CHANGED",
            "person_id = NULL, CONTENT_CHANGED",
            "by_name = 'Somebody else', CONTENT_CHANGED",
            "on_behalf_of = person_id, CONTENT_CHANGED",
            "on_behalf_of_name = 'Another delegation', CONTENT_CHANGED",
            "act = 'another-act', CONTENT_CHANGED",
            "revision = 2, CONTENT_CHANGED",
            "detail = NULL, CONTENT_CHANGED",
            "audience = 'READERS', CONTENT_CHANGED",
            "step_id = NULL, CONTENT_CHANGED",
            "content_hash = 'another', CONTENT_CHANGED",
            "canon = 'concord-event-1', CONTENT_CHANGED",
            "canon = 'another', CONTENT_CHANGED",
            "document_id = NULL, MISSING",
        })
        void of_any_field_names_the_event(String change, Reason reason) {
            WrittenRecord record = linked(4);
            UUID changed = record.event(3);
            UUID document = record.document;
            assertThat(record.change("UPDATE record_event SET " + change + " WHERE id = ?", changed))
                    .isOne();
            assertThat(record.firstBreak()).isEqualTo(new Break(changed, 3, reason));
            // What was moved out of its record would stand in that of the registers.
            record.change("UPDATE record_event SET document_id = ? WHERE id = ?", document, changed);
        }

        @Test
        void names_the_event_also_when_its_own_hash_was_made_anew() {
            WrittenRecord record = linked(4);
            UUID changed = record.event(3);
            forge(record, changed);
            assertThat(record.firstBreak()).isEqualTo(new Break(changed, 3, Reason.CONTENT_CHANGED));
        }

        @Test
        void names_the_event_also_when_all_links_were_made_anew() {
            WrittenRecord record = linked(4);
            UUID changed = record.event(3);
            forge(record, changed);
            linkAnew(record, 3);
            assertThat(record.firstBreak()).isEqualTo(new Break(changed, 3, Reason.LINK_BROKEN));
        }

        @Test
        void is_not_made_right_by_our_next_signature() {
            WrittenRecord record = linked(4);
            UUID changed = record.event(3);
            forge(record, changed);
            linkAnew(record, 3);
            record.change("DELETE FROM record_head WHERE chain = ? AND seq >= 3", record.document);
            assertThat(record.firstBreak()).isEqualTo(new Break(changed, 3, Reason.SIGNATURE_WRONG));

            record.write("later");
            record.drain();

            assertThat(record.firstBreak()).isEqualTo(new Break(record.event(5), 5, Reason.LINK_BROKEN));
        }

        @Test
        void that_deletes_an_event_names_it() {
            WrittenRecord record = linked(4);
            UUID deleted = record.event(2);
            record.change("DELETE FROM record_event WHERE id = ?", deleted);
            assertThat(record.firstBreak()).isEqualTo(new Break(deleted, 2, Reason.MISSING));
        }

        @Test
        void that_deletes_a_link_names_its_event() {
            WrittenRecord record = linked(4);
            UUID unlinked = record.event(2);
            record.change("DELETE FROM record_link WHERE event_id = ?", unlinked);
            assertThat(record.firstBreak()).isEqualTo(new Break(unlinked, 2, Reason.MISSING));
        }

        @Test
        void that_deletes_an_event_with_its_link_names_its_place() {
            WrittenRecord record = linked(4);
            UUID deleted = record.event(2);
            record.change("DELETE FROM record_event WHERE id = ?", deleted);
            record.change("DELETE FROM record_link WHERE event_id = ?", deleted);
            assertThat(record.firstBreak()).isEqualTo(new Break(null, 2, Reason.MISSING));
        }

        @Test
        void that_deletes_an_event_before_it_was_linked_names_it() {
            WrittenRecord record = linked(1);
            Break found = record.inOwn(() -> {
                record.add("waits");
                // Written before it is deleted.
                UUID waiting =
                        record.verified().findings().events().get(1).event().id();
                record.query("DELETE FROM record_event WHERE id = ?", waiting).executeUpdate();
                Break first = record.firstBreak();
                assertThat(first.event()).isEqualTo(waiting);
                return first;
            });
            assertThat(found.reason()).isEqualTo(Reason.MISSING);
            record.change("DELETE FROM record_pending WHERE chain = ?", record.document);
        }

        @Test
        void that_swaps_two_links_names_the_first() {
            WrittenRecord record = linked(4);
            UUID second = record.event(2);
            UUID third = record.event(3);
            record.change("UPDATE record_link SET seq = 99 WHERE event_id = ?", second);
            record.change("UPDATE record_link SET seq = 2 WHERE event_id = ?", third);
            record.change("UPDATE record_link SET seq = 3 WHERE event_id = ?", second);
            assertThat(record.firstBreak()).isEqualTo(new Break(third, 2, Reason.LINK_BROKEN));
        }

        @Test
        void that_swaps_what_two_events_say_names_the_first() {
            WrittenRecord record = linked(4);
            record.change(
                    "UPDATE record_event SET act = CASE act WHEN 'act-2' THEN 'act-3' ELSE 'act-2' END"
                            + " WHERE document_id = ? AND act IN ('act-2', 'act-3')",
                    record.document);
            assertThat(record.firstBreak()).isEqualTo(new Break(record.event(2), 2, Reason.CONTENT_CHANGED));
        }

        @Test
        void that_cuts_the_tail_with_its_links_names_the_place() {
            WrittenRecord record = linked(4);
            cutTail(record);
            assertThat(record.firstBreak()).isEqualTo(new Break(null, 3, Reason.TAIL_CUT));
        }

        @Test
        void that_cuts_the_tail_of_the_links_names_the_first_event_without() {
            WrittenRecord record = linked(4);
            UUID unlinked = record.event(3);
            record.change("DELETE FROM record_link WHERE chain = ? AND seq > 2", record.document);
            assertThat(record.firstBreak()).isEqualTo(new Break(unlinked, 3, Reason.TAIL_CUT));
        }

        @Test
        void that_cut_the_tail_still_shows_when_the_record_grows_again() {
            WrittenRecord record = linked(4);
            cutTail(record);
            record.write("later");
            record.drain();
            assertThat(record.firstBreak()).isEqualTo(new Break(null, 3, Reason.MISSING));
            assertThat(record.links()).extracting(Link::seq).containsExactly(1, 2, 5);
        }

        @Test
        void of_the_newest_signature_shows() {
            WrittenRecord record = linked(3);
            record.change(
                    "UPDATE record_head SET signature = ? WHERE chain = ? AND seq = 3",
                    SigningKey.generate().sign("anything"),
                    record.document);
            assertThat(record.firstBreak()).isEqualTo(new Break(record.event(3), 3, Reason.SIGNATURE_WRONG));
        }

        @Test
        void that_signs_with_another_key_put_beside_ours_shows() {
            WrittenRecord record = linked(3);
            SigningKey another = SigningKey.generate();
            record.inOwn(() -> {
                var entities = database.house().get(EntityManager.class);
                entities.createNativeQuery("DELETE FROM record_head WHERE chain = ? AND seq = 3")
                        .setParameter(1, record.document)
                        .executeUpdate();
                Link last = record.verified().findings().links().get(2);
                entities.persist(new KnownKey(another, false, Instant.EPOCH));
                entities.persist(new Head(last.end(), another, Instant.EPOCH));
                return null;
            });
            assertThat(record.firstBreak()).isEqualTo(new Break(record.event(3), 3, Reason.SIGNATURE_WRONG));
            assertThat(database.house().get(ReadHeads.class).keys().all())
                    .extracting(KnownKey::id)
                    .doesNotContain(another.id());
        }

        @Test
        void that_adds_an_event_names_it() {
            WrittenRecord record = linked(2);
            UUID added = Ids.next();
            record.change(
                    "INSERT INTO record_event (id, document_id, at, by_name, act, audience, canon, content_hash)"
                            + " SELECT ?, document_id, at, by_name, act, audience, canon, content_hash"
                            + " FROM record_event WHERE id = ?",
                    added,
                    record.event(2));
            assertThat(record.firstBreak()).isEqualTo(new Break(added, null, Reason.UNLINKED));
        }

        private void cutTail(WrittenRecord record) {
            UUID third = record.event(3);
            UUID fourth = record.event(4);
            record.change("DELETE FROM record_event WHERE id IN (?, ?)", third, fourth);
            record.change("DELETE FROM record_link WHERE chain = ? AND seq > 2", record.document);
        }

        /** Changes the event and makes its hash anew, as one who knows how. */
        private void forge(WrittenRecord record, UUID event) {
            record.change("UPDATE record_event SET act = 'forged' WHERE id = ?", event);
            String hash = record.inOwn(() -> ContentHash.of(found(record, event)));
            record.change("UPDATE record_event SET content_hash = ? WHERE id = ?", hash, event);
        }

        /** Makes all links from a place on anew. */
        private void linkAnew(WrittenRecord record, int from) {
            for (int place = from; place <= record.links().size(); place++) {
                UUID event = record.event(place);
                String content = record.inOwn(() -> found(record, event).contentHash());
                record.change("UPDATE record_link SET content_hash = ? WHERE event_id = ?", content, event);
                List<Link> links = record.links();
                record.change(
                        "UPDATE record_link SET hash = ? WHERE event_id = ?",
                        links.get(place - 1).hashAfter(links.get(place - 2).hash()),
                        event);
            }
        }

        private Event found(WrittenRecord record, UUID id) {
            return record.verified().findings().events().stream()
                    .map(Findings.Found::event)
                    .filter(event -> event.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Nested
    class A_node {
        @Test
        void that_dies_with_the_lock_in_hand_holds_up_nobody() throws SQLException {
            WrittenRecord record = empty();
            try (Connection dying = database.house().get(DataSource.class).getConnection()) {
                dying.setAutoCommit(false);
                dying.createStatement().execute("SELECT id FROM record_sequencer WHERE id = 1 FOR UPDATE");
                record.write("meanwhile");
                await("nothing is linked")
                        .during(Duration.ofMillis(800))
                        .atMost(Duration.ofSeconds(10))
                        .until(() -> record.links().isEmpty());
                dying.rollback();
                dying.setAutoCommit(true);
            }
            record.awaitLinks(1);
        }

        @Test
        void that_dies_in_a_batch_leaves_it_to_the_others() throws Exception {
            WrittenRecord record = linked(2);
            CountDownLatch locked = new CountDownLatch(1);
            CountDownLatch written = new CountDownLatch(1);
            CompletableFuture<Integer> dying = CompletableFuture.supplyAsync(() -> record.inOwn(() -> {
                database.house().get(Chains.class).lock();
                locked.countDown();
                assertThat(written.await(10, TimeUnit.SECONDS)).isTrue();
                throw new Died(record.drain());
            }));
            assertThat(locked.await(10, TimeUnit.SECONDS)).isTrue();
            IntStream.rangeClosed(3, 9).forEach(i -> record.write("act-" + i));
            written.countDown();
            int lost = dying.handle((none, death) -> ((Died) death.getCause()).linked)
                    .get(10, TimeUnit.SECONDS);
            assertThat(lost).isEqualTo(7);

            record.awaitLinks(9);
            assertThat(record.acts())
                    .isEqualTo(IntStream.rangeClosed(1, 9)
                            .mapToObj(i -> "act-" + i)
                            .toList());
            assertThat(record.verified().firstBreak()).isEmpty();
        }

        private static final class Died extends RuntimeException {
            private static final long serialVersionUID = 1L;
            private final int linked;

            Died(int linked) {
                this.linked = linked;
            }
        }
    }

    @Nested
    class Heads {
        @Test
        void are_published_newest_first() {
            WrittenRecord record = linked(3);
            var page = database.house().get(ReadHeads.class).page(record.document, 0, 2);
            assertThat(page.items()).extracting(Head::seq).containsExactly(3, 2);
            assertThat(page.total()).isEqualTo(3);
            assertThat(page.items().get(0).hash())
                    .isEqualTo(record.links().get(2).hash());
        }

        @Test
        void are_verified_by_the_published_key_alone() {
            WrittenRecord record = linked(1);
            ReadHeads heads = database.house().get(ReadHeads.class);
            Head head = heads.page(record.document, 0, 1).items().get(0);
            KnownKey key = heads.keys().all().stream()
                    .filter(known -> known.id().equals(head.keyId()))
                    .findFirst()
                    .orElseThrow();
            assertThat(SigningKey.verifies(key.id(), key.publicKey(), head.signed(), head.signature()))
                    .isTrue();
        }
    }

    @Test
    void a_record_of_five_hundred_events_is_verified_within_a_second() {
        WrittenRecord record = empty();
        record.inOwn(() -> {
            IntStream.rangeClosed(1, 500).forEach(i -> record.add("act-" + i));
            return record.drain();
        });
        assertThat(Quickest.of(
                        3,
                        1_000,
                        any -> Quickest.timeOf(
                                () -> assertThat(record.verified().firstBreak()).isEmpty())))
                .as("milliseconds to verify")
                .isLessThan(1_000);
    }
}
