/** Every screen, used by hand in a real browser: Debian's Chromium against the delivered WAR. */
package org.religionscongress.concord.browser;
