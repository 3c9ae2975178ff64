/** The models of processes/: drawn by our rules, deployed together, and run on an engine in memory. */
package org.religionscongress.concord.process;
