package org.religionscongress.concord.record;

/** SHA-256 over the canonical form of an event: a later change of any of its fields shows. */
final class ContentHash {
    /** Left out the name on whose behalf one acted, the audience and the step. */
    static final String FIRST_CANON = "concord-event-1";

    static final String CANON = "concord-event-2";

    private ContentHash() {}

    /** By the form under which the event was written. */
    static String of(Event event) {
        return content(event).hash();
    }

    /** Whether the event still says what it said when it was written. */
    static boolean fits(Event event) {
        return isKnown(event.canon()) && of(event).equals(event.contentHash());
    }

    private static boolean isKnown(String canon) {
        return CANON.equals(canon) || FIRST_CANON.equals(canon);
    }

    private static Content content(Event event) {
        Content content = new Content(event.canon())
                .with("id", event.id())
                .with("document", event.documentId())
                .with("person", event.personId())
                .with("by", event.by())
                .with("onBehalfOf", event.onBehalfOf())
                .with("act", event.act())
                .with("revision", event.revision())
                .with("detail", event.detail());
        return event.canon().equals(FIRST_CANON)
                ? content.with("at", event.at())
                : content.at("at", event.at())
                        .with("onBehalfOfName", event.onBehalfOfName())
                        .with("audience", event.audience())
                        .with("step", event.stepId());
    }
}
