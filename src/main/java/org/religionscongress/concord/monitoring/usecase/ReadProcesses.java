package org.religionscongress.concord.monitoring.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.monitoring.ElementStatistics;
import org.religionscongress.concord.monitoring.ElementTimes;
import org.religionscongress.concord.monitoring.ProcessModel;
import org.religionscongress.concord.monitoring.ProcessModels;
import org.religionscongress.concord.platform.problem.Problem;
import org.religionscongress.concord.platform.transaction.UseCase;

/** Reads the process models, their versions and how many instances stand on each. */
@ApplicationScoped
@UseCase
public class ReadProcesses {
    @Inject
    private ProcessModels models;

    @Inject
    private ElementTimes times;

    public List<ProcessModel> all(Caller caller) {
        caller.mustBe(Role.ADMINISTRATOR);
        return models.all();
    }

    public List<ElementStatistics> elements(Caller caller, String definitionId) {
        caller.mustBe(Role.ADMINISTRATOR);
        return times.ofVersion(definitionId).orElseThrow(() -> Problem.notFound("process"));
    }

    public byte[] diagram(Caller caller, String definitionId) {
        caller.mustBe(Role.ADMINISTRATOR);
        return models.diagram(definitionId).orElseThrow(() -> Problem.notFound("process"));
    }
}
