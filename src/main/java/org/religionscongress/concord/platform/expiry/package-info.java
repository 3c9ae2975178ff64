/** What is kept for a time only, and its end. */
package org.religionscongress.concord.platform.expiry;
