package org.religionscongress.concord.demo.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.religionscongress.concord.consensus.usecase.RaiseObjection;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.document.DocumentKind;
import org.religionscongress.concord.document.Draft;
import org.religionscongress.concord.document.Provision;
import org.religionscongress.concord.document.ProvisionKind;
import org.religionscongress.concord.document.usecase.FindDocuments;
import org.religionscongress.concord.document.usecase.ReadDocument;
import org.religionscongress.concord.drafting.usecase.StartDocument;
import org.religionscongress.concord.drafting.usecase.WriteDraft;
import org.religionscongress.concord.inbox.usecase.ClaimTask;
import org.religionscongress.concord.inbox.usecase.CompleteTask;
import org.religionscongress.concord.inbox.usecase.DecideOnAct;
import org.religionscongress.concord.inbox.usecase.EnterActOnBehalf;
import org.religionscongress.concord.inbox.usecase.FindActsOnBehalf;
import org.religionscongress.concord.inbox.usecase.FindTasks;
import org.religionscongress.concord.inbox.usecase.PrepareAnswer;
import org.religionscongress.concord.inbox.usecase.ReadActsOnBehalf;
import org.religionscongress.concord.inbox.usecase.ReadAsked;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Side;
import org.religionscongress.concord.platform.clock.DatabaseClock;
import org.religionscongress.concord.record.Findings;
import org.religionscongress.concord.record.usecase.VerifyRecord;
import org.religionscongress.concord.step.Task;
import org.religionscongress.concord.step.usecase.CloseEarly;
import org.religionscongress.concord.step.usecase.ConfirmReceipt;
import org.religionscongress.concord.step.usecase.ExtendDeadline;
import org.religionscongress.concord.step.usecase.ReadSteps;
import org.religionscongress.concord.step.usecase.WithdrawText;

/** What the demo people do, each by the use case by which anybody does it, as soon as they are asked. */
@ApplicationScoped
class DemoActs {
    @Inject
    private DemoPeople people;

    @Inject
    private FindDocuments findDocuments;

    @Inject
    private VerifyRecord verifyRecord;

    @Inject
    private StartDocument startDocument;

    @Inject
    private WriteDraft writeDraft;

    @Inject
    private ReadDocument readDocument;

    @Inject
    private FindTasks findTasks;

    @Inject
    private ClaimTask claimTask;

    @Inject
    private CompleteTask completeTask;

    @Inject
    private PrepareAnswer prepareAnswer;

    @Inject
    private ReadAsked readAsked;

    @Inject
    private EnterActOnBehalf enterActOnBehalf;

    @Inject
    private FindActsOnBehalf findActsOnBehalf;

    @Inject
    private DecideOnAct decideOnAct;

    @Inject
    private RaiseObjection raiseObjection;

    @Inject
    private ConfirmReceipt confirmReceipt;

    @Inject
    private ExtendDeadline extendDeadline;

    @Inject
    private CloseEarly closeEarly;

    @Inject
    private WithdrawText withdrawText;

    @Inject
    private ReadSteps readSteps;

    @Inject
    private DatabaseClock databaseClock;

    @Inject
    private Clock clock;

    /** A text in English, of the drafter's: a new one, or the one that was started before. */
    DemoText start(DocumentKind kind, UUID session, String title, String text, JsonObject particulars) {
        Caller drafter = people.named(DemoPeople.DRAFTER);
        return findDocuments.find(drafter, new FindDocuments.Question(kind, null, title), 0, 100).items().stream()
                .filter(document -> document.title().equals(title))
                .map(Document::id)
                .findFirst()
                .map(id -> new DemoText(this, id, done(id)))
                .orElseGet(() -> {
                    var request = new StartDocument.Request(kind, title, "en", session, Words.text(text, "en"));
                    UUID id = startDocument
                            .start(drafter, request, particulars)
                            .document()
                            .id();
                    return new DemoText(this, id, new DoneActs(Stream.empty()));
                });
    }

    private DoneActs done(UUID document) {
        return new DoneActs(
                verifyRecord.of(document).findings().events().stream().map(Findings.Found::event));
    }

    UUID person(String username) {
        return people.named(username).personId();
    }

