package org.religionscongress.concord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.Media;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.religionscongress.concord.container.SharedServer;
import org.religionscongress.concord.journey.Account;
import org.religionscongress.concord.journey.Concord;
import org.religionscongress.concord.journey.DeclarationJourney;

/** A ballot in the hall, whose line is cut while acts are entered. */
@ExtendWith({Chromium.class, SharedServer.class})
class HallInTheBrowserIT {
    private static final int DELEGATIONS = 5;

    /** An answer that was lost is asked for again after two seconds, then after four. */
    private static final LocatorAssertions.HasCountOptions AFTER_SOME_TRIES =
            new LocatorAssertions.HasCountOptions().setTimeout(20_000);

    @ParameterizedTest
    @CsvSource({"en, 1280", "ar, 360"})
    void what_is_entered_while_the_line_is_cut_counts_once(
            String language, int width, Concord concord, Browser browser) {
        Visitor.Look look = new Visitor.Look(language, width);
        DeclarationJourney journey = new DeclarationJourney(concord, Clock.systemUTC(), DELEGATIONS, act -> {});
        String document = opened(journey);
        Account head = journey.as("head");
        String clerk = clerk(concord, delegations(head, document), "hall-clerk-" + language);

        try (Visitor visitor = Visitor.signIn(concord, clerk, look, browser)) {
            Page page = visitor.page();
            page.onDialog(Dialog::accept);
            visitor.open("/documents/" + document + "/hall");
            assertThat(page.locator(".voices li")).hasCount(DELEGATIONS);
            assertThat(page.locator(".voices .mark").allInnerTexts().stream()
                            .distinct()
                            .toList())
                    .as("nobody has acted yet")
                    .hasSize(1);
            assertThat(page.locator(".totals")).hasCount(0);
            page.waitForFunction("() => navigator.serviceWorker.controller && document.querySelector('.hall')");
            page.waitForFunction("async () => (await caches.keys()).length === 1"
                    + " && Boolean(await caches.match('/documents', { ignoreVary: true }))");
            visitor.isSound("hall");

            page.context().setOffline(true);
            IntStream.range(0, 3)
                    .forEach(n ->
                            enter(page, List.of("adopt", "oppose", "abstain").get(n)));
            assertThat(page.locator(".waiting li")).hasCount(3);
            assertThat(page.locator(".voices .waits-here")).hasCount(3);
            page.reload();
            assertThat(page.locator(".voices .waits-here")).hasCount(3);
            assertThat(page.locator(".waiting li")).hasCount(3);
            assertThat(page.locator(".hall .away")).isVisible();
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", "screens", language + "-" + width, "hall-without-line.png")));
            assertThat(entered(head, document)).isEmpty();

            page.route("**/acts-on-behalf", HallInTheBrowserIT::loseTheFirstAnswer);
            page.context().setOffline(false);
            assertThat(page.locator(".waiting li")).hasCount(0, AFTER_SOME_TRIES);
            assertThat(page.locator(".voices .to-confirm")).hasCount(3, AFTER_SOME_TRIES);
            assertThat(entered(head, document))
                    .extracting(act -> act.getJsonObject("answer").getString("act"))
                    .containsExactly("adopt", "oppose", "abstain");
        }
        confirmAll(journey.as("deputy"), document);
        actFor(journey, document, 1, DELEGATIONS);
        theTotalsAreToldOnly(concord, document, look, browser);
        announce(concord, document, look, browser);
        assertThat(ballot(journey.as("drafter"), document)
                        .getJsonObject("totals")
                        .toString())
                .isEqualTo("{\"abstain\":1,\"adopt\":3,\"dissociate\":0,\"oppose\":1}");
    }

