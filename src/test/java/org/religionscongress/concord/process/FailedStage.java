package org.religionscongress.concord.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Incident;
import org.religionscongress.concord.house.Course;

/** The one stage of a document that has failed as often as the engine tries, as whoever operates Concord finds it. */
record FailedStage(ProcessEngine engine, Incident incident) {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    static FailedStage of(Course course) {
        ProcessEngine engine = course.house.get(ProcessEngine.class);
        List<Incident> incidents = await("an incident of " + course.id)
                .atMost(PATIENCE)
                .until(() -> incidents(engine, course), found -> !found.isEmpty());
        List<Incident> causes = incidents.stream()
                // The processes above the one that failed repeat its incident.
                .filter(incident -> incident.getId().equals(incident.getRootCauseIncidentId()))
                .toList();
        assertThat(causes).hasSize(1);
        return new FailedStage(engine, causes.get(0));
    }

    private static List<Incident> incidents(ProcessEngine engine, Course course) {
        return engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(course.id.toString())
                .list()
                .stream()
                .flatMap(process ->
                        engine
                                .getRuntimeService()
                                .createIncidentQuery()
                                .processInstanceId(process.getId())
                                .list()
                                .stream())
                .toList();
    }

    String activity() {
        return incident.getFailedActivityId();
    }

    /** What the incident itself says. */
    String cause() {
        return incident.getIncidentMessage();
    }

    String stackTrace() {
        return engine.getManagementService().getJobExceptionStacktrace(job());
    }

    void retry() {
        engine.getManagementService().setJobRetries(job(), 1);
    }

    private String job() {
        return incident.getConfiguration();
    }

    static void none(Course course) {
        assertThat(incidents(course.house.get(ProcessEngine.class), course)).isEmpty();
    }
}
