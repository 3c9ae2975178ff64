package org.religionscongress.concord.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.religionscongress.concord.document.Provision;
import org.religionscongress.concord.document.Stage;
import org.religionscongress.concord.house.Course;
import org.religionscongress.concord.house.Houses;
import org.religionscongress.concord.house.Promise;
import org.religionscongress.concord.membership.Body;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Refusal;
import org.religionscongress.concord.platform.persistence.Ids;
import org.religionscongress.concord.roadmap.usecase.ReadPromises;
import org.religionscongress.concord.roadmap.usecase.ReadPromises.Promises;
import org.religionscongress.concord.roadmap.usecase.ReadRoadmap;
import org.religionscongress.concord.roadmap.usecase.ReadRoadmap.Entry;
import org.religionscongress.concord.roadmap.usecase.ReadRoadmap.Point;

/** What people read of how adopted texts are carried out. */
@ParameterizedClass
@EnumSource
class ReadRoadmapTest {
    private static final Duration DUE_IN = Duration.ofDays(200);

    @Parameter
    Houses database;

    @Nested
    class Of_an_adopted_text {
        private final Promise promise = Promise.of(database);
        private final Caller anybody = promise.text.cast.memberOf(Body.COUNCIL_OF_RELIGIOUS_LEADERS);

        @Test
        void every_operative_point_is_listed_in_its_order_with_its_items_or_without_any() {
            Course item = promise.adopted(1, DUE_IN);

            List<Point> points = points(anybody);

            assertThat(points)
                    .extracting(Point::provision)
                    .extracting(Provision::text)
                    .containsExactly("Dialogue comes before judgement.", "No faith is a reason for violence.");
            assertThat(points.get(0).items()).isEmpty();
            assertThat(points.get(1).items()).extracting(ReadRoadmapTest::id).containsExactly(item.id);
        }

        @Test
        void points_are_paged() {
            assertThat(read().points(anybody, promise.text.id, 1, 1)).satisfies(page -> {
                assertThat(page.total()).isEqualTo(2);
                assertThat(page.items()).singleElement().satisfies(point -> assertThat(point.provision())
                        .isEqualTo(promise.points().get(1)));
            });
        }

        @Test
        void an_item_that_is_not_adopted_yet_shows_only_to_who_may_read_it() {
            Course item = promise.proposed(0, Body.SECRETARIAT, DUE_IN);

            assertThat(points(anybody).get(0).items()).isEmpty();
            assertThat(points(item.cast.administrator).get(0).items()).isEmpty();
            assertThat(points(item.cast.secretariat.get(0)).get(0).items()).isEmpty();
            assertThat(points(item.cast.drafter).get(0).items()).hasSize(1);
            item.act(item.cast.drafter, "draft", Course.json("outcome", "submit"));
            assertThat(points(item.cast.secretariat.get(0)).get(0).items()).hasSize(1);
            // The delegations are accredited to its session.
            assertThat(points(item.cast.observer).get(0).items()).hasSize(1);
            assertThat(points(anybody).get(0).items()).isEmpty();
        }

        @Test
        void an_item_that_was_not_adopted_is_on_no_road_map() {
            Course item = promise.proposed(0, Body.CONGRESS, DUE_IN)
                    .approved()
                    .ballot("oppose", "oppose", "oppose", "oppose")
                    .announce("not-adopted")
                    .reaches(Stage.NOT_ADOPTED);
            assertThat(points(item.cast.drafter).get(0).items()).isEmpty();
            assertThat(ids(all(item.cast.drafter, ItemStatus.PROPOSED))).doesNotContain(item.id);
            assertThat(read().item(item.cast.drafter, item.id).document().stage())
                    .isEqualTo(Stage.NOT_ADOPTED);
        }

        private List<Point> points(Caller caller) {
            return read().points(caller, promise.text.id, 0, 200).items();
        }
    }

    @Nested
    class Of_all_adopted_texts {
        @Test
        void each_says_how_much_of_it_is_carried_out() {
            Promise promise = Promise.of(database);
            carriedOut(promise, "late");
            carriedOut(promise, "done");

            assertThat(promises(promise.text.cast.observer, promise)).satisfies(text -> {
                assertThat(text.points()).isEqualTo(2);
                assertThat(text.withoutAction()).isEqualTo(1);
                assertThat(text.items()).isEqualTo(Map.of(ItemStatus.LATE, 1, ItemStatus.DONE, 1));
            });
        }

