/**
 * What there is to try Concord with: people, sessions, and documents in every stage, made by the people's own acts. It
 * knows all features and is known by none.
 */
package org.religionscongress.concord.demo;
