/** Tells people whose screens are open that something they may see has changed: what it is, never how. */
package org.religionscongress.concord.live;
