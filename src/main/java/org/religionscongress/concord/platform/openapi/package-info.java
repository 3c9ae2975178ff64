/** The description of the API, {@code /openapi}: made while Concord is built. */
package org.religionscongress.concord.platform.openapi;
