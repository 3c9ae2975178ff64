package org.religionscongress.concord.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.religionscongress.concord.consensus.Objection;
import org.religionscongress.concord.consensus.usecase.RaiseObjection;
import org.religionscongress.concord.consensus.usecase.SetSilenceAside;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.document.DocumentKind;
import org.religionscongress.concord.document.Received;
import org.religionscongress.concord.document.Stage;
import org.religionscongress.concord.document.usecase.ReadDocument;
import org.religionscongress.concord.drafting.usecase.StartDocument;
import org.religionscongress.concord.inbox.usecase.ClaimTask;
import org.religionscongress.concord.inbox.usecase.CompleteTask;
import org.religionscongress.concord.inbox.usecase.FindTasks;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.step.Step;
import org.religionscongress.concord.step.StepKind;
import org.religionscongress.concord.step.Steps;
import org.religionscongress.concord.step.Task;
import org.religionscongress.concord.step.usecase.CloseEarly;
import org.religionscongress.concord.step.usecase.ExtendDeadline;
import org.religionscongress.concord.step.usecase.WithdrawText;

/** The course of one document through a house, driven by its people's acts. */
public final class Course {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    public static final String TEXT = """
            DECLARATION OF THE PARTICIPANTS
            We, the participants of the Congress, met in Astana.
            Recognizing that every person seeks peace,
            WE DECLARE:
            1. Dialogue comes before judgement.
            2. No faith is a reason for violence.
            """;

    public final House house;
    public final Cast cast;
    public final UUID session;
    public final UUID id;

    private Course(House house, Cast cast, StartDocument.Request started, JsonObject particulars) {
        this.house = house;
        this.cast = cast;
        session = started.sessionId();
        id = house.get(StartDocument.class)
                .start(cast.drafter, started, particulars)
                .document()
                .id();
    }

    /** A declaration for a session of these delegations that is open from now on for ten days. */
    public static Course of(Houses houses, List<UUID> delegations) {
        Instant now = houses.house().get(Clock.class).instant();
        return of(
                houses,
                DocumentKind.DECLARATION,
                houses.cast().session(now, now.plus(Duration.ofDays(10)), delegations));
    }

    public static Course of(Houses houses) {
        return of(houses, houses.cast().delegations);
    }

    public static Course of(Houses houses, DocumentKind kind, UUID session) {
        return of(houses, kind, session, JsonValue.EMPTY_JSON_OBJECT);
    }

    /** With what its kind takes beyond a text. */
    public static Course of(Houses houses, DocumentKind kind, UUID session, JsonObject particulars) {
        return new Course(
                houses.house(),
                houses.cast(),
                new StartDocument.Request(kind, "A declaration", "en", session, TEXT),
                particulars);
    }

    /** A text of one's own. */
    public static Course of(Houses houses, StartDocument.Request started) {
        return new Course(houses.house(), houses.cast(), started, JsonValue.EMPTY_JSON_OBJECT);
    }

    /** A text for this session in a house of one's own. */
    public static Course of(House house, Cast cast, DocumentKind kind, UUID session) {
        return of(house, cast, kind, session, JsonValue.EMPTY_JSON_OBJECT);
    }

    public static Course of(House house, Cast cast, DocumentKind kind, UUID session, JsonObject particulars) {
        return new Course(
                house, cast, new StartDocument.Request(kind, "A declaration", "en", session, TEXT), particulars);
    }

