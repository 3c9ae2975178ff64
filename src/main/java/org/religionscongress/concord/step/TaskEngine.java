package org.religionscongress.concord.step;

import java.util.Map;
import java.util.UUID;

/** The engine's side of a task. */
public interface TaskEngine {
    void claim(UUID task, UUID person);

    void release(UUID task);

    /** Gives it to a person, whoever held it before; to nobody where {@code person} is null. */
    void assign(UUID task, UUID person);

    void complete(UUID task, Map<String, Object> verdicts);
}
