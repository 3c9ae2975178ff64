/** What stands in the log, and what must not: nobody's name, words or secrets. */
package org.religionscongress.concord.platform.log;
