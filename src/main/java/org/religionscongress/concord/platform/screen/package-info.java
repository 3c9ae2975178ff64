/** Serves the browser side: one page for all screens, and the files under {@code /app} by paths that change with them. */
package org.religionscongress.concord.platform.screen;
