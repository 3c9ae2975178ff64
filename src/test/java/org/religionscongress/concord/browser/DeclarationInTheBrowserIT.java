package org.religionscongress.concord.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.Clock;
import java.util.stream.IntStream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.religionscongress.concord.container.SharedServer;
import org.religionscongress.concord.journey.Concord;
import org.religionscongress.concord.journey.DeclarationJourney;

/** A declaration goes from first draft to adopted text by what its people do in their browsers, and by nothing else. */
@ExtendWith({Chromium.class, SharedServer.class})
class DeclarationInTheBrowserIT {
    private static final String TEXT = """
            DECLARATION OF THE PARTICIPANTS
            We, the participants of the Congress, met in Astana.
            Recognizing that every person seeks peace,
            WE DECLARE:
            1. Dialogue comes before judgement.
            2. No faith is a reason for violence.
            """;

    @ParameterizedTest
    @CsvSource({"en, 1280, false", "ar, 360, false", "en, 360, true", "ar, 1280, true"})
    void everybody_does_the_whole_of_their_work(
            String language, int width, boolean byKeyboard, Concord concord, Browser browser) {
        Visitor.Look look = new Visitor.Look(language, width, byKeyboard);
        DeclarationJourney registers = new DeclarationJourney(concord, Clock.systemUTC(), 1, act -> {});
        registers.gatherDelegations();
        String session = registers.openSession();

        String document;
        try (Visitor drafter = Visitor.signIn(concord, "drafter", look, browser)) {
            document = start(drafter, session);
            drafter.answer(document, "draft", "outcome", "submit", null);
        }
        try (Visitor member = Visitor.signIn(concord, "member-01", look, browser)) {
            member.answer(document, "review", "verdict", "amend", "Point 2: say \"no faith and no creed\". ${1+1}<b>");
        }
        try (Visitor drafter = Visitor.signIn(concord, "drafter", look, browser)) {
            drafter.answer(document, "consolidate", "outcome", "to-consensus", null);
        }
        try (Visitor head = Visitor.signIn(concord, "head", look, browser)) {
            head.answer(document, "open-consensus", "procedure", "in-session", null);
        }
        IntStream.rangeClosed(1, 5).forEach(seat -> {
            try (Visitor secretary = Visitor.signIn(concord, "secretariat-" + seat, look, browser)) {
                secretary.answer(document, "take-position", "position", "agree", null);
            }
        });
        try (Visitor head = Visitor.signIn(concord, "head", look, browser)) {
            head.answer(document, "approve-final-text", "decision", "approve", null);
        }
        try (Visitor leader = Visitor.signIn(concord, "leader-01", look, browser)) {
            leader.answer(document, "act-on-adoption", "act", "adopt", null);
        }
        String symbol;
        try (Visitor head = Visitor.signIn(concord, "head", look, browser)) {
            head.answer(document, "announce-adoption", "announce", "adopted", null);
            head.open("/documents/" + document);
            PlaywrightAssertions.assertThat(head.page().locator(".symbol")).containsText("CONGRESS/");
            symbol = head.page().locator(".symbol").textContent();
            for (String tab : new String[] {"text", "positions", "steps", "record"}) {
                head.openTab(document, tab);
                head.isSound("document-" + tab);
            }
        }
        try (Visitor anybody = Visitor.at(concord, "anybody", look, browser)) {
            anybody.open("/library/" + symbol);
            PlaywrightAssertions.assertThat(anybody.page().locator(".wording .operative"))
                    .hasCount(3);
            anybody.isSound("public-text");
        }
        assertThat(concord.signIn("head", "concord")
                        .get("/api/documents/" + document)
                        .expect(200)
                        .string("stage"))
                .isEqualTo("ADOPTED");
    }

    private static String start(Visitor drafter, String session) {
        drafter.open("/documents/new");
        Page page = drafter.page();
        Hands hands = drafter.hands();
        hands.select(page.locator("[name=sessionId]"), session);
        hands.write(page.locator("[name=title]"), "A declaration written in a browser");
        hands.write(page.locator("[name=text]"), TEXT);
        drafter.isSound("new-document");
        hands.press(page.locator("form.long button"));
        page.waitForURL("**/draft");
        PlaywrightAssertions.assertThat(page.locator(".wording .operative")).hasCount(2);
        hands.write(page.locator("textarea"), TEXT + "3. Whoever suffered is heard first.\n");
        hands.press(page.locator("form button").first());
        PlaywrightAssertions.assertThat(page.locator(".wording .operative")).hasCount(3);
        drafter.isSound("draft");
        return page.url().replaceAll(".*/documents/([0-9a-f-]{36})/draft", "$1");
    }
}