    public static JsonObject json(String... namesAndValues) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            json.add(namesAndValues[i], namesAndValues[i + 1]);
        }
        return json.build();
    }

    public Instant now() {
        return house.get(Clock.class).instant();
    }

    public Document document() {
        return house.get(ReadDocument.class).document(cast.drafter, id);
    }

    /** The open task of a kind that the person may take for this document, once there is one. */
    public Task task(Caller caller, String kind) {
        List<Task> found = await("a task " + kind + " for " + caller.name())
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .until(() -> tasks(caller, kind), tasks -> !tasks.isEmpty());
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    public List<Task> tasks(Caller caller, String kind) {
        return house.get(FindTasks.class)
                .find(caller, new FindTasks.Question(null, kind, id), 0, 200)
                .items();
    }

    /** Claims and completes. */
    public Document act(Caller caller, String kind, JsonObject answer) {
        Task task = task(caller, kind);
        house.get(ClaimTask.class).claim(caller, task.id());
        return house.get(CompleteTask.class).complete(caller, task.id(), answer).document();
    }

    public Course reaches(Stage stage) {
        await("stage " + stage).atMost(PATIENCE).until(() -> document().stage(), stage::equals);
        return this;
    }

    public Course submit() {
        return submit(Duration.ofHours(73));
    }

    public Course submit(Duration reviewFor) {
        act(
                cast.drafter,
                "draft",
                json("outcome", "submit", "reviewUntil", now().plus(reviewFor).toString()));
        return this;
    }

    /** One verdict for each delegation in its order; null where it says nothing now. */
    public Course review(String... verdicts) {
        for (int i = 0; i < verdicts.length; i++) {
            if (verdicts[i] == null) {
                continue;
            }
            act(cast.members.get(i), "review", json("verdict", verdicts[i], "comment", "As the delegation sees it."));
        }
        return this;
    }

    public Course consolidate(String outcome) {
        act(
                cast.drafter,
                "consolidate",
                json(
                        "outcome",
                        outcome,
                        "reviewUntil",
                        now().plus(Duration.ofHours(73)).toString()));
        return this;
    }

    public Course openConsensus() {
        act(cast.head, "open-consensus", json("procedure", "in-session"));
        return this;
    }

    public Course openSilence(Duration until) {
        act(
                cast.head,
                "open-consensus",
                json(
                        "procedure",
                        "silence",
                        "until",
                        now().plus(until).plusSeconds(1).toString()));
        return this;
    }

    /** The silence that now runs, once it does. */
    public Step silence() {
        return await("a silence")
                .atMost(PATIENCE)
                .until(
                        () -> house.get(Steps.class).running(id).filter(step -> step.kind() == StepKind.SILENCE),
                        Optional::isPresent)
                .orElseThrow();
    }

    public Course object(Caller member) {
        house.get(RaiseObjection.class).raise(member, id, new RaiseObjection.Request("Point 2 says too much.", null));
        return this;
    }

    public Course resolve(String outcome) {
        act(
                cast.head,
                "resolve-objection",
                json(
                        "outcome",
                        outcome,
                        "reason",
                        "As the members advised.",
                        "until",
                        now().plus(Duration.ofHours(73)).toString()));
        return this;
    }

    public Course extend(Caller leader, Instant until) {
        house.get(ExtendDeadline.class)
                .extend(leader, id, new ExtendDeadline.Request(until, "More time is asked for."));
        return this;
    }

    public Course closeEarly(Caller leader) {
        house.get(CloseEarly.class).close(leader, id, new CloseEarly.Request("All has been said."));
        return this;
    }

    public Course withdraw(Caller whoMay) {
        house.get(WithdrawText.class).withdraw(whoMay, id, new WithdrawText.Request("Overtaken by events."));
        return this;
    }

    /** An objection by letter that came before the end of the silence is entered for a member. */
    public Course setSilenceAside(Caller clerk, Caller member, Instant receivedAt) {
        house.get(SetSilenceAside.class)
                .setAside(
                        id,
                        new Objection(
                                clerk,
                                member.personId(),
                                member.name(),
                                "Point 2 says too much.",
                                null,
                                new Received("letter", receivedAt, null, null)));
        return this;
    }

    /** The first members say this; all others agree. */
    public Course positions(String... positions) {
        for (int i = 0; i < cast.secretariat.size(); i++) {
            act(
                    cast.secretariat.get(i),
                    "take-position",
                    json("position", i < positions.length ? positions[i] : "agree", "statement", "For the record."));
        }
        return this;
    }

    public Course decide(String decision) {
        act(cast.head, "approve-final-text", json("decision", decision, "reason", "As discussed."));
        return this;
    }

    public Course ballot(String... acts) {
        for (int i = 0; i < acts.length; i++) {
            act(cast.leaders.get(i), "act-on-adoption", json("act", acts[i]));
        }
        return this;
    }

    public Course announce(String announcement) {
        act(cast.head, "announce-adoption", json("announce", announcement, "reason", "As the delegations asked."));
        return this;
    }

    /** Through review and consensus to where the Head has approved the text. */
    public Course approved() {
        return submit().review("endorse", "endorse", "endorse", "endorse").agreed();
    }

    /** From consolidation to where the Head has approved the text. */
    public Course agreed() {
        return consolidate("to-consensus")
                .openConsensus()
                .positions("agree", "agree", "agree")
                .decide("approve");
    }
}
