package org.religionscongress.concord.live.usecase;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.religionscongress.concord.live.Listener;
import org.religionscongress.concord.live.Listeners;
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
        listeners.now().forEach(Listener::close);
    }

    private void round() {
        tell();
        if (++done % BREATHS_APART == 0) {
            breathe();
        }
    }

    /** Lines whose sign-in has run out meanwhile end. */
    void breathe() {
        List<Listener> listening = listeners.now();
        Set<String> holding = readChanges.holding(people(listening));
        listening.forEach(listener -> {
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

    /**
     * Whoever begins to listen after what is told was gathered reads it anyway, and whoever signs in after the sign-ins
     * were read is not among them: so only those are told, or cut off, who listened in between.
     */
    private void tell() {
        long newest = readChanges.gathered();
        List<Listener> listening = listeners.now();
        ReadChanges.News news = readChanges.between(told, newest, people(listening));
        told = newest;
        listening.forEach(listener -> tell(listener, news));
    }

    private static void tell(Listener listener, ReadChanges.News news) {
        UUID person = listener.person().personId();
        if (news.ended().contains(person) && !holds(listener, news.holding())) {
            listener.close();
        } else {
            news.topics().getOrDefault(person, Set.of()).forEach(listener::tell);
        }
    }

    private static Set<UUID> people(List<Listener> listening) {
        return listening.stream().map(listener -> listener.person().personId()).collect(Collectors.toSet());
    }

    /** Who came by password and has been signed out anywhere comes again, and is asked for it again. */
    private static boolean holds(Listener listener, Set<String> holding) {
        return listener.person().tokenDigest().filter(holding::contains).isPresent();
    }
}
