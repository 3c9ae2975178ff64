package org.religionscongress.concord.platform.persistence;

import com.fasterxml.uuid.UUIDClock;

/**
 * Milliseconds that never go back: a machine's clock that is set back must not put what comes later before what came
 * earlier.
 */
class SteadyClock extends UUIDClock {
    private long last;

    @Override
    public synchronized long currentTimeMillis() {
        last = Math.max(last, machine());
        return last;
    }

    long machine() {
        return super.currentTimeMillis();
    }
}
