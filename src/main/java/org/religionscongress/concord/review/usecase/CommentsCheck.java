package org.religionscongress.concord.review.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.religionscongress.concord.document.Documents;
import org.religionscongress.concord.document.ProvisionComment;
import org.religionscongress.concord.document.ProvisionComments;
import org.religionscongress.concord.platform.problem.Check;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.step.Step;

/** Takes comments on single provisions: of the revision under review, at most one on each. */
@ApplicationScoped
class CommentsCheck {
    private static final int LONGEST_COMMENT = 5_000;
    private static final int LONGEST_TOGETHER = 50_000;

    @Inject
    private Documents documents;

    ProvisionComments of(List<ProvisionComment> told, Step round) {
        if (told == null || told.isEmpty()) {
            return ProvisionComments.NONE;
        }
        Set<UUID> known = documents.provisionIds(round.documentId(), round.revision());
        Set<UUID> commented = new HashSet<>();
        List<ProvisionComment> comments = new ArrayList<>();
        int length = 0;
        for (int i = 0; i < told.size(); i++) {
            String at = "comments[" + i + "].";
            UUID provision = Check.present(at + "provisionId", told.get(i).provisionId());
            if (!known.contains(provision)) {
                throw Problem.invalid(
                        at + "provisionId", "Revision " + round.revision() + " has no provision with this id.");
            }
            if (!commented.add(provision)) {
                throw Problem.invalid(at + "provisionId", "There is more than one comment on this provision.");
            }
            String comment = Check.text(at + "comment", told.get(i).comment(), LONGEST_COMMENT);
            length += comment.length();
            comments.add(new ProvisionComment(provision, comment));
        }
        if (length > LONGEST_TOGETHER) {
            throw Problem.invalid(
                    "comments",
                    "comments have at most " + LONGEST_TOGETHER + " characters together; these have " + length + ".");
        }
        return new ProvisionComments(comments);
    }
}
