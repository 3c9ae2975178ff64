package org.religionscongress.concord.platform.idempotency;

/** An answer with something that is told once and kept nowhere: a repeat of the act is answered without it. */
public interface HoldsSecret {
    Object withoutSecret();
}
