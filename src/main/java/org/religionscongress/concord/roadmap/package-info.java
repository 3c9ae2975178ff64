/** What carries out the provisions of adopted texts: items, their reports, what is late, done or dropped. */
package org.religionscongress.concord.roadmap;
