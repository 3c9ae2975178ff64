package org.religionscongress.concord.step.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.document.DocumentProcess;
import org.religionscongress.concord.document.Documents;
import org.religionscongress.concord.document.Readers;
import org.religionscongress.concord.document.Stage;
import org.religionscongress.concord.membership.Addressee;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.People;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.platform.problem.Check;
import org.religionscongress.concord.platform.transaction.UseCase;
import org.religionscongress.concord.record.Entry;
import org.religionscongress.concord.record.Recorder;
import org.religionscongress.concord.step.Audiences;
import org.religionscongress.concord.step.Letters;
import org.religionscongress.concord.step.Step;
import org.religionscongress.concord.step.StepClosing;
import org.religionscongress.concord.step.Steps;

/** Takes a text back for good, at any time before its adoption; all who had a part in it hear why. */
@ApplicationScoped
@UseCase
public class WithdrawText {
    /** Why it is withdrawn. */
    public record Request(String reason) {}

    @Inject
    private Readers readers;

    @Inject
    private Documents documents;

    @Inject
    private DocumentProcess process;

    @Inject
    private Steps steps;

    @Inject
    private StepClosing closing;

    @Inject
    private Audiences audiences;

    @Inject
    private People people;

    @Inject
    private Letters letters;

    @Inject
    private Recorder recorder;

    @Inject
    private EntityManager entities;

    public Document withdraw(Caller caller, UUID documentId, Request request) {
        readers.mustKnow(caller, documentId);
        caller.mustBe(Role.DRAFTER, Role.HEAD, Role.DEPUTY);
        String reason = Check.text("reason", request.reason(), RunningSteps.LONGEST_REASON);
        Document document = documents.hold(documentId);
        document.mustBeUnderWay();
        Stage left = document.stage();
        steps.running(documentId).ifPresent(step -> closing.close(step, Step.Closing.WITHDRAWN));
        document.enter(Stage.WITHDRAWN, null);
        recorder.write(Entry.of("withdraw-text")
                .by(caller.personId(), caller.name())
                .on(documentId, document.revision())
                .with("stage", left)
                .with("reason", reason));
        letters.write("withdrawn", document, allWhoHadAPart(documentId), Map.of("reason", reason));
        entities.flush();
        process.withdraw(document);
        return document;
    }

    private List<Addressee> allWhoHadAPart(UUID documentId) {
        return Stream.concat(
                        Stream.of(Role.DRAFTER, Role.HEAD).flatMap(role -> people.of(role).stream()),
                        steps.of(documentId).stream().flatMap(step -> audiences.of(step).stream()))
                .distinct()
                .toList();
    }
}
