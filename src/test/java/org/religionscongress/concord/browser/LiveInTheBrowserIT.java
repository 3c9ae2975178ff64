package org.religionscongress.concord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.religionscongress.concord.container.SharedServer;
import org.religionscongress.concord.house.Quickest;
import org.religionscongress.concord.journey.Account;
import org.religionscongress.concord.journey.Concord;
import org.religionscongress.concord.journey.DeclarationJourney;

/** What others do appears on an open screen by itself, and moves nothing on it. */
@ExtendWith({Chromium.class, SharedServer.class})
class LiveInTheBrowserIT {
    private static final Visitor.Look DESK = new Visitor.Look("en", 1280);
    private static final double TWO_SECONDS = 2_000;

    /** Where how soon is not the question: longer than on a machine that has nothing else to do. */
    private static final double SOON = 10_000;

    @ParameterizedTest
    @CsvSource({"en, 1280", "ar, 360"})
    void a_claim_by_one_appears_on_the_desk_of_another_within_two_seconds(
            String language, int width, Concord concord, Browser browser) {
        Visitor.Look look = new Visitor.Look(language, width);
        try (Visitor head = Visitor.signIn(concord, "head", look, browser);
                Visitor deputy = Visitor.signIn(concord, "deputy", look, browser)) {
            assertThat(Quickest.of(3, TWO_SECONDS, any -> untilSeenTaken(waitingForConsensus(concord), head, deputy)))
                    .as("milliseconds until the claim is seen")
                    .isLessThan(TWO_SECONDS);
            assertThat(deputy.page().locator(".news")).isVisible();
            deputy.isSound("desk-with-news");
            deputy.page().locator(".news button").click();
            assertThat(deputy.page().locator(".tasks .gone")).hasCount(0);
            assertThat(deputy.page().locator(".news")).hasCount(0);
        }
    }

    private static double untilSeenTaken(String document, Visitor taker, Visitor other) {
        taker.open("/");
        other.open("/");
        Locator offered = taskOf(taker, document);
        Locator seen = taskOf(other, document);
        double place = top(seen);

        offered.locator("button").click();
        taker.page().waitForURL("**/tasks/**");

        double took =
                Quickest.timeOf(() -> seen.locator(".gone").waitFor(new Locator.WaitForOptions().setTimeout(SOON)));
        assertThat(top(seen)).as("the place of the task").isEqualTo(place);
        return took;
    }

    @Test
    void without_a_line_the_browser_asks_for_itself(Concord concord, Browser browser) {
        String document = waitingForConsensus(concord);
        try (Visitor deputy = Visitor.at(concord, "deputy", DESK, browser)) {
            deputy.page().route("**/api/events", route -> route.abort());
            deputy.open("/");
            deputy.enter("concord");
            Locator seen = taskOf(deputy, document);

            claim(concord.basic("head", "concord"), document);

            assertThat(seen.locator(".gone")).isVisible(within(30_000));
        }
    }

