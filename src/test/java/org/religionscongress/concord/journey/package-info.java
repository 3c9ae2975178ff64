/** Drives one declaration from first draft to adopted text through the API of a running Concord. */
package org.religionscongress.concord.journey;
