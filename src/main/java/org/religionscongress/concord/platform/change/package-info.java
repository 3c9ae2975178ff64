/** Notes what acts have changed, so that every node can tell those who look on. */
package org.religionscongress.concord.platform.change;
