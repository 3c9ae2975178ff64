/** The event log: who did what, when, for whom, on which revision. */
package org.religionscongress.concord.record;
