package org.religionscongress.concord.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.document.DocumentProcess;
import org.religionscongress.concord.document.Stage;
import org.religionscongress.concord.membership.Addressee;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.People;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.record.Entry;
import org.religionscongress.concord.record.Recorder;

/** A text is taken back for good; all who had a part in it hear why. */
@ApplicationScoped
public class TextWithdrawal {
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

    /**
     * @param document held
     * @param as the role in which it is done, where that is not the one whose act it usually is; else null
     */
    public void withdraw(Document document, Caller caller, Role as, String reason) {
        document.mustBeUnderWay();
        Stage left = document.stage();
        Optional<Step> running = steps.running(document.id());
        running.ifPresent(step -> closing.close(step, Step.Closing.WITHDRAWN));
        document.enter(Stage.WITHDRAWN, null);
        recorder.write(Entry.of("withdraw-text")
                .by(caller.personId(), caller.name())
                .on(document.id(), document.revision())
                .with("as", as)
                .with("stage", left)
                .with("reason", reason));
        tell(document, running, Map.of("reason", reason));
        entities.flush();
        process.withdraw(document);
    }

    private void tell(Document document, Optional<Step> ended, Map<String, String> more) {
        ended.ifPresent(step -> audiences.ended("withdrawn", document, step, more));
        List<Addressee> told = ended.map(audiences::of).orElse(List.of());
        letters.write(
                "withdrawn",
                document,
                allWhoHadAPart(document)
                        .filter(reader -> !told.contains(reader))
                        .toList(),
                more);
    }

    private Stream<Addressee> allWhoHadAPart(Document document) {
        return Stream.concat(
                        Stream.of(Role.DRAFTER, Role.HEAD).flatMap(role -> people.of(role).stream()),
                        steps.of(document.id()).stream().flatMap(step -> audiences.of(step).stream()))
                .distinct();
    }
}
