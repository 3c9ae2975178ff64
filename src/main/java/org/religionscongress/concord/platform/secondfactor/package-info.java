/**
 * The second factor at sign-in: codes of the moment that an app makes from a shared secret (RFC 6238), and recovery codes
 * for who has lost it. Who must have one is said where roles are kept; signing in itself stands in {@code security}.
 */
package org.religionscongress.concord.platform.secondfactor;