    /** As soon as the text is the drafters' again. */
    void write(UUID document, String language, String text) {
        Caller drafter = people.named(DemoPeople.DRAFTER);
        Patience.until("end of the review", () -> Optional.of(readDocument.document(drafter, document))
                .filter(read -> read.stage().isWriting()));
        List<Draft> drafts = readDocument.drafts(drafter, document);
        Draft before = in(drafts, language).or(() -> in(drafts, "en")).orElseThrow();
        writeDraft.write(
                drafter, document, new WriteDraft.Request(language, Words.text(text, language)), before.version());
    }

    private static Optional<Draft> in(List<Draft> drafts, String language) {
        return drafts.stream()
                .filter(draft -> draft.language().equals(language))
                .findFirst();
    }

    void answer(String username, UUID document, String kind, JsonObject answer) {
        Task task = claim(username, document, kind);
        completeTask.complete(people.named(username), task.id(), answer);
    }

    Task claim(String username, UUID document, String kind) {
        Caller caller = people.named(username);
        return claimTask.claim(caller, asked(caller, document, kind).id());
    }

    void prepare(String username, UUID document, String kind, JsonObject answer) {
        Caller assistant = people.named(username);
        prepareAnswer.prepare(assistant, asked(assistant, document, kind).id(), new PrepareAnswer.Request(answer));
    }

    private Task asked(Caller caller, UUID document, String kind) {
        return Patience.until(
                "task " + kind + " for " + caller.username(),
                () -> findTasks.find(caller, new FindTasks.Question(null, kind, document), 0, 1).items().stream()
                        .findFirst());
    }

    /** The clerk has heard by telephone what the side answers. */
    void enter(UUID document, String kind, Side side, JsonObject answer, String note) {
        Caller clerk = people.named(DemoPeople.CLERK);
        Patience.until("answer " + kind + " to enter", () -> readAsked.read(clerk, document, 0, 100).items().stream()
                .filter(asked -> asked.kind().equals(kind) && asked.side().equals(side))
                .findFirst());
        enterActOnBehalf.enter(
                clerk,
                document,
                new EnterActOnBehalf.Request(
                        kind,
                        side.delegationId(),
                        side.memberId(),
                        answer,
                        "telephone",
                        databaseClock.now(),
                        null,
                        note));
    }

    /** The second clerk does so for what the first has entered for the side. */
    void confirm(UUID document, Side side) {
        Caller second = people.named(DemoPeople.SECOND_CLERK);
        FindActsOnBehalf.Question question = new FindActsOnBehalf.Question("to-decide", document);
        findActsOnBehalf.find(second, question, 0, 100).items().stream()
                .map(ReadActsOnBehalf.Shown::act)
                .filter(act -> act.side().equals(side))
                .forEach(act -> decideOnAct.confirm(second, document, act.id()));
    }

    void confirmReceipt(String username, UUID document) {
        awaitStep(document);
        confirmReceipt.confirm(people.named(username), document);
    }

    void object(String username, UUID document, RaiseObjection.Request objection) {
        awaitStep(document);
        raiseObjection.raise(people.named(username), document, objection);
    }

    void extend(String username, UUID document, Instant until, String reason) {
        awaitStep(document);
        extendDeadline.extend(people.named(username), document, new ExtendDeadline.Request(until, reason));
    }

    void close(String username, UUID document, String reason) {
        awaitStep(document);
        closeEarly.close(people.named(username), document, new CloseEarly.Request(reason));
    }

    void withdraw(String username, UUID document, String reason) {
        withdrawText.withdraw(people.named(username), document, new WithdrawText.Request(reason));
    }

    /** The operative point of the newest revision, counted from one. */
    Provision point(UUID document, int number) {
        Caller drafter = people.named(DemoPeople.DRAFTER);
        Document read = readDocument.document(drafter, document);
        return readDocument.revision(drafter, document, read.revision()).stream()
                .filter(revision -> revision.language().equals("en"))
                .flatMap(revision -> revision.provisions().items().stream())
                .filter(provision -> provision.kind() == ProvisionKind.OPERATIVE)
                .skip(number - 1L)
                .findFirst()
                .orElseThrow();
    }

    private void awaitStep(UUID document) {
        Caller head = people.named(DemoPeople.HEAD);
        Patience.until("running step", () -> readSteps.read(head, document).stream()
                .filter(extract -> extract.step().closedAt() == null)
                .findFirst());
    }

    Instant in(Duration duration) {
        return clock.instant().plus(duration);
    }
}
