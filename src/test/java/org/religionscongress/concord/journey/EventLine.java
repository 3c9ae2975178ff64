package org.religionscongress.concord.journey;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow;

/** A line on which Concord tells somebody what has changed, with all that was heard on it. */
public final class EventLine implements AutoCloseable {

    /** A topic, and when it was heard. */
    public record Heard(String topic, long at) {}

    private final String username;
    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private volatile int status;
    private volatile boolean open;
    private volatile boolean ended;
    private volatile boolean gaveWay;
    private volatile Flow.Subscription subscription;

    EventLine(String username) {
        this.username = username;
    }

    void answered(int answer) {
        status = answer;
    }

    Flow.Subscriber<String> lines() {
        return new Lines();
    }

    public String username() {
        return username;
    }

    public int status() {
        return status;
    }

    /** Whether Concord has said that it tells from now on, and has not ended since. */
    public boolean isOpen() {
        return open && !ended;
    }

    public boolean hasEnded() {
        return ended;
    }

    public boolean gaveWay() {
        return gaveWay;
    }

    public List<Heard> heard() {
        return List.copyOf(heard);
    }

    public List<String> topics() {
        return heard.stream().map(Heard::topic).distinct().toList();
    }

    @Override
    public void close() {
        if (subscription != null) {
            subscription.cancel();
        }
    }

    private final class Lines implements Flow.Subscriber<String> {
        private String event = "";

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription = given;
            given.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(String line) {
            if (line.startsWith("event: ")) {
                event = line.substring("event: ".length());
                open |= event.equals("listening");
                gaveWay |= event.equals("give-way");
            } else if (line.startsWith("data: ") && event.equals("changed")) {
                heard.add(new Heard(line.substring("data: ".length()), System.nanoTime()));
            }
        }

        @Override
        public void onError(Throwable gone) {
            ended = true;
        }

        @Override
        public void onComplete() {
            ended = true;
        }
    }
}
