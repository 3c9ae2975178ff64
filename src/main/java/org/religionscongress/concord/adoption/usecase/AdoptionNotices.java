package org.religionscongress.concord.adoption.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.step.Step;

/** Tells people by mail what adoption asks of them, and how it ended. */
@ApplicationScoped
public class AdoptionNotices {
    public void ballotOpened(Document document, Step ballot) {}

    public void announced(Document document, boolean adopted) {}
}
