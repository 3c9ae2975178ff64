package org.religionscongress.concord.live.usecase;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.religionscongress.concord.live.Listener;
import org.religionscongress.concord.live.Listeners;
import org.religionscongress.concord.live.Topic;
import org.religionscongress.concord.platform.concurrent.Rounds;
import org.religionscongress.concord.platform.startup.StartUpStep;

/** Tells those who listen at this node what has changed on any, within a second. */
@ApplicationScoped
public class TellListeners implements StartUpStep {
    private static final Logger LOG = Logger.getLogger(TellListeners.class.getName());
    private static final Duration PAUSE = Duration.ofMillis(300);
    private static final int BREATHS_APART = 50;

    @Inject
    private ReadChanges readChanges;

    @Inject
    private Listeners listeners;

    @Inject
    private Rounds rounds;

    private long told;
    private int done;

    @Override
    public Order order() {
        return Order.WORK;
    }

    @Override
    public void run() {
        told = readChanges.newest();
        rounds.begin(
                PAUSE,
                PAUSE,
                this::round,
                failure -> LOG.log(Level.WARNING, "Changes were not told; trying again.", failure));
    }

    @PreDestroy
    void stop() {
        rounds.end();
        listeners.each(Listener::close);
    }

    private void round() {
        tell();
        if (++done % BREATHS_APART == 0) {
            breathe();
        }
    }

    /** Lines whose sign-in has run out meanwhile end. */
    private void breathe() {
        Set<String> holding = readChanges.holding(listeners.people());
        listeners.each(listener -> {
            if (listener.person()
                    .tokenDigest()
                    .filter(digest -> !holding.contains(digest))
                    .isPresent()) {
                listener.close();
            } else {
                listener.breathe();
            }
        });
    }

    private void tell() {
        ReadChanges.News news = readChanges.since(told, listeners.people());
        told = news.upTo();
        news.ended().forEach(person -> listeners.of(person).stream()
                .filter(listener -> !holds(listener, news.holding()))
                .forEach(Listener::close));
        news.topics().forEach((person, topics) -> listeners.of(person).forEach(listener -> tell(listener, topics)));
    }

    /** Who came by password and has been signed out anywhere comes again, and is asked for it again. */
    private static boolean holds(Listener listener, Set<String> holding) {
        return listener.person().tokenDigest().filter(holding::contains).isPresent();
    }

    private static void tell(Listener listener, Set<Topic> topics) {
        topics.forEach(listener::tell);
    }
}
