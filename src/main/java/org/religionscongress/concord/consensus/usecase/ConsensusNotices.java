package org.religionscongress.concord.consensus.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import org.religionscongress.concord.document.Document;

/** Tells people by mail what consensus asks of them. */
@ApplicationScoped
public class ConsensusNotices {
    public void positionsRequested(Document document) {}

    public void approvalRequested(Document document) {}
}
