package org.religionscongress.concord.platform.startup;

import java.util.stream.Stream;

/** Something without which a real Congress must not be run; each feature says what it cannot do without. */
public interface ProductionRequirement {
    /** What is missing and what to do, a sentence each; empty when all is well. */
    Stream<String> unmet() throws Exception;
}