    @Test
    void a_task_that_comes_waits_until_it_is_asked_for(Concord concord, Browser browser) {
        DeclarationJourney journey = opened(concord);
        String document = journey.post();
        journey.submit();
        try (Visitor drafter = Visitor.signIn(concord, "drafter", DESK, browser)) {
            drafter.page().waitForSelector("h2");
            Locator consolidate = drafter.page().locator(".tasks li:has(a[href='/documents/" + document + "'])");
            assertThat(consolidate).hasCount(0);

            journey.review();

            assertThat(drafter.page().locator(".news button")).isVisible(within(SOON));
            assertThat(consolidate).hasCount(0);
            // More may come in one by one: the task itself comes last.
            Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> {
                drafter.page().locator(".news button").click();
                drafter.page().waitForTimeout(500);
                return consolidate.count() == 1;
            });
        }
    }

    @Test
    void a_broken_silence_appears_to_who_reads_the_text_and_moves_nothing(Concord concord, Browser browser) {
        String document = waitingForConsensus(concord);
        Account head = concord.basic("head", "concord");
        head.post(
                        "/api/tasks/" + claim(head, document) + "/complete",
                        Json.createObjectBuilder()
                                .add("procedure", "silence")
                                .add(
                                        "until",
                                        Instant.now().plus(Duration.ofHours(80)).toString())
                                .build())
                .expect(200);
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> runs(head, document, "SILENCE"));
        try (Visitor member = Visitor.signIn(concord, "secretariat-1", DESK, browser)) {
            member.page().setViewportSize(1280, 320);
            member.open("/documents/" + document);
            Locator text = member.page().locator(".wording .operative").last();
            text.scrollIntoViewIfNeeded();
            double place = top(text);
            assertThat(member.page().locator("concord-silence form button")).isEnabled();

            concord.basic("secretariat-2", "concord")
                    .post(
                            "/api/documents/" + document + "/objections",
                            Json.createObjectBuilder()
                                    .add("statement", "Point 1 says too much.")
                                    .build())
                    .expect(200);

            assertThat(member.page().locator("concord-silence form button")).isDisabled(disabled(SOON));
            assertThat(member.page().locator(".news")).isVisible(within(SOON));
            assertThat(top(text)).as("the place of what is read").isEqualTo(place);
            member.page().setViewportSize(1280, 900);
            member.isSound("document-with-news");
        }
    }

    @Test
    void what_is_being_written_stays_when_the_task_goes_to_another(Concord concord, Browser browser) {
        DeclarationJourney journey = opened(concord);
        String document = journey.post();
        journey.submit();
        try (Visitor member = Visitor.signIn(concord, "member-01", DESK, browser)) {
            taskOf(member, document).locator("button").click();
            Page page = member.page();
            page.waitForURL("**/tasks/**");
            page.locator("form.answer input[value=amend]").check();
            Locator comment = page.locator("form.answer textarea");
            comment.fill("Point 2 should say");
            comment.focus();
            double place = top(comment);
            String task = page.url().replaceAll(".*/tasks/", "");

            concord.basic("drafter", "concord")
                    .post(
                            "/api/tasks/" + task + "/assignment",
                            Json.createObjectBuilder().build())
                    .expect(200);

            assertThat(page.locator(".news")).isVisible(within(SOON));
            page.keyboard().type(" more");
            assertThat(comment).hasValue("Point 2 should say more");
            assertThat(comment).isFocused();
            assertThat(top(comment)).as("the place of what is written").isEqualTo(place);
            assertThat(page.locator("form.answer button:not(.plain)")).isDisabled();
            member.isSound("task-with-news");
            page.locator(".news button").click();
            page.locator("main button:not(.plain)").click();
            assertThat(comment).hasValue("Point 2 should say more");
        }
    }

    @Test
    void an_act_on_adoption_is_counted_on_an_open_document(Concord concord, Browser browser) {
        DeclarationJourney journey = opened(concord);
        String document = journey.post();
        journey.submit();
        journey.review();
        journey.consolidate();
        journey.openConsensus();
        journey.takePositions();
        journey.approve();
        Account leader = concord.basic("leader-01", "concord");
        String task = claim(leader, document);
        try (Visitor observer = Visitor.signIn(concord, "observer", DESK, browser)) {
            observer.open("/documents/" + document + "#steps");
            Locator count = observer.page().locator("main section p").nth(1);
            String before = count.textContent();
            Locator mark = observer.page().locator("main section").first();
            assertThat(mark).containsText("0");

            leader.post(
                            "/api/tasks/" + task + "/complete",
                            Json.createObjectBuilder().add("act", "adopt").build())
                    .expect(200);

            assertThat(count).not().hasText(before, new LocatorAssertions.HasTextOptions().setTimeout(SOON));
        }
    }

    @Test
    void whoever_is_signed_out_elsewhere_is_asked_who_it_is(Concord concord, Browser browser) {
        try (Visitor member = Visitor.signIn(concord, "member-02", DESK, browser)) {
            member.page().waitForSelector("h2");
            member.page().evaluate("() => fetch('/api/session', { method: 'DELETE' })");

            member.page().waitForURL("**/sign-in**");
        }
    }

    @Test
    void all_tabs_of_a_browser_share_one_line(Concord concord, Browser browser) {
        String document = waitingForConsensus(concord);
        try (Visitor deputy = Visitor.signIn(concord, "deputy", DESK, browser)) {
            taskOf(deputy, document);
            Page other = deputy.page().context().newPage();
            AtomicInteger lines = new AtomicInteger();
            other.onRequest(request -> {
                if (request.url().endsWith("/api/events")) {
                    lines.incrementAndGet();
                }
            });
            other.navigate(concord.address().resolve("/").toString());
            Locator seen = other.locator(".tasks li:has(a[href='/documents/" + document + "'])")
                    .first();
            assertThat(seen).isVisible();

            claim(concord.basic("head", "concord"), document);

            assertThat(seen.locator(".gone")).isVisible(within(SOON));
            assertThat(lines).hasValue(0);
            deputy.page().close();
            Awaitility.await("the other tab holds the line")
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> {
                        other.waitForTimeout(100);
                        return lines.get() == 1;
                    });
        }
    }

    private static DeclarationJourney opened(Concord concord) {
        DeclarationJourney journey = new DeclarationJourney(concord, Clock.systemUTC(), 1, act -> {});
        journey.gatherDelegations();
        journey.openSession();
        return journey;
    }

    private static String waitingForConsensus(Concord concord) {
        DeclarationJourney journey = opened(concord);
        String document = journey.post();
        journey.submit();
        journey.review();
        journey.consolidate();
        task(concord.basic("head", "concord"), document);
        return document;
    }

    private static boolean runs(Account account, String document, String kind) {
        return account.get("/api/documents/" + document + "/steps").expect(200).body().getJsonArray("items").stream()
                .anyMatch(step -> kind.equals(step.asJsonObject().getString("kind")));
    }

    private static String claim(Account account, String document) {
        String task = task(account, document);
        account.post("/api/tasks/" + task + "/claim").expect(200);
        return task;
    }

    private static String task(Account account, String document) {
        return Awaitility.await("a task for " + account.username())
                .atMost(Duration.ofSeconds(20))
                .until(
                        () -> account
                                .get("/api/tasks?documentId=" + document)
                                .expect(200)
                                .body()
                                .getJsonArray("items")
                                .getValuesAs(JsonObject.class)
                                .stream()
                                .map(task -> task.getString("id"))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private static Locator taskOf(Visitor visitor, String document) {
        Locator task = visitor.page()
                .locator(".tasks li:has(a[href='/documents/" + document + "'])")
                .first();
        assertThat(task).isVisible();
        return task;
    }

    private static double top(Locator element) {
        return element.boundingBox().y;
    }

    private static LocatorAssertions.IsVisibleOptions within(double milliseconds) {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(milliseconds);
    }

    private static LocatorAssertions.IsDisabledOptions disabled(double milliseconds) {
        return new LocatorAssertions.IsDisabledOptions().setTimeout(milliseconds);
    }
}
