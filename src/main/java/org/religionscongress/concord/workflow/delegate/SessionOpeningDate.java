package org.religionscongress.concord.workflow.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Date;
import java.util.UUID;
import org.religionscongress.concord.adoption.usecase.SessionOpening;
import org.religionscongress.concord.workflow.engine.ProcessBean;

/** The date that a ballot's timer waits for. */
@Named("sessionOpening")
@ApplicationScoped
public class SessionOpeningDate implements ProcessBean {
    @Inject
    private SessionOpening useCase;

    public Date at(String documentId) {
        return Date.from(useCase.at(UUID.fromString(documentId)));
    }
}
