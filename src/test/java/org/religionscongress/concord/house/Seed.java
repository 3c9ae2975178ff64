package org.religionscongress.concord.house;

import java.security.SecureRandom;
import java.util.Random;
import java.util.random.RandomGenerator;

/**
 * What a run of seeded trials starts from. It is printed, so that a failure can be run again: {@code -Dconcord.seed=…}
 * gives all trials of a run, {@code -Dconcord.seed=… -Dconcord.trials=1} the one trial of that seed. Every build makes
 * the same trials, so that it fails by what was changed; only the endurance tests look for new ones.
 */
public record Seed(String proof, long first, int trials) {
    private static final long OF_EVERY_BUILD = 20_030_923;

    public static Seed of(String proof, int trials) {
        Seed seed = new Seed(proof, ofThisRun(), Integer.getInteger("concord.trials", trials));
        seed.tell("%d trials from seed %d".formatted(seed.trials, seed.first));
        return seed;
    }

    private static long ofThisRun() {
        return Boolean.getBoolean("concord.new-seeds")
                ? Long.getLong("concord.seed", new SecureRandom().nextInt(1_000_000_000))
                : Long.getLong("concord.seed", OF_EVERY_BUILD);
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
