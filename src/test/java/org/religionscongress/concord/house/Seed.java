package org.religionscongress.concord.house;

import java.security.SecureRandom;
import java.util.Random;
import java.util.random.RandomGenerator;

/**
 * What a run of seeded trials starts from. It is printed, so that a failure can be run again: {@code -Dconcord.seed=…}
 * gives all trials of a run, {@code -Dconcord.seed=… -Dconcord.trials=1} the one trial of that seed.
 */
public record Seed(String proof, long first, int trials) {

    /** Of the run as a whole: another at each run, unless it is set. */
    public static Seed of(String proof, int trials) {
        Long set = Long.getLong("concord.seed");
        Seed seed = new Seed(
                proof,
                set == null ? new SecureRandom().nextInt(1_000_000_000) : set,
                Integer.getInteger("concord.trials", trials));
        seed.tell("%d trials from seed %d".formatted(seed.trials, seed.first));
        return seed;
    }

    /** Each trial has a seed of its own, counted on from the first. */
    public long of(int trial) {
        return first + trial;
    }

    public static RandomGenerator random(long seed) {
        return new Random(seed);
    }

    /** Says on the build's output what this proof has to tell. */
    public void tell(String what) {
        System.out.println(proof + ": " + what);
    }
}
