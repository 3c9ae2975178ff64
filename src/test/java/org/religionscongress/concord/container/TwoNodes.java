package org.religionscongress.concord.container;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.religionscongress.concord.journey.Concord;

/** Two nodes of the delivered WAR on one PostgreSQL; they start at the same moment on an empty database. */
final class TwoNodes implements AutoCloseable {

    final RestartablePostgresql database = new RestartablePostgresql();
    private PayaraMicro first;
    private PayaraMicro second;

    TwoNodes() {
        var other = CompletableFuture.supplyAsync(() -> start("first"));
        second = start("second");
        first = other.join();
    }

    List<Concord> concords() {
        return List.of(first.concord(), second.concord());
    }

    List<PayaraMicro> servers() {
        return List.of(first, second);
    }

    void killFirst() {
        first.kill();
    }

    void startFirstAgain() {
        first.kill();
        first = start("first-again");
    }

    Concord second() {
        return second.concord();
    }

    @Override
    public void close() {
        first.close();
        second.close();
        database.close();
    }

    private PayaraMicro start(String name) {
        Map<String, String> settings = new HashMap<>(database.settings());
        // Neither the price of a password nor a fair time to answer is what these tests look at.
        settings.put("CONCORD_PASSWORD_ITERATIONS", "1000");
        settings.put("CONCORD_DEADLINE_MINIMUM", "PT0S");
        return PayaraMicro.start(name, settings);
    }
}
