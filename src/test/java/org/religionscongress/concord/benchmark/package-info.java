/**
 * Concord as the load driver sees it, and the engine alone doing the same by a process for each delegation. How they are
 * run, and what came out, stands in {@code src/site/markdown/performance.md}; nothing here is part of the tests.
 */
package org.religionscongress.concord.benchmark;
