package org.religionscongress.concord.workflow.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Date;
import java.util.UUID;
import org.religionscongress.concord.roadmap.usecase.ReadItemDates;
import org.religionscongress.concord.workflow.engine.ProcessBean;

/** The dates that timers of a road map item wait for, read when the timer is made. */
@Named("roadmapDates")
@ApplicationScoped
public class RoadmapDates implements ProcessBean {
    @Inject
    private ReadItemDates useCase;

    public Date due(String documentId) {
        return Date.from(useCase.due(UUID.fromString(documentId)));
    }

    public Date reminder(String documentId) {
        return Date.from(useCase.reminder(UUID.fromString(documentId)));
    }
}
