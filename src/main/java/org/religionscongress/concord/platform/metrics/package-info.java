/** What Concord counts of itself for those who keep it running. */
package org.religionscongress.concord.platform.metrics;
