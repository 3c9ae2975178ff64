/**
 * What the public reads, without signing in and without JavaScript: adopted texts, from the announcement of their
 * adoption on.
 */
package org.religionscongress.concord.library;
