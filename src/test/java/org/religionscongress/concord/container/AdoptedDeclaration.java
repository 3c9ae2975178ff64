package org.religionscongress.concord.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.religionscongress.concord.journey.Account;
import org.religionscongress.concord.journey.Concord;
import org.religionscongress.concord.journey.Summary;

/** What a journey of twenty delegations must have left behind, as the Head sees it. */
final class AdoptedDeclaration {

    private static final int DELEGATIONS = 20;

    private final Concord concord;
    private final Summary journey;

    AdoptedDeclaration(Concord concord, Summary journey) {
        this.concord = concord;
        this.journey = journey;
    }

    void isComplete() {
        var head = concord.signIn("head", "concord");
        var document = head.get("/api/documents/" + journey.documentId()).expect(200);
        assertThat(document.string("stage")).isEqualTo("ADOPTED");
        assertThat(document.string("title")).isEqualTo(journey.title());

        recordIsVerified(head);
        var record = record(head);
        assertThat(record).hasSize(journey.recordLength());
        assertThat(acts(record, "review")).as("reviews in %s", record).isEqualTo(DELEGATIONS);
        assertThat(acts(record, "act-on-adoption")).as("ballots in %s", record).isEqualTo(DELEGATIONS);
    }

    /** Every event gets its place in the chain soon after the last act, and all of them are as they were written. */
    private void recordIsVerified(Account head) {
        var chain = Awaitility.await("all events are linked")
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> head.get("/api/documents/" + journey.documentId() + "/record?size=1")
                                .expect(200)
                                .body()
                                .getJsonObject("chain"),
                        answer -> answer.getInt("pending") == 0);
        assertThat(chain.getBoolean("verified")).as("%s", chain).isTrue();
        assertThat(chain.getInt("length")).isEqualTo(journey.recordLength());
        var published = concord.anonymous()
                .get("/api/record-heads?size=1&chain=" + journey.documentId())
                .expect(200)
                .body()
                .getJsonArray("items")
                .getJsonObject(0);
        assertThat(published.getString("hash")).isEqualTo(chain.getString("head"));
        assertThat(published.getString("keyId"))
                .isEqualTo(
                        concord.anonymous().get("/api/record-key").expect(200).string("keyId"));
    }

    /** The document, its text, its record, its positions and the registers, as the Head reads them. */
    List<String> everything() {
        var head = concord.signIn("head", "concord");
        var path = "/api/documents/" + journey.documentId();
        return Stream.of(
                        path,
                        path + "/revisions/1",
                        path + "/record?size=200",
                        path + "/positions?size=200",
                        "/api/sessions?size=200",
                        "/api/delegations?size=200",
                        "/api/tasks?size=200")
                .map(each -> head.get(each).expect(200).text())
                .toList();
    }

    private List<JsonObject> record(Account head) {
        return head.get("/api/documents/" + journey.documentId() + "/record?size=200")
                .expect(200)
                .body()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }

    private static long acts(List<JsonObject> record, String act) {
        return record.stream()
                .filter(event -> event.getString("act").equals(act))
                .count();
    }
}