    @ParameterizedTest
    @CsvSource({"ru, 1280", "kk, 360"})
    void what_is_refused_waits_for_a_decision_and_is_nobody_elses(
            String language, int width, Concord concord, Browser browser) {
        Visitor.Look look = new Visitor.Look(language, width);
        DeclarationJourney journey = new DeclarationJourney(concord, Clock.systemUTC(), 2, act -> {});
        String document = opened(journey);

        try (Visitor leader = Visitor.signIn(concord, "leader-01", look, browser)) {
            Page page = leader.page();
            leader.open("/documents/" + document + "/hall");
            assertThat(page.locator(".voices button")).hasCount(1);
            page.context().setOffline(true);
            enter(page, "adopt");
            assertThat(page.locator(".waiting li")).hasCount(1);
            JsonObject ballot = Json.createObjectBuilder()
                    .add("reason", "All who came have spoken.")
                    .build();
            journey.as("head")
                    .post("/api/documents/" + document + "/closing", ballot)
                    .expect(200);
            page.context().setOffline(false);
            Locator refused = page.locator(".waiting li.refused");
            assertThat(refused).hasCount(1);
            assertThat(keptOf(page, "shown.hall")).isPositive();
            page.locator(".me summary").click();
            page.locator(".me button").click();
            assertThat(page.locator("dialog")).isVisible();
            page.locator("dialog button[value=yes]").click();
            page.waitForURL("**/sign-in*");
            assertThat(page.locator(".waiting")).hasCount(0);
            assertThat(keptOf(page, "shown.")).isZero();

            page.locator("main form [name=username]").first().fill("leader-02");
            page.locator("main form [name=password]").first().fill("concord");
            page.locator("main form button").first().click();
            assertThat(page.locator(".me")).isVisible();
            assertThat(page.locator(".waiting")).hasCount(0);
            page.locator(".me summary").click();
            page.locator(".me button").click();

            page.locator("main form [name=username]").first().fill("leader-01");
            page.locator("main form [name=password]").first().fill("concord");
            page.locator("main form button").first().click();
            assertThat(refused).hasCount(1);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", "screens", language + "-" + width, "refused-entry.png")));
            refused.locator("button.plain").click();
            page.locator("dialog button[value=yes]").click();
            assertThat(page.locator(".waiting")).hasCount(0);
        }
    }

