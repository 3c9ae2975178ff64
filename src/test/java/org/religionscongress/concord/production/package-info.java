/** What an operator is promised when Concord runs for a real Congress. */
package org.religionscongress.concord.production;
