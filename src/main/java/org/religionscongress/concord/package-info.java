/** Carries a text of the Congress from first draft to adopted declaration. */
package org.religionscongress.concord;
