package org.religionscongress.concord.demo.documents;

import static org.religionscongress.concord.demo.documents.DemoPeople.ASSISTANT;
import static org.religionscongress.concord.demo.documents.DemoPeople.CLERK;
import static org.religionscongress.concord.demo.documents.DemoPeople.DEPUTY;
import static org.religionscongress.concord.demo.documents.DemoPeople.DRAFTER;
import static org.religionscongress.concord.demo.documents.DemoPeople.HEAD;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import org.religionscongress.concord.consensus.usecase.RaiseObjection;
import org.religionscongress.concord.membership.Side;

/** One demo text on its way; each method is an act of whoever does such a thing, unless it was done already. */
final class DemoText {
    private static final Duration REVIEW = Duration.ofDays(21);

    private final DemoActs acts;
    private final UUID id;
    private final DoneActs done;

    DemoText(DemoActs acts, UUID id, DoneActs done) {
        this.acts = acts;
        this.id = id;
        this.done = done;
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
            once(DRAFTER, "write-draft", () -> acts.write(id, language, text));
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
        String member = DemoPeople.member(delegation);
        return once(member, "review", () -> acts.answer(member, id, "review", comments(verdict, point, comment)));
    }

    /** The assistant of the first delegation's member writes down what the member may answer. */
    DemoText prepared(String verdict, int point, String comment) {
        return once(
                ASSISTANT,
                "prepare-answer",
                () -> acts.prepare(ASSISTANT, id, "review", comments(verdict, point, comment)));
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
        return once(DRAFTER, "extend-deadline", () -> acts.extend(DRAFTER, id, acts.in(REVIEW.plusDays(7)), reason));
    }

    DemoText reviewClosed(String reason) {
        return closed(DRAFTER, reason);
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
        String member = DemoPeople.secretariat(seat);
        return once(member, "confirm-receipt", () -> acts.confirmReceipt(member, id));
    }

    DemoText objectedTo(int seat, int point, String statement) {
        String member = DemoPeople.secretariat(seat);
        return once(
                member,
                "raise-objection",
                () -> acts.object(member, id, new RaiseObjection.Request(statement, point(point))));
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
        return closed(HEAD, reason);
    }

    private DemoText closed(String username, String reason) {
        return once(username, "close-early", () -> acts.close(username, id, reason));
    }

    DemoText announced(String outcome) {
        return answered(HEAD, "announce-adoption", Words.answer("announce", outcome));
    }

    DemoText withdrawn(String reason) {
        return once(DRAFTER, "withdraw-text", () -> acts.withdraw(DRAFTER, id, reason));
    }

    DemoText reported(String username, String status, String text) {
        return answered(username, "report-progress", Words.answer("status", status, "text", text));
    }

    DemoText answered(String username, String kind, JsonObject answer) {
        return once(username, kind, () -> acts.answer(username, id, kind, answer));
    }

    /** By the clerk; where it has been confirmed, the record has it as the side's act, too. */
    DemoText entered(Side side, String kind, JsonObject answer, String note) {
        UUID clerk = acts.person(CLERK);
        if (!done.take(clerk, "enter-act-on-behalf", side.id()) && !done.take(clerk, kind, side.id())) {
            acts.enter(id, kind, side, answer, note);
        }
        return this;
    }

    DemoText confirmed(Side side, String kind) {
        if (!done.take(acts.person(CLERK), kind, side.id())) {
            acts.confirm(id, side);
        }
        return this;
    }

    private DemoText once(String username, String act, Runnable acting) {
        if (!done.take(acts.person(username), act)) {
            acting.run();
        }
        return this;
    }
}
