package org.religionscongress.concord.house;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The houses of one test run: each database's is built once, when first asked for, and kept to the end of the run. */
public enum Houses {
    H2,
    POSTGRESQL;

    private static final Map<Houses, House> BUILT = new ConcurrentHashMap<>();
    private static final Map<Houses, Cast> CASTS = new ConcurrentHashMap<>();

    public synchronized House house() {
        return BUILT.computeIfAbsent(this, database -> House.on(database.database()));
    }

    public synchronized Cast cast() {
        return CASTS.computeIfAbsent(this, database -> new Cast(database.house()));
    }

    private TestDatabase database() {
        return this == H2 ? TestDatabase.h2() : TestDatabase.postgresql();
    }
}
