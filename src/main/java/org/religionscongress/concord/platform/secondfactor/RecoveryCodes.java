package org.religionscongress.concord.platform.secondfactor;

import java.util.Collection;
import java.util.UUID;

/** The recovery codes that nobody has used yet, as digests. */
public interface RecoveryCodes {
    /** The ones before are void from now on. */
    void replace(UUID personId, Collection<RecoveryCode> codes);

    /** False where there is none such, or no longer. */
    boolean use(UUID personId, RecoveryCode code);

    long left(UUID personId);
}
