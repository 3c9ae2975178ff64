package org.religionscongress.concord.architecture.wrong.review.rest;

import java.util.UUID;
import org.religionscongress.concord.review.usecase.OpenReviewRound;

/** Calls, for whoever asks, what is the process's own act. */
public class ActsForNobody {
    OpenReviewRound openReviewRound;

    void open(UUID document) {
        openReviewRound.open(document, null);
    }
}
