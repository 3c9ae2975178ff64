package org.religionscongress.concord.step;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.religionscongress.concord.membership.Addressee;

/** Whom a step of one kind concerns: each stage says it of its own. */
public interface StepAudience {
    StepKind kind();

    /** The template of the letter that asks for their answer. */
    String request();

    /** The template of the letter that reminds them. */
    String reminder();

    /** The act for which those who answer by letter get a form: its word. */
    String form();

    /** Who answers for each of these parts; one that nobody answers for is left out. */
    Map<UUID, List<Addressee>> of(Collection<UUID> parts);
}
