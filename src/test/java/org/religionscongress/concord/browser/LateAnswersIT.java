package org.religionscongress.concord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.religionscongress.concord.container.SharedServer;
import org.religionscongress.concord.journey.Concord;
import org.religionscongress.concord.journey.DeclarationJourney;

/** Answers overtake each other on their way: what was asked for last is what is shown. */
@ExtendWith({Chromium.class, SharedServer.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LateAnswersIT {
    private static final Visitor.Look LOOK = new Visitor.Look("en", 1280);

    private String document;

    @BeforeAll
    void submit(Concord concord) {
        DeclarationJourney journey = new DeclarationJourney(concord, Clock.systemUTC(), 1, act -> {});
        journey.gatherDelegations();
        journey.openSession();
        document = journey.post();
        journey.submit();
    }

    @Test
    void a_look_that_answers_after_a_newer_one_is_dropped(Concord concord, Browser browser) {
        JsonObject one = concord.basic("drafter", "concord")
                .get("/api/documents/" + document)
                .expect(200)
                .body();
        try (Visitor drafter = Visitor.signIn(concord, "drafter", LOOK, browser)) {
            Page page = drafter.page();
            drafter.open("/documents/" + document + "#steps");
            assertThat(page.locator("h1")).hasText(one.getString("title"));
            Deque<Route> held = new ArrayDeque<>();
            page.route("**/api/documents/" + document, route -> {
                if (held.isEmpty()) {
                    held.add(route);
                } else {
                    entitled(route, one, "The newer title");
                }
            });

            lookAgain(page);
            page.waitForCondition(() -> !held.isEmpty());
            lookAgain(page);
            assertThat(page.locator("h1")).hasText("The newer title");
            page.waitForRequestFinished(() -> entitled(held.element(), one, "The older title"));
            untilTaken(page);

            assertThat(page.locator("h1")).hasText("The newer title");
        }
    }

    @Test
    void a_tab_that_answers_late_does_not_stand_under_another(Concord concord, Browser browser) {
        try (Visitor drafter = Visitor.signIn(concord, "drafter", LOOK, browser)) {
            Page page = drafter.page();
            drafter.open("/documents/" + document + "#steps");
            Deque<Route> held = new ArrayDeque<>();
            page.route("**/api/documents/*/record?*", held::add);

            page.locator(".tabs a[href='#record']").click();
            page.waitForCondition(() -> !held.isEmpty());
            page.locator(".tabs a[href='#positions']").click();
            assertThat(page.locator(".tabs [aria-current]")).hasAttribute("href", "#positions");
            page.waitForRequestFinished(() -> held.element().resume());
            untilTaken(page);

            assertThat(page.locator(".tabs [aria-current]")).hasAttribute("href", "#positions");
            assertThat(page.locator("ol.record")).hasCount(0);
            drafter.isSound("document-after-a-late-answer");
        }
    }

    @Test
    void a_look_at_another_tab_than_the_one_shown_is_shown_whole(Concord concord, Browser browser) {
        try (Visitor drafter = Visitor.signIn(concord, "drafter", LOOK, browser)) {
            Page page = drafter.page();
            drafter.open("/documents/" + document + "#steps");
            assertThat(page.locator(".tabs [aria-current]")).hasAttribute("href", "#steps");
            page.route("**/revisions/1", Route::abort, new Page.RouteOptions().setTimes(1));

            page.locator(".tabs a[href='#text']").click();
            assertThat(page.locator(".refusal")).isVisible();
            lookAgain(page);

            assertThat(page.locator(".wording .operative").first()).isVisible();
            assertThat(page.locator(".tabs [aria-current]")).hasAttribute("href", "#text");
            assertThat(page.locator(".refusal")).hasCount(0);
        }
    }

    @Test
    void a_tab_that_could_not_be_fetched_is_asked_for_again_by_a_button(Concord concord, Browser browser) {
        try (Visitor drafter = Visitor.signIn(concord, "drafter", LOOK, browser)) {
            Page page = drafter.page();
            drafter.open("/documents/" + document + "#steps");
            assertThat(page.locator(".tabs [aria-current]")).hasAttribute("href", "#steps");
            page.route(
                    "**/api/documents/*/record?*",
                    route -> route.fulfill(new Route.FulfillOptions().setStatus(503)),
                    new Page.RouteOptions().setTimes(1));

            page.locator(".tabs a[href='#record']").click();
            page.locator(".refusal button").click();

            assertThat(page.locator("ol.record")).isVisible();
            assertThat(page.locator(".refusal")).hasCount(0);
        }
    }

    @Test
    void who_skips_to_the_content_stays_on_the_tab(Concord concord, Browser browser) {
        try (Visitor drafter = Visitor.signIn(concord, "drafter", LOOK, browser)) {
            Page page = drafter.page();
            drafter.open("/documents/" + document + "#record");
            assertThat(page.locator("ol.record")).isVisible();

            page.locator("a.skip").focus();
            page.keyboard().press("Enter");

            assertThat(page.locator("main")).isFocused();
            assertThat(page).hasURL(Pattern.compile(".*#record$"));
        }
    }

    @Test
    void a_screen_that_comes_late_does_not_stand_under_another_address(Concord concord, Browser browser) {
        try (Visitor drafter = Visitor.signIn(concord, "drafter", LOOK, browser)) {
            Page page = drafter.page();
            Deque<Route> held = new ArrayDeque<>();
            page.route(Pattern.compile(".*/screens/documents\\.js.*"), held::add);

            page.locator(".frame nav a[href='/documents']").click();
            page.waitForCondition(() -> !held.isEmpty());
            page.locator(".frame nav a[href='/sessions']").click();
            assertThat(page.locator("concord-sessions h1")).isVisible();
            held.element().resume();
            page.evaluate("() => customElements.whenDefined('concord-documents').then(() => null)");
            untilTaken(page);

            assertThat(page.locator("concord-documents")).hasCount(0);
            assertThat(page.locator("concord-sessions h1")).isVisible();
        }
    }

    @Test
    void what_a_former_sign_in_asked_signs_nobody_out(Concord concord, Browser browser) {
        try (Visitor drafter = Visitor.signIn(concord, "drafter", LOOK, browser)) {
            Page page = drafter.page();
            Deque<Route> held = new ArrayDeque<>();
            page.route("**/api/documents?*", held::add);

            page.locator(".frame nav a[href='/documents']").click();
            page.waitForCondition(() -> !held.isEmpty());
            page.locator(".me summary").click();
            page.locator(".me button").click();
            page.waitForURL("**/sign-in*");
            drafter.enter("concord");
            assertThat(page.locator("concord-desk h1")).isVisible();
            page.waitForRequestFinished(() -> held.element()
                    .fulfill(new Route.FulfillOptions()
                            .setStatus(401)
                            .setContentType("application/problem+json")
                            .setBody("{\"type\": \"/problems/not-signed-in\"}")));
            untilTaken(page);

            assertThat(page.locator("concord-desk h1")).isVisible();
            assertThat(page.url()).doesNotContain("sign-in");
        }
    }

    /** As after each break of the line. */
    private static void lookAgain(Page page) {
        page.evaluate("() => window.dispatchEvent(new Event('online'))");
    }

    /** An answer that came before another has been read when that one has. */
    private static void untilTaken(Page page) {
        page.evaluate(
                "() => fetch('/api/me').then((answer) => answer.text()).then(() => new Promise(requestAnimationFrame))");
    }

    private static void entitled(Route route, JsonObject one, String title) {
        route.fulfill(new Route.FulfillOptions()
                .setContentType("application/json")
                .setBody(Json.createObjectBuilder(one)
                        .add("title", title)
                        .build()
                        .toString()));
    }
}
