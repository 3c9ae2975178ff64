package org.religionscongress.concord.house;

import java.util.function.IntToDoubleFunction;

/** How quick something is on a machine that does other things too: they only ever make it slower. */
public final class Quickest {
    private Quickest() {}

    /** The best of so many tries, in milliseconds; after one that is quick enough there are no more. */
    public static double of(int tries, double enough, IntToDoubleFunction attempt) {
        double best = Double.POSITIVE_INFINITY;
        for (int i = 0; i < tries && best >= enough; i++) {
            best = Math.min(best, attempt.applyAsDouble(i));
        }
        return best;
    }

    /** In milliseconds. */
    public static double timeOf(Runnable act) {
        long begun = System.nanoTime();
        act.run();
        return (System.nanoTime() - begun) / 1e6;
    }
}
