package org.religionscongress.concord.review.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.step.Step;

/** Tells people by mail what a round asks of them. */
@ApplicationScoped
public class RoundNotices {
    public void reviewRequested(Document document, Step round, UUID delegation) {}

    public void reviewAlmostDue(Document document, Step round, UUID delegation) {}

    public void roundEnded(Document document, int answered, int asked) {}
}
