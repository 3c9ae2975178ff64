package org.religionscongress.concord.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.religionscongress.concord.document.DocumentKind;
import org.religionscongress.concord.document.Provision;
import org.religionscongress.concord.document.ProvisionKind;
import org.religionscongress.concord.document.usecase.FindDocuments;
import org.religionscongress.concord.document.usecase.ReadDocument;
import org.religionscongress.concord.house.Course;
import org.religionscongress.concord.house.Houses;
import org.religionscongress.concord.house.Promise;
import org.religionscongress.concord.membership.Refusal;
import org.religionscongress.concord.platform.persistence.Ids;

/** What starting a road map item takes beyond a text. */
@ParameterizedClass
@EnumSource
class ProposeItemTest {
    private static final Duration DUE_IN = Duration.ofDays(200);

    @Parameter
    Houses database;

    @Nested
    class An_item {
        private final Promise promise = Promise.of(database);
        private final Instant due = promise.text.now().plus(DUE_IN);
        private final JsonObject sound = promise.particulars(0, due);

        @Test
        void names_the_point_that_it_carries_out_the_body_and_the_due_date() {
            Course item = start(DocumentKind.ROADMAP_ITEM, sound);

            RoadmapItem kept = promise.state(item);
            assertThat(kept.provision())
                    .isEqualTo(new ProvisionRef(
                            promise.text.id, promise.points().get(0).id()));
            assertThat(kept.responsible()).isEqualTo(Promise.RESPONSIBLE);
            assertThat(kept.due()).isEqualTo(Promise.seconds(due));
            assertThat(kept.status()).isEqualTo(ItemStatus.PROPOSED);
        }

        @Test
        void is_refused_without_any_of_them_and_leaves_nothing_behind() {
            long before = documents();
            for (String field : sound.keySet()) {
                Refusal.expectInvalid(
                        field,
                        () -> start(
                                DocumentKind.ROADMAP_ITEM,
                                Json.createObjectBuilder(sound).remove(field).build()));
            }
            assertThat(documents()).isEqualTo(before);
        }

        @Test
        void carries_out_a_point_of_an_adopted_text_only() {
            Course draft = Course.of(database);
            Provision point = draft
                    .house
                    .get(ReadDocument.class)
                    .drafts(draft.cast.drafter, draft.id)
                    .get(0)
                    .provisions()
                    .items()
                    .stream()
                    .filter(provision -> provision.kind() == ProvisionKind.OPERATIVE)
                    .findFirst()
                    .orElseThrow();
            refuses("provision.documentId", provision(draft.id, point.id()));
            refuses("provision.documentId", provision(Ids.next(), point.id()));
            refuses("provision.provisionId", provision(promise.text.id, point.id()));
        }

        @Test
        void carries_out_an_operative_point_and_nothing_else_of_a_text() {
            Provision opening = promise
                    .text
                    .house
                    .get(ReadDocument.class)
                    .revision(promise.text.cast.drafter, promise.text.id, 1)
                    .get(0)
                    .provisions()
                    .items()
                    .stream()
                    .filter(provision -> provision.kind() == ProvisionKind.OPENING)
                    .findFirst()
                    .orElseThrow();
            refuses("provision.provisionId", provision(promise.text.id, opening.id()));
        }

        @Test
        void says_of_the_provision_both_ids() {
            refuses("provision.documentId", with("provision", JsonValue.EMPTY_JSON_OBJECT));
            refuses(
                    "provision.provisionId",
                    with(
                            "provision",
                            Json.createObjectBuilder()
                                    .add("documentId", promise.text.id.toString())
                                    .build()));
        }

        @Test
        void is_due_in_the_future() {
            refuses(
                    "due",
                    with(
                            "due",
                            Json.createValue(promise.text.now().minusSeconds(1).toString())));
        }

        @Test
        void is_carried_out_by_a_body() {
            refuses("responsible", with("responsible", Json.createValue("EVERYBODY")));
        }

        private JsonObject provision(Object documentId, Object provisionId) {
            return with(
                    "provision",
                    Json.createObjectBuilder()
                            .add("documentId", documentId.toString())
                            .add("provisionId", provisionId.toString())
                            .build());
        }

        private JsonObject with(String field, JsonValue value) {
            return Json.createObjectBuilder(sound).add(field, value).build();
        }

        private void refuses(String field, JsonObject particulars) {
            Refusal.expectInvalid(field, () -> start(DocumentKind.ROADMAP_ITEM, particulars));
        }
    }

    @Test
    void no_other_kind_of_text_takes_what_is_an_item_s() {
        Promise promise = Promise.of(database);
        JsonObject sound = promise.particulars(0, promise.text.now().plus(DUE_IN));
        for (String field : sound.keySet()) {
            JsonObjectBuilder one = Json.createObjectBuilder().add(field, sound.get(field));
            Refusal.expectInvalid(field, () -> start(DocumentKind.DECLARATION, one.build()));
        }
        // Absent and null are the same.
        start(
                DocumentKind.DECLARATION,
                Json.createObjectBuilder().addNull("due").build());
    }

    private Course start(DocumentKind kind, JsonObject particulars) {
        Instant now = database.house().get(Clock.class).instant();
        return Course.of(
                database,
                kind,
                database.cast().session(now, now.plus(Duration.ofDays(10)), database.cast().delegations),
                particulars);
    }

    private long documents() {
        return database.house()
                .get(FindDocuments.class)
                .find(database.cast().drafter, new FindDocuments.Question(null, null, null), 0, 1)
                .total();
    }
}
