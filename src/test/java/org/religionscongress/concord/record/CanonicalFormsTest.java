package org.religionscongress.concord.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.religionscongress.concord.platform.security.Digest;

/** The forms as {@code record.md} specifies them, letter by letter: what is hashed once stays so. */
class CanonicalFormsTest {
    private static final UUID ID = UUID.fromString("01890000-0000-7000-8000-00000000000a");
    private static final UUID DOCUMENT = UUID.fromString("01890000-0000-7000-8000-00000000000b");
    private static final UUID PERSON = UUID.fromString("01890000-0000-7000-8000-00000000000c");
    private static final UUID DELEGATION = UUID.fromString("01890000-0000-7000-8000-00000000000d");
    private static final UUID STEP = UUID.fromString("01890000-0000-7000-8000-00000000000e");
    private static final Instant AT = Instant.parse("2026-11-24T21:35:30.5Z");

    private static Event event() {
        return new Event(
                ID,
                AT,
                Entry.of("review")
                        .on(DOCUMENT, 2)
                        .by(PERSON, "Zoe\u0301")
                        .onBehalfOf(DELEGATION, "A \"delegation\"")
                        .with("verdict", "amend")
                        .with("comment", "One\nmore")
                        .seenBy(Audience.ANSWER, STEP));
    }

    @Test
    void of_an_event() {
        assertThat(event().contentHash())
                .isEqualTo(
                        Digest.of("{\"act\":\"review\",\"at\":\"2026-11-24T21:35:30.500000Z\",\"audience\":\"ANSWER\","
                                + "\"by\":\"Zo\u00e9\",\"canon\":\"concord-event-2\","
                                + "\"detail\":\"{\\\"comment\\\":\\\"One\\\\nmore\\\",\\\"verdict\\\":\\\"amend\\\"}\","
                                + "\"document\":\"01890000-0000-7000-8000-00000000000b\","
                                + "\"id\":\"01890000-0000-7000-8000-00000000000a\","
                                + "\"onBehalfOf\":\"01890000-0000-7000-8000-00000000000d\","
                                + "\"onBehalfOfName\":\"A \\\"delegation\\\"\","
                                + "\"person\":\"01890000-0000-7000-8000-00000000000c\",\"revision\":2,"
                                + "\"step\":\"01890000-0000-7000-8000-00000000000e\"}"));
    }

    @Test
    void of_a_link() {
        Link link = new Link(new Chain.End(DOCUMENT, 6, "abc"), 7, event(), AT);
        String content = event().contentHash();
        assertThat(link.hash())
                .isEqualTo(Digest.of("{\"canon\":\"concord-link-1\",\"chain\":\"01890000-0000-7000-8000-00000000000b\","
                        + "\"content\":\"" + content + "\",\"event\":\"01890000-0000-7000-8000-00000000000a\","
                        + "\"previous\":\"abc\",\"seq\":7}"));
    }

    @Test
    void of_the_first_link_of_a_chain() {
        Link link = new Link(Chain.End.none(Chain.REGISTERS), 1, event(), AT);
        assertThat(link.hash())
                .isEqualTo(Digest.of("{\"canon\":\"concord-link-1\",\"chain\":\"00000000-0000-0000-0000-000000000000\","
                        + "\"content\":\"" + event().contentHash()
                        + "\",\"event\":\"01890000-0000-7000-8000-00000000000a\",\"seq\":1}"));
    }

    @Test
    void of_a_head() {
        SigningKey key = SigningKey.generate();
        Head head = new Head(new Chain.End(DOCUMENT, 7, "def"), key, AT);
        assertThat(head.signed())
                .isEqualTo("{\"canon\":\"concord-head-1\",\"chain\":\"01890000-0000-7000-8000-00000000000b\","
                        + "\"hash\":\"def\",\"key\":\"" + key.id()
                        + "\",\"seq\":7,\"signedAt\":\"2026-11-24T21:35:30.500000Z\"}");
    }
}
