/**
 * What administrators see and do of the processes: where each instance stands, what failed, what waits for its time.
 * They see titles and stages, never texts. What the engine knows of it, workflow tells through the interfaces here.
 */
package org.religionscongress.concord.monitoring;
