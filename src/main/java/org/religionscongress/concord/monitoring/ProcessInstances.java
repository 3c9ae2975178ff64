package org.religionscongress.concord.monitoring;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.religionscongress.concord.document.Stage;
import org.religionscongress.concord.platform.rest.Page;

/** All process instances, those that run and those that have ended; the engine's side. */
public interface ProcessInstances {
    /** What a list is asked for; null where nothing is. */
    record Question(
            String process,
            Integer version,
            InstanceState state,
            Stage stage,
            Instant startedBefore,
            Instant startedAfter,
            Boolean incidents,
            UUID documentId,
            String words,
            String parentId,
            boolean rootsOnly) {
        public static Question childrenOf(String instanceId) {
            return new Question(null, null, null, null, null, null, null, null, null, instanceId, false);
        }
    }

    /** The newest first. */
    Page<Instance> find(Question question, int offset, int size);

    Optional<Instance> get(String instanceId);

    /** Those that carry a document itself, the oldest first: its root and what that called, without the parts of steps. */
    List<Instance> ofDocument(UUID documentId);

    /** Where each of these instances stands now; none for one that has ended. */
    Map<String, List<Token>> tokens(Collection<String> instanceIds);

    /** What each of these instances went through, in the order of cause and effect, at most so much of each. */
    Map<String, List<Activity>> activities(Collection<String> instanceIds);

    /** What an instance knows of its document: ids, verdicts, counts. */
    List<Variable> variables(String instanceId);
}
