package org.religionscongress.concord.demo.documents;

import static org.religionscongress.concord.demo.documents.DemoPeople.DEPUTY;
import static org.religionscongress.concord.demo.documents.DemoPeople.DRAFTER;
import static org.religionscongress.concord.demo.documents.DemoPeople.HEAD;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import org.religionscongress.concord.consensus.usecase.RaiseObjection;

/** One demo text on its way; each method is an act of whoever does such a thing. */
final class DemoText {
    private static final Duration REVIEW = Duration.ofDays(21);

    private final DemoActs acts;
    private final UUID id;

    DemoText(DemoActs acts, UUID id) {
        this.acts = acts;
        this.id = id;
    }

    UUID id() {
        return id;
    }

    UUID point(int number) {
        return acts.point(id, number).id();
    }

    /** The drafter writes it in these languages, too, or anew in one that it has. */
    DemoText written(String text, String... languages) {
        for (String language : languages) {
            acts.write(id, language, text);
        }
        return this;
    }

    DemoText submitted() {
        return answered(
                DRAFTER,
                "draft",
                Words.answer("outcome", "submit", "reviewUntil", acts.in(REVIEW).toString()));
    }

    /** Where its route has no review. */
    DemoText submittedWithoutReview() {
        return answered(DRAFTER, "draft", Words.answer("outcome", "submit"));
    }

    /** These delegations, from the first to the last. */
    DemoText endorsed(int first, int last) {
        IntStream.rangeClosed(first, last).forEach(delegation -> reviewed(delegation, "endorse", null));
        return this;
    }

    DemoText reviewed(int delegation, String verdict, String comment) {
        return answered(DemoPeople.member(delegation), "review", Words.answer("verdict", verdict, "comment", comment));
    }

    /** With a comment on one point. */
    DemoText reviewed(int delegation, String verdict, int point, String comment) {
        return answered(DemoPeople.member(delegation), "review", comments(verdict, point, comment));
    }

    /** The assistant of the first delegation's member writes down what the member may answer. */
    DemoText prepared(String verdict, int point, String comment) {
        acts.prepare("assistant", id, "review", comments(verdict, point, comment));
        return this;
    }

    private JsonObject comments(String verdict, int point, String comment) {
        return Json.createObjectBuilder()
                .add("verdict", verdict)
                .add(
                        "comments",
                        Json.createArrayBuilder()
                                .add(Words.answer("provisionId", point(point).toString(), "comment", comment)))
                .build();
    }

    DemoText reviewExtended(String reason) {
        acts.extend(DRAFTER, id, acts.in(REVIEW.plusDays(7)), reason);
        return this;
    }

    DemoText reviewClosed(String reason) {
        acts.close(DRAFTER, id, reason);
        return this;
    }

    DemoText consolidated() {
        return answered(DRAFTER, "consolidate", Words.answer("outcome", "to-consensus"));
    }

    DemoText givenToNextRound() {
        return answered(
                DRAFTER,
                "consolidate",
                Words.answer(
                        "outcome", "next-round", "reviewUntil", acts.in(REVIEW).toString()));
    }

    DemoText putUnderSilence(Duration length) {
        return answered(
                HEAD,
                "open-consensus",
                Words.answer("procedure", "silence", "until", acts.in(length).toString()));
    }

    DemoText receiptConfirmed(int seat) {
        acts.confirmReceipt(DemoPeople.secretariat(seat), id);
        return this;
    }

    DemoText objectedTo(int seat, int point, String statement) {
        acts.object(DemoPeople.secretariat(seat), id, new RaiseObjection.Request(statement, point(point)));
        return this;
    }

    DemoText takenToSession() {
        return answered(DEPUTY, "open-consensus", Words.answer("procedure", "in-session"));
    }

    /** These members of the Secretariat, from the first to the last. */
    DemoText agreedTo(int first, int last) {
        IntStream.rangeClosed(first, last).forEach(seat -> position(seat, "agree", null));
        return this;
    }

    DemoText position(int seat, String position, String statement) {
        return answered(
                DemoPeople.secretariat(seat),
                "take-position",
                Words.answer("position", position, "statement", statement));
    }

    DemoText approved() {
        return answered(HEAD, "approve-final-text", Words.answer("decision", "approve"));
    }

    /** These delegations, from the first to the last. */
    DemoText adoptedBy(int first, int last) {
        IntStream.rangeClosed(first, last).forEach(delegation -> actedOn(delegation, "adopt", null));
        return this;
    }

    DemoText actedOn(int delegation, String act, String statement) {
        return answered(
                DemoPeople.leader(delegation), "act-on-adoption", Words.answer("act", act, "statement", statement));
    }

    DemoText ballotClosed(String reason) {
        acts.close(HEAD, id, reason);
        return this;
    }

    DemoText announced(String outcome) {
        return answered(HEAD, "announce-adoption", Words.answer("announce", outcome));
    }

    DemoText withdrawn(String reason) {
        acts.withdraw(DRAFTER, id, reason);
        return this;
    }

    DemoText reported(String username, String status, String text) {
        return answered(username, "report-progress", Words.answer("status", status, "text", text));
    }

    DemoText answered(String username, String kind, JsonObject answer) {
        acts.answer(username, id, kind, answer);
        return this;
    }
}
