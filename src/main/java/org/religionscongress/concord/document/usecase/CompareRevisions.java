package org.religionscongress.concord.document.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.document.Documents;
import org.religionscongress.concord.document.Provision;
import org.religionscongress.concord.document.ProvisionChange;
import org.religionscongress.concord.document.Readers;
import org.religionscongress.concord.document.Revision;
import org.religionscongress.concord.document.TextComparison;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.transaction.UseCase;

/** Tells what changed from one revision to another, word by word, in one language. */
@ApplicationScoped
@UseCase
public class CompareRevisions {
    /** {@code from} is the revision before unless told, {@code language} the document's own. */
    public record Question(int number, Integer from, String language) {}

    /** What changed, in which language, between which revisions. */
    public record Changes(int from, int to, String language, List<ProvisionChange> items) {}

    @Inject
    private Documents documents;

    @Inject
    private Readers readers;

    public Changes compare(Caller caller, UUID documentId, Question question) {
        Document document = readers.mustRead(caller, documentId);
        List<Revision> later = documents.revision(documentId, question.number());
        if (later.isEmpty()) {
            throw Problem.notFound("revision");
        }
        int from = question.from() == null ? question.number() - 1 : question.from();
        List<Revision> earlier = documents.revision(documentId, from);
        if (earlier.isEmpty()) {
            throw Problem.invalid("from", "There is no revision " + from + " to compare with.");
        }
        String language = question.language() == null ? document.originalLanguage() : question.language();
        if (!has(earlier, language) && !has(later, language)) {
            throw Problem.invalid("language", "Neither revision is in this language.");
        }
        return new Changes(
                from, question.number(), language, TextComparison.of(text(earlier, language), text(later, language)));
    }

    private static boolean has(List<Revision> revision, String language) {
        return revision.stream().anyMatch(one -> one.language().equals(language));
    }

    /** Empty where the revision is not in this language: all of the other is new, or gone. */
    private static List<Provision> text(List<Revision> revision, String language) {
        return revision.stream()
                .filter(one -> one.language().equals(language))
                .findFirst()
                .map(one -> one.provisions().items())
                .orElse(List.of());
    }
}