    @ParameterizedTest
    @CsvSource({"en, 1280", "ar, 360"})
    void the_session_can_be_finished_from_paper(String language, int width, Concord concord, Browser browser) {
        Visitor.Look look = new Visitor.Look(language, width);
        DeclarationJourney journey = new DeclarationJourney(concord, Clock.systemUTC(), DELEGATIONS, act -> {});
        String document = opened(journey);
        actFor(journey, document, 2, 2);

        try (Visitor head = Visitor.signIn(concord, "head", look, browser)) {
            Page page = head.page();
            head.open("/documents/" + document + "/roll-call");
            assertThat(page.locator(".sheet tbody tr")).hasCount(DELEGATIONS);
            assertThat(page.locator(".sheet .box")).hasCount(4 * (DELEGATIONS - 1));
            assertThat(page.locator(".sheet .hash code")).hasText(java.util.regex.Pattern.compile("[0-9a-f]{64}"));
            head.isSound("roll-call");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".frame")).isHidden();
            byte[] pdf = page.pdf(new Page.PdfOptions()
                    .setFormat("A4")
                    .setPath(Path.of("target", "screens", language + "-" + width, "roll-call.pdf")));
            assertThat(pdf).startsWith('%', 'P', 'D', 'F');
        }
    }

    /** How much of this kind the browser keeps, of whomever. */
    private static int keptOf(Page page, String kind) {
        return (Integer) page.evaluate(
                "kind => Object.keys(localStorage).filter(each => each.startsWith('concord.kept.') && each.includes('.' + kind)).length",
                kind);
    }

    private static String opened(DeclarationJourney journey) {
        journey.gatherDelegations();
        journey.openSession();
        String document = journey.post();
        journey.submit();
        journey.review();
        journey.consolidate();
        journey.openConsensus();
        journey.takePositions();
        journey.approve();
        Awaitility.await("the ballot").atMost(Duration.ofSeconds(20)).until(() -> ballot(journey.as("head"), document)
                .getString("state")
                .equals("OPEN"));
        return document;
    }

    /** Opens the first delegation that may be entered, and enters this act. */
    private static void enter(Page page, String act) {
        page.locator(".voices button").first().click();
        page.locator("dialog input[value=" + act + "]").check();
        page.locator("dialog button[value=yes]").click();
        assertThat(page.locator("dialog")).hasCount(0);
    }

    /** The server has done the act, but its answer does not arrive. */
    private static void loseTheFirstAnswer(Route route) {
        if (!route.request().method().equals("POST")) {
            route.resume();
            return;
        }
        route.fetch();
        route.abort();
        route.request().frame().page().unroute("**/acts-on-behalf");
    }

    /** To everybody but the drafters, and to nobody how the single delegations acted. */
    private static void theTotalsAreToldOnly(Concord concord, String document, Visitor.Look look, Browser browser) {
        for (String reader : List.of("drafter", "secretariat-1", "leader-01", "observer", "head")) {
            try (Visitor visitor = Visitor.signIn(concord, reader, look, browser)) {
                visitor.open("/documents/" + document + "/hall");
                Page page = visitor.page();
                assertThat(page.locator(".voices li")).hasCount(DELEGATIONS);
                assertThat(page.locator(".voices .acted")).hasCount(DELEGATIONS);
                assertThat(page.locator(".voices .says")).hasCount(0);
                assertThat(page.locator(".totals")).hasCount(reader.equals("drafter") ? 0 : 1);
            }
        }
    }

    private static void announce(Concord concord, String document, Visitor.Look look, Browser browser) {
        try (Visitor head = Visitor.signIn(concord, "head", look, browser)) {
            Page page = head.page();
            head.open("/documents/" + document + "/hall");
            Locator button = page.locator(".announcing button");
            assertThat(button).isVisible();
            head.isSound("hall-to-announce");
            button.click();
            page.locator("dialog button[value=yes]").click();
            assertThat(page.locator(".outcome.carried")).isVisible();
            assertThat(page.locator(".voices .says")).hasCount(DELEGATIONS);
            head.isSound("hall-adopted");
        }
    }

    private static List<JsonObject> entered(Account head, String document) {
        return head.get("/api/documents/" + document + "/acts-on-behalf?size=200")
                .expect(200)
                .body()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }

    private static void confirmAll(Account second, String document) {
        entered(second, document).forEach(act -> second.post(
                        "/api/documents/" + document + "/acts-on-behalf/" + act.getString("id") + "/confirmation")
                .expect(200));
    }

    /** The leaders of these that have not acted do so, for the text. */
    private static void actFor(DeclarationJourney journey, String document, int from, int to) {
        for (int n = from; n <= to; n++) {
            Account leader = journey.as("leader-0" + n);
            leader
                    .get("/api/tasks?kind=act-on-adoption&filter=claimable&documentId=" + document)
                    .expect(200)
                    .body()
                    .getJsonArray("items")
                    .getValuesAs(JsonObject.class)
                    .stream()
                    .map(task -> "/api/tasks/" + task.getString("id"))
                    .forEach(task -> {
                        leader.post(task + "/claim").expect(200);
                        leader.post(
                                        task + "/complete",
                                        Json.createObjectBuilder()
                                                .add("act", "adopt")
                                                .build())
                                .expect(200);
                    });
        }
    }

    private static JsonObject ballot(Account reader, String document) {
        return reader.get("/api/documents/" + document + "/ballot").expect(200).body();
    }

    private static List<String> delegations(Account head, String document) {
        return ballot(head, document).getJsonArray("delegations").getValuesAs(JsonObject.class).stream()
                .map(each -> each.getString("id"))
                .toList();
    }

    private static String clerk(Concord concord, List<String> delegations, String username) {
        Account admin = concord.signIn("admin", "concord");
        String person = Newcomer.register(concord, username);
        delegations.forEach(delegation -> admin.post(
                        "/api/mandates",
                        Json.createObjectBuilder()
                                .add("personId", person)
                                .add("delegationId", delegation)
                                .add("givenBy", "Its head, aloud")
                                .build())
                .expect(201));
        return username;
    }
}
