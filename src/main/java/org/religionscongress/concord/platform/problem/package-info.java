/** Refusals and failures as problem details (RFC 9457). */
package org.religionscongress.concord.platform.problem;
