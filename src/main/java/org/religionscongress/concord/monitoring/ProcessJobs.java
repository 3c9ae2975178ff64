package org.religionscongress.concord.monitoring;

import java.util.Optional;
import org.religionscongress.concord.platform.rest.Page;

/** What the engine has to do, and what it failed to do; the engine's side. */
public interface ProcessJobs {
    /** Those that are due first; null where nothing is asked. An instance has also those of what it called. */
    Page<Job> find(JobState state, String instanceId, int offset, int size);

    Optional<Job> get(String jobId);

    /** The newest first; null where nothing is asked. An instance has also those of what it called. */
    Page<Incident> incidents(String instanceId, String process, int offset, int size);

    /** Where in the program an incident happened, without any text of a person. */
    Optional<String> trace(String incidentId);
}
