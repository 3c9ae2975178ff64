package org.religionscongress.concord.live.rest;

import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseBroadcaster;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.function.Consumer;
import org.religionscongress.concord.live.Listener;
import org.religionscongress.concord.live.Topic;
import org.religionscongress.concord.platform.security.SignedIn;

/**
 * A line of server-sent events. It has a broadcaster of its own, though it has but one end: that sends on other threads
 * than the one that tells, so that a slow end holds up nobody.
 */
final class EventStream implements Listener {
    private static final long COME_AGAIN_AFTER = 3_000;

    /** An event without data is none to a browser. */
    private static final String SOMETHING = "yes";

    private final SignedIn person;
    private final Sse sse;
    private final SseEventSink sink;
    private final SseBroadcaster broadcaster;
    private final Consumer<Listener> ended;

    private EventStream(SignedIn person, Sse sse, SseEventSink sink, Consumer<Listener> ended) {
        this.person = person;
        this.sse = sse;
        this.sink = sink;
        this.ended = ended;
        broadcaster = sse.newBroadcaster();
    }

    static EventStream to(SignedIn person, Sse sse, SseEventSink sink, Consumer<Listener> ended) {
        EventStream stream = new EventStream(person, sse, sink, ended);
        stream.broadcaster.onError((gone, failure) -> stream.close());
        stream.broadcaster.register(sink);
        return stream;
    }

    /** Says that it is open: what a proxy holds back, the other end does not take for open. */
    void greet() {
        send(sse.newEventBuilder()
                .name("listening")
                .reconnectDelay(COME_AGAIN_AFTER)
                .data(SOMETHING)
                .build());
    }

    @Override
    public SignedIn person() {
        return person;
    }

    @Override
    public void tell(Topic topic) {
        send(sse.newEventBuilder().name("changed").data(topic.words()).build());
    }

    @Override
    public void breathe() {
        send(sse.newEventBuilder().name("alive").data(SOMETHING).build());
    }

    @Override
    public void giveWay() {
        send(sse.newEventBuilder().name("give-way").data(SOMETHING).build());
        broadcaster.close();
    }

    @Override
    public void close() {
        ended.accept(this);
        sink.close();
    }

    private void send(OutboundSseEvent event) {
        if (sink.isClosed()) {
            ended.accept(this);
        } else {
            broadcaster.broadcast(event);
        }
    }
}
