package org.religionscongress.concord.container;

import java.util.concurrent.TimeUnit;

/** Ends a program as an operator does, by a signal to its process, and by force only where that is not enough. */
final class Ending {
    private static final int PATIENCE_SECONDS = 30;

    private Ending() {}

    static void of(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
