/**
 * A turn that many take part in: its parts, their counter, its closing and deadline; and the tasks that wait for
 * people, of kinds that the stages register through {@link org.religionscongress.concord.step.TaskKind}.
 */
package org.religionscongress.concord.step;
