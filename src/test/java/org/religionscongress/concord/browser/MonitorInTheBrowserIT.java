package org.religionscongress.concord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Position;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.religionscongress.concord.container.RefusingConcord;
import org.religionscongress.concord.journey.Account;
import org.religionscongress.concord.journey.Concord;
import org.religionscongress.concord.journey.DeclarationJourney;

/** An administrator sees where every document stands, finds what is broken and why, and sets it going again. */
@ExtendWith({Chromium.class, RefusingConcord.Provider.class})
class MonitorInTheBrowserIT {
    /** Up to this width the places stand behind one word. */
    private static final int FOLDED = 1200;

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String HOSTILE = "<script>alert(1)</script> ${7*7} \u202Eleft " + "x".repeat(200);

    @ParameterizedTest
    @CsvSource({"en, 1280", "ar, 360"})
    void what_is_broken_is_found_retried_and_gone(
            String language, int width, RefusingConcord refusing, Browser browser) {
        Concord concord = refusing.concord();
        String document = start(concord, session(concord), "Broken in " + language + ". " + HOSTILE);
        refusing.refuseStepsOf(document);
        submit(concord, document);
        String instance = brokenInstance(concord, document);

        try (Visitor admin = Visitor.signIn(concord, "admin", new Visitor.Look(language, width), browser)) {
            Page page = admin.page();
            if (width <= FOLDED) {
                page.locator("[aria-controls=places]").click();
            }
            page.locator(".frame a[href='/monitor']").click();
            page.locator("a[href='/monitor/incidents?process=reviewDraft']").waitFor();
            admin.isSound("monitor");
            page.locator("a[href='/monitor/incidents?process=reviewDraft']").click();
            Locator broken =
                    page.locator("ul.picked > li", new Page.LocatorOptions().setHasText("Broken in " + language));
            assertThat(broken).hasCount(1);
            broken.locator("summary").click();
            assertThat(broken.locator("pre")).containsText("\tat ");
            admin.isSound("monitor-incidents");
            broken.locator("a[href='/monitor/instances/" + instance + "']").click();
            assertThat(page.locator(".paper .badge.broken")).isVisible();
            assertThat(page.locator(".paper .badge.token")).isVisible();
            admin.isSound("monitor-broken-called");
            page.locator("main > * > p.quiet a").nth(1).click();
            page.locator(".paper [data-element-id=callActivity_reviewDraft] .djs-hit")
                    .click();
            assertThat(page.locator(".paper .badge.broken")).isVisible();
            admin.isSound("monitor-broken");
            page.locator(".leads a").click();
            page.waitForURL("**/" + instance);
            assertThat(page.locator(".paper .badge.broken")).isVisible();

            refusing.relent();
            page.locator("section.incidents button").click();
            admin.isSound("monitor-retry");
            say(page, "There is room on the disk again. ${1+1}<b>");
            assertThat(page.locator("dialog .results .done")).hasCount(1);
            page.locator("dialog button").click();
            assertThat(page.locator("section.incidents")).hasCount(0);
            page.locator(".tabs a[href='#interventions']").click();
            assertThat(page.locator("ol.record .said")).hasText("There is room on the disk again. ${1+1}<b>");
            admin.isSound("monitor-interventions");
            admin.open("/monitor/instances?incidents=true&q=Broken+in+" + language);
            assertThat(page.locator(".empty")).isVisible();
        }
        Awaitility.await("the review is asked for")
                .atMost(PATIENCE)
                .until(() -> tasks(concord.signIn("member-01", "concord"), "review", document)
                                .size()
                        == 1);
    }