        @Test
        void an_item_that_one_may_not_read_is_not_counted() {
            Promise promise = Promise.of(database);
            Course item = promise.proposed(0, Body.SECRETARIAT, DUE_IN);

            assertThat(promises(item.cast.observer, promise).withoutAction()).isEqualTo(2);
            assertThat(promises(item.cast.drafter, promise).withoutAction()).isEqualTo(1);
        }

        @Test
        void those_with_most_behind_come_first_and_items_are_not_texts() {
            Promise behind = Promise.of(database);
            Course late = carriedOut(behind, "late");
            Promise newer = Promise.of(database);

            List<UUID> order = texts(newer.text.cast.head).stream()
                    .map(text -> text.document().id())
                    .toList();

            assertThat(order.indexOf(behind.text.id)).isLessThan(order.indexOf(newer.text.id));
            assertThat(order).doesNotContain(late.id);
        }

        private Promises promises(Caller caller, Promise promise) {
            return texts(caller).stream()
                    .filter(text -> text.document().id().equals(promise.text.id))
                    .findFirst()
                    .orElseThrow();
        }

        private List<Promises> texts(Caller caller) {
            return database.house()
                    .get(ReadPromises.class)
                    .all(caller, 0, 1_000)
                    .items();
        }
    }

    @Test
    void a_text_that_is_not_adopted_has_no_road_map() {
        Course draft = Course.of(database);
        Refusal.expectInvalid("documentId", () -> read().points(draft.cast.drafter, draft.id, 0, 10));
        Refusal.expect(404, "not-found", () -> read().points(draft.cast.observer, draft.id, 0, 10));
        Refusal.expect(404, "not-found", () -> read().points(draft.cast.drafter, Ids.next(), 0, 10));
    }

    @Test
    void what_is_behind_comes_first_and_what_is_closed_last() {
        Promise promise = Promise.of(database);
        Course done = carriedOut(promise, "done");
        Course onTrack = carriedOut(promise, "on-track");
        Course late = carriedOut(promise, "late");
        Course dropped = carriedOut(promise, "dropped");

        List<UUID> order = ids(all(promise.text.cast.drafter, null));

        assertThat(order.indexOf(late.id)).isLessThan(order.indexOf(onTrack.id));
        assertThat(order.indexOf(onTrack.id)).isLessThan(order.indexOf(done.id));
        assertThat(order.subList(order.indexOf(onTrack.id), order.size())).contains(done.id, dropped.id);
        assertThat(all(promise.text.cast.drafter, ItemStatus.LATE))
                .allMatch(entry -> entry.item().status() == ItemStatus.LATE)
                .extracting(ReadRoadmapTest::id)
                .contains(late.id)
                .doesNotContain(onTrack.id, done.id);
    }

    @Test
    void an_item_is_listed_with_its_last_report_and_read_with_all() {
        Promise promise = Promise.of(database);
        Course item = promise.adopted(0, DUE_IN);
        promise.report(item, "late", "Not yet.");
        promise.report(item, "on-track", "Now it is.");
        Caller anybody = item.cast.leaders.get(0);

        assertThat(all(anybody, ItemStatus.ON_TRACK))
                .filteredOn(entry -> id(entry).equals(item.id))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.reports()).extracting(ProgressReport::text).containsExactly("Now it is.");
                    assertThat(entry.point()).isEqualTo(promise.points().get(0));
                });
        assertThat(read().item(anybody, item.id).reports())
                .extracting(ProgressReport::text)
                .containsExactly("Not yet.", "Now it is.");
    }

    @Test
    void an_item_that_one_may_not_read_does_not_exist() {
        Promise promise = Promise.of(database);
        Course item = promise.proposed(0, Body.SECRETARIAT, DUE_IN);
        assertThat(read().item(item.cast.head, item.id).item().status()).isEqualTo(ItemStatus.PROPOSED);
        Refusal.expect(404, "not-found", () -> read().item(item.cast.leaders.get(0), item.id));
        Refusal.expect(404, "not-found", () -> read().item(item.cast.administrator, item.id));
        Refusal.expect(404, "not-found", () -> read().item(item.cast.drafter, promise.text.id));
    }

    private Course carriedOut(Promise promise, String reported) {
        Course item = promise.adopted(0, DUE_IN);
        promise.report(item, reported, "As it stands.");
        return item;
    }

    private ReadRoadmap read() {
        return database.house().get(ReadRoadmap.class);
    }

    private List<Entry> all(Caller caller, ItemStatus status) {
        return read().items(caller, status, 0, 1_000).items();
    }

    private static List<UUID> ids(List<Entry> entries) {
        return entries.stream().map(ReadRoadmapTest::id).toList();
    }

    private static UUID id(Entry entry) {
        return entry.item().documentId();
    }
}
