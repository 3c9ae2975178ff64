package org.religionscongress.concord.container;

import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.religionscongress.concord.journey.Account;
import org.religionscongress.concord.journey.Concord;
import org.religionscongress.concord.journey.DeclarationJourney;

/** A document of a session of its own, to which the first delegations are accredited. */
record ReviewedDocument(String sessionId, String id) {

    static ReviewedDocument inDrafting(Concord concord) {
        return posted(journey(concord, 1));
    }

    static ReviewedDocument inReview(Concord concord, int delegations) {
        var journey = journey(concord, delegations);
        var posted = posted(journey);
        journey.submit();
        return posted;
    }

    /** The review that this account may give, as soon as the round has asked for it. */
    String review(Account account) {
        return Awaitility.await("a review for " + account.username())
                .atMost(Duration.ofSeconds(20))
                .until(
                        () -> account
                                .get("/api/tasks?kind=review&documentId=" + id)
                                .expect(200)
                                .body()
                                .getJsonArray("items")
                                .getValuesAs(JsonObject.class)
                                .stream()
                                .map(task -> task.getString("id"))
                                .findFirst(),
                        found -> found.isPresent())
                .orElseThrow();
    }

    private static DeclarationJourney journey(Concord concord, int delegations) {
        return new DeclarationJourney(concord, Clock.systemUTC(), delegations, act -> {});
    }

    private static ReviewedDocument posted(DeclarationJourney journey) {
        journey.gatherDelegations();
        return new ReviewedDocument(journey.openSession(), journey.post());
    }
}