    @ParameterizedTest
    @CsvSource({"en, 1280", "ar, 360"})
    void many_are_suspended_and_resumed_at_once(String language, int width, RefusingConcord refusing, Browser browser) {
        Concord concord = refusing.concord();
        String session = session(concord);
        String title = "Suspended in " + language;
        String document = start(concord, session, title + " 1. " + HOSTILE);
        start(concord, session, title + " 2");

        try (Visitor admin = Visitor.signIn(concord, "admin", new Visitor.Look(language, width), browser)) {
            Page page = admin.page();
            admin.open("/monitor/instances");
            page.locator("[name=q]").fill(title);
            page.locator("[name=state]").selectOption("RUNNING");
            page.locator("form.finding button").click();
            assertThat(page.locator("ul.picked > li")).hasCount(2);
            assertThat(page.url()).contains("state=RUNNING");
            admin.isSound("monitor-instances");

            doToAll(page, 0);
            assertThat(page.locator("dialog .targets li")).hasCount(2);
            admin.isSound("monitor-suspend");
            say(page, "The hall is being moved.");
            assertThat(page.locator("dialog .results .done")).hasCount(2);
            admin.isSound("monitor-results");
            page.locator("dialog button").click();
            assertThat(page.locator("ul.picked > li")).hasCount(0);
            assertThat(claim(concord, document)).isEqualTo(409);

            page.goBack();
            assertThat(page.locator("[name=q]")).hasValue("");
            page.goForward();
            assertThat(page.locator("[name=q]")).hasValue(title);
            admin.open("/monitor/instances?state=SUSPENDED&q=" + title.replace(' ', '+'));
            assertThat(page.locator(".mark.suspended")).hasCount(2);
            doToAll(page, 1);
            say(page, "The hall is ready.");
            assertThat(page.locator("dialog .results .done")).hasCount(2);
            page.locator("dialog button").click();
            assertThat(page.locator("ul.picked > li")).hasCount(0);
        }
        assertThat(claim(concord, document)).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"en, 1280", "ar, 360"})
    void nothing_is_cancelled_before_it_was_asked(
            String language, int width, RefusingConcord refusing, Browser browser) {
        Concord concord = refusing.concord();
        String document = start(concord, session(concord), "Cancelled in " + language);

        try (Visitor admin = Visitor.signIn(concord, "admin", new Visitor.Look(language, width), browser)) {
            Page page = admin.page();
            admin.open("/monitor/instances?documentId=" + document);
            page.locator("ul.picked a").click();
            Locator cancel =
                    page.locator("main div.acts:not(.selecting) > button").nth(1);
            cancel.click();
            admin.isSound("monitor-cancel");
            page.locator("dialog button.plain").click();
            assertThat(page.locator("dialog")).hasCount(0);
            assertThat(stage(concord, document)).isEqualTo("DRAFTING");

            cancel.click();
            say(page, "It was started twice.");
            assertThat(page.locator("dialog .results .done")).hasCount(1);
            page.locator("dialog button").click();
            assertThat(page.locator("h1 + p .mark.cancelled")).isVisible();
            assertThat(page.locator(".paper .badge.token")).hasCount(0);
            admin.isSound("monitor-cancelled");
        }
        assertThat(stage(concord, document)).isEqualTo("WITHDRAWN");
    }

    @ParameterizedTest
    @CsvSource({"en, 1280", "ar, 360"})
    void a_process_is_read_from_its_drawing(String language, int width, RefusingConcord refusing, Browser browser) {
        Concord concord = refusing.concord();
        String document = start(concord, session(concord), "Drawn in " + language + ". " + HOSTILE);
        submit(concord, document);
        Visitor.Look look = new Visitor.Look(language, width);

        try (Visitor admin = Visitor.signIn(concord, "admin", look, browser)) {
            Page page = admin.page();
            admin.open("/monitor");
            page.locator("section:has(#process-reviewDraft) tbody a[href^='/monitor/processes/']")
                    .first()
                    .click();
            assertThat(page.locator(".paper .badge.token").first()).isVisible();
            page.locator("tbody button").first().click();
            assertThat(page.locator(".djs-shape.chosen")).hasCount(1);
            admin.isSound("monitor-version");

            admin.open("/monitor/jobs");
            Locator timer = page.locator("ul.picked > li", new Page.LocatorOptions().setHasText("Drawn in " + language))
                    .first();
            timer.locator("input").check();
            page.locator(".selecting button").nth(1).click();
            assertThat(page.locator("dialog [name=to]")).not().hasValue("");
            admin.isSound("monitor-reschedule");
            say(page, "Their holiday begins earlier.");
            assertThat(page.locator("dialog .results li")).hasCount(1);
            page.locator("dialog button").click();
            admin.isSound("monitor-jobs");
        }
        try (Visitor drafter = Visitor.signIn(concord, "drafter", look, browser)) {
            Page page = drafter.page();
            drafter.open("/documents/" + document);
            page.locator(".tabs a[href='#process']").click();
            assertThat(page.locator(".paper .badge.token")).isVisible();
            assertThat(page.locator(".paper .djs-connection.taken").first()).isAttached();
            page.locator("details.in-words summary").click();
            assertThat(page.locator("details.in-words li")).not().hasCount(0);
            drafter.isSound("document-process");

            String before = page.locator(".paper .viewport").getAttribute("transform");
            page.locator(".paper").focus();
            page.keyboard().press("+");
            assertThat(page.locator(".paper .viewport")).not().hasAttribute("transform", before);
            page.keyboard().press("0");
            page.locator(".paper [data-element-id=callActivity_reviewDraft] .djs-hit")
                    .click();
            assertThat(page.locator("button.choosing[aria-pressed=true]")).hasText("Review draft");

            page.locator(".bjs-powered-by").click();
            assertThat(page.locator(".bjs-powered-by-lightbox .notice")).isVisible();
            page.locator(".bjs-powered-by-lightbox .backdrop")
                    .click(new Locator.ClickOptions().setPosition(new Position(5, 5)));
            drafter.isSound("document-process-called");
        }
    }

    /** Selects all that is listed and presses one of the buttons for what can be done to them. */
    private static void doToAll(Page page, int button) {
        page.locator(".selecting input").check();
        page.locator(".selecting button:not(.link)").nth(button).click();
    }

    private static void say(Page page, String reason) {
        page.locator("dialog textarea").fill(reason);
        page.locator("dialog button:not(.plain)").click();
    }

    private static String session(Concord concord) {
        DeclarationJourney journey = new DeclarationJourney(concord, Clock.systemUTC(), 1, act -> {});
        journey.gatherDelegations();
        return journey.openSession();
    }

    private static String start(Concord concord, String session, String title) {
        return concord.signIn("drafter", "concord")
                .post(
                        "/api/documents",
                        Json.createObjectBuilder()
                                .add("kind", "DECLARATION")
                                .add("title", title)
                                .add("originalLanguage", "en")
                                .add("sessionId", session)
                                .add("text", "WE DECLARE:\n\n1. Water is for all.")
                                .build())
                .expect(201)
                .string("id");
    }

    private static void submit(Concord concord, String document) {
        Account drafter = concord.signIn("drafter", "concord");
        String task = Awaitility.await("the draft")
                .atMost(PATIENCE)
                .until(() -> tasks(drafter, "draft", document), found -> !found.isEmpty())
                .get(0)
                .getString("id");
        drafter.post("/api/tasks/" + task + "/claim").expect(200);
        drafter.post(
                        "/api/tasks/" + task + "/complete",
                        Json.createObjectBuilder()
                                .add("outcome", "submit")
                                .add(
                                        "reviewUntil",
                                        Instant.now(Clock.systemUTC())
                                                .plus(Duration.ofHours(80))
                                                .toString())
                                .build())
                .expect(200);
    }

    private static List<JsonObject> tasks(Account account, String kind, String document) {
        return account.get("/api/tasks?kind=" + kind + "&documentId=" + document)
                .expect(200)
                .body()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }

    /** The instance in which something of the document is broken; the whole is another. */
    private static String brokenInstance(Concord concord, String document) {
        Account admin = concord.signIn("admin", "concord");
        return Awaitility.await("the incident")
                .atMost(PATIENCE)
                .until(
                        () -> admin
                                .get("/api/monitoring/incidents?process=reviewDraft")
                                .expect(200)
                                .body()
                                .getJsonArray("items")
                                .getValuesAs(JsonObject.class)
                                .stream()
                                .filter(incident ->
                                        incident.getString("documentId").equals(document))
                                .toList(),
                        found -> !found.isEmpty())
                .get(0)
                .getString("instanceId");
    }

    private static int claim(Concord concord, String document) {
        Account drafter = concord.signIn("drafter", "concord");
        return drafter.post(
                        "/api/tasks/" + tasks(drafter, "draft", document).get(0).getString("id") + "/claim")
                .status();
    }

    private static String stage(Concord concord, String document) {
        return concord.signIn("drafter", "concord")
                .get("/api/documents/" + document)
                .expect(200)
                .string("stage");
    }
}
