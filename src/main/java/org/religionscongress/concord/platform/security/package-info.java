/**
 * Who is at the door: accounts, sign-in and its throttle, session tokens, links to set a password. An account belongs to
 * a person id and knows nothing else of the person; names, roles and seats belong to {@code membership}.
 */
package org.religionscongress.concord.platform.security;
