package org.religionscongress.concord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.religionscongress.concord.container.SharedServer;
import org.religionscongress.concord.house.Quickest;
import org.religionscongress.concord.journey.Account;
import org.religionscongress.concord.journey.Concord;
import org.religionscongress.concord.journey.DeclarationJourney;

/** People work on the text itself: comment, consolidate, compare, object, approve; and nothing that they write is lost. */
@ExtendWith({Chromium.class, SharedServer.class})
class TextWorkInTheBrowserIT {
    private static final Visitor.Look ENGLISH = new Visitor.Look("en", 1280);
    private static final String HOSTILE = "<img src=x onerror=alert(1)> ${7*7} \u202E" + "word".repeat(200);
    private static final String MY_WORDS = "Mine: water is for all.";

    /** A declaration under review of one delegation. */
    private record Draft(Concord concord, String id, Account drafter) {
        static Draft written(Concord concord) {
            DeclarationJourney journey = new DeclarationJourney(concord, Clock.systemUTC(), 1, act -> {});
            journey.gatherDelegations();
            journey.openSession();
            return new Draft(concord, journey.post(), concord.signIn("drafter", "concord"));
        }

        Draft submitted() {
            return completed("drafter", "draft", "outcome", "submit", "reviewUntil", later());
        }

        Draft completed(String username, String kind, String... namesAndValues) {
            Account account = concord.signIn(username, "concord");
            String task = task(account, kind);
            account.post("/api/tasks/" + task + "/claim").expect(200);
            var answer = Json.createObjectBuilder();
            for (int i = 0; i < namesAndValues.length; i += 2) {
                answer.add(namesAndValues[i], namesAndValues[i + 1]);
            }
            account.post("/api/tasks/" + task + "/complete", answer.build()).expect(200);
            return this;
        }

        String task(Account account, String kind) {
            return await(kind)
                    .atMost(Duration.ofSeconds(20))
                    .until(
                            () -> account
                                    .get("/api/tasks?kind=" + kind + "&documentId=" + id)
                                    .expect(200)
                                    .body()
                                    .getJsonArray("items")
                                    .stream()
                                    .map(item -> item.asJsonObject().getString("id"))
                                    .collect(Collectors.joining()),
                            found -> !found.isEmpty());
        }

        JsonObject read(String path) {
            return drafter.get("/api/documents/" + id + path).expect(200).body();
        }

        static String later() {
            return Clock.systemUTC().instant().plus(Duration.ofDays(5)).toString();
        }
    }

    @ParameterizedTest
    @CsvSource({"en, 1280", "ar, 360"})
    void a_text_is_commented_consolidated_objected_to_and_approved(
            String language, int width, Concord concord, Browser browser) {
        Visitor.Look look = new Visitor.Look(language, width);
        Draft draft = Draft.written(concord).submitted();
        try (Visitor member = Visitor.signIn(concord, "member-01", look, browser)) {
            comment(member, draft);
        }
        try (Visitor drafter = Visitor.signIn(concord, "drafter", look, browser)) {
            consolidate(drafter, draft);
        }
        draft.completed("head", "open-consensus", "procedure", "silence", "until", Draft.later());
        try (Visitor secretary = Visitor.signIn(concord, "secretariat-1", look, browser)) {
            object(secretary, draft);
        }
        draft.completed("head", "resolve-objection", "outcome", "in-session", "reason", "It is said in session.");
        IntStream.rangeClosed(1, 5)
                .forEach(seat -> draft.completed("secretariat-" + seat, "take-position", "position", "agree"));
        try (Visitor head = Visitor.signIn(concord, "head", look, browser)) {
            approve(head, draft);
        }
    }

    private static void comment(Visitor member, Draft draft) {
        Page page = take(member, draft, "review");
        page.locator(".pickable:has(.operative)").first().click();
        Locator comment = page.locator("textarea[name^='on.']:visible");
        assertThat(comment).isFocused();
        comment.fill(HOSTILE);
        assertThat(page.locator(".commenting > p a")).not().containsText("0");
        page.locator("input[value=amend]").check();
        page.reload();
        assertThat(page.locator("textarea[name^='on.']:visible")).hasValue(HOSTILE);
        assertThat(page.locator("input[value=amend]")).isChecked();
        Locator form = page.locator("form.answer");
        form.locator("button:not(.plain)").click();
        assertThat(form.locator(".going li")).hasCount(1);
        member.isSound("review-with-comments");
        form.locator("button:not(.plain)").click();
        assertThat(page.locator(".told")).isVisible();
    }

    private static void consolidate(Visitor drafter, Draft draft) {
        Page page = take(drafter, draft, "consolidate");
        assertThat(page.locator(".provision aside .said")).hasText(HOSTILE);
        page.locator(".provision input[type=checkbox]").check();
        page.reload();
        assertThat(page.locator(".provision input[type=checkbox]")).isChecked();
        Locator text = page.locator("textarea[name=text]");
        text.fill(text.inputValue().replaceFirst("(?m)^1\\. ", "1. Before all else: "));
        page.locator("form.draft button").click();
        assertThat(page.locator(".told")).isVisible();
        page.locator("input[value=to-consensus]").check();
        drafter.isSound("consolidate-by-provision");
        Locator form = page.locator("form.answer");
        form.locator("button:not(.plain)").click();
        assertThat(form.locator(".summary")).isVisible();
        form.locator("button:not(.plain)").click();
        page.waitForURL(address -> !address.contains("/tasks/"));
    }

    private static void object(Visitor secretary, Draft draft) {
        Page page = secretary.page();
        Account head = draft.concord().signIn("head", "concord");
        await().until(() -> head.get("/api/documents/" + draft.id() + "/steps")
                .body()
                .toString()
                .contains("SILENCE"));
        secretary.open("/documents/" + draft.id());
        page.locator(".objecting summary").click();
        page.locator(".objecting select option").nth(3).evaluate("option => (option.selected = true)");
        page.locator(".objecting textarea").fill("It says too much. " + HOSTILE);
        secretary.isSound("silence");
        page.reload();
        page.locator(".objecting summary").click();
        assertThat(page.locator(".objecting textarea")).hasValue("It says too much. " + HOSTILE);
        page.locator(".objecting button").click();
        page.locator(".objecting button").click();
        assertThat(page.locator(".objection")).containsText("It says too much.");
        secretary.isSound("silence-broken");
    }

    private static void approve(Visitor head, Draft draft) {
        Page page = take(head, draft, "approve-final-text");
        assertThat(page.locator(".changes ins").first()).containsText("Before all else");
        assertThat(page.locator(".lines li")).hasCount(5);
        page.locator("input[value=approve]").check();
        Locator form = page.locator("form.answer");
        form.locator("button:not(.plain)").click();
        assertThat(form.locator(".summary p")).hasCount(2);
        head.isSound("approve-with-changes");
        form.locator("button:not(.plain)").click();
        assertThat(page.locator(".told")).isVisible();
        for (String tab : new String[] {"changes", "positions"}) {
            head.openTab(draft.id(), tab);
            head.isSound("document-with-comments-" + tab);
        }
    }

    private static Page take(Visitor visitor, Draft draft, String kind) {
        Account account = draft.concord().signIn(visitor.username(), "concord");
        String task = draft.task(account, kind);
        account.post("/api/tasks/" + task + "/claim").expect(200);
        visitor.open("/tasks/" + task);
        return visitor.page();
    }

    @Test
    void two_who_write_at_once_lose_neither_version(Concord concord, Browser browser) {
        Draft draft = Draft.written(concord);
        try (Visitor drafter = Visitor.signIn(concord, "drafter", ENGLISH, browser)) {
            Page page = drafter.page();
            drafter.open("/documents/" + draft.id() + "/draft");
            Locator text = page.locator("textarea[name=text]");
            String mine = text.inputValue() + "\n" + MY_WORDS + "\n";
            write(draft, "WE DECLARE:\n\n1. Theirs: peace.\n");
            text.fill(mine);
            page.locator("form.draft button").click();

            Locator conflict = page.locator("section.refusal");
            assertThat(conflict).containsText("Theirs: peace.");
            assertThat(text).hasValue(mine);
            page.locator("section.refusal button:not(.plain)").click();
            assertThat(conflict).hasCount(0);
            assertThat(draft.read("/draft").getString("text")).contains(MY_WORDS);
        }
    }

    private static void write(Draft draft, String text) {
        draft.drafter()
                .put(
                        "/api/documents/" + draft.id() + "/draft",
                        Json.createObjectBuilder().add("text", text).build(),
                        "If-Match",
                        draft.read("/draft").getString("version"))
                .expect(200);
    }

    @Test
    void a_translation_is_written_beside_its_original_and_read_in_its_own_direction(Concord concord, Browser browser) {
        Draft draft = Draft.written(concord);
        try (Visitor drafter = Visitor.signIn(concord, "drafter", ENGLISH, browser)) {
            Page page = drafter.page();
            drafter.open("/documents/" + draft.id() + "/draft");
            page.locator("form.draft select").selectOption("ar");
            assertThat(page.locator("textarea[dir=rtl]")).hasValue("");
            page.locator("textarea").fill("نعلن:\n\n1. الحوار قبل الحكم.\n");
            assertThat(page.locator("section .wording[dir=rtl]")).containsText("الحوار قبل الحكم.");
            page.locator("form.draft button").click();
            assertThat(page.locator(".told")).isVisible();
            drafter.isSound("draft-translated");
        }
        assertThat(draft.read("/draft").getJsonArray("languages")).hasSize(2);
    }

    @Test
    void words_survive_an_expired_session(Concord concord, Browser browser) {
        Draft draft = Draft.written(concord);
        try (Visitor drafter = Visitor.signIn(concord, "drafter", ENGLISH, browser)) {
            Page page = drafter.page();
            drafter.open("/documents/" + draft.id() + "/draft");
            page.locator("textarea[name=text]").fill("WE DECLARE:\n\n1. " + MY_WORDS + "\n");
            page.context().clearCookies();
            page.locator("form.draft button").click();
            page.waitForURL("**/sign-in**");
            Locator form = page.locator("main form").first();
            form.locator("[name=username]").fill("drafter");
            form.locator("[name=password]").fill("concord");
            form.locator("button").click();
            page.waitForURL("**/draft");
            assertThat(page.locator("textarea[name=text]")).hasValue("WE DECLARE:\n\n1. " + MY_WORDS + "\n");
            page.locator("form.draft button").click();
            assertThat(page.locator(".told")).isVisible();
        }
        assertThat(draft.read("/draft").getString("text")).contains(MY_WORDS);
    }

    /** The answer is lost on its way back: the act has happened, and sent again it happens no second time. */
    @Test
    void an_answer_whose_line_was_lost_goes_out_once(Concord concord, Browser browser) {
        Draft draft = Draft.written(concord).submitted();
        try (Visitor member = Visitor.signIn(concord, "member-01", ENGLISH, browser)) {
            Page page = take(member, draft, "review");
            page.route("**/complete", route -> {
                route.fetch();
                route.abort();
            });
            page.locator("input[value=endorse]").check();
            Locator form = page.locator("form.answer");
            form.locator("button:not(.plain)").click();
            form.locator(".summary").waitFor();
            form.locator("button:not(.plain)").click();
            assertThat(page.locator(".refusal")).isVisible();
            page.unroute("**/complete");
            page.locator(".refusal button").click();
            assertThat(page.locator(".told")).isVisible();
        }
        assertThat(draft.read("/positions").getInt("total")).isOne();
    }

    @Test
    void a_hundred_delegations_by_sixty_provisions_stay_quick_to_read(Concord concord, Browser browser) {
        Draft draft = Draft.written(concord).submitted();
        String[] provisions = IntStream.range(0, 60)
                .mapToObj(place -> UUID.randomUUID().toString())
                .toArray(String[]::new);
        try (Visitor drafter = Visitor.signIn(concord, "drafter", ENGLISH, browser)) {
            Page page = drafter.page();
            page.route("**/revisions/1", route -> answer(route, revision(provisions)));
            page.route("**/positions?*", route -> answer(route, positions(provisions)));
            drafter.open("/documents/" + draft.id() + "#positions");
            assertThat(page.locator(".matrix thead th")).hasCount(61);
            assertThat(page.locator(".matrix tbody tr").nth(80)).hasCount(0);
            assertThat(took(page, "document.querySelectorAll('.matrix thead button')[7 + n].click()"))
                    .isLessThan(200);
            assertThat(page.locator(".matrix-said .said")).hasCount(20);
            assertThat(took(page, "document.querySelector('.matrix').scrollTop = n % 2 ? 0 : 100000"))
                    .isLessThan(200);
            page.evaluate("document.querySelector('.matrix').scrollTop = 100000");
            assertThat(page.locator(".matrix tbody th").last()).containsText("Delegation 99");
            assertThat(took(page, "document.querySelectorAll('.matrix tbody th button')[n].click()"))
                    .isLessThan(200);
            // A row that is half under the head could not be pressed, and nobody would.
            page.evaluate("document.querySelector('.matrix').scrollTop = 0");
            drafter.isSound("positions-of-a-hundred");
        }
        try (Visitor phone = Visitor.signIn(concord, "drafter", new Visitor.Look("ar", 360), browser)) {
            phone.page().route("**/revisions/1", route -> answer(route, revision(provisions)));
            phone.page().route("**/positions?*", route -> answer(route, positions(provisions)));
            phone.open("/documents/" + draft.id() + "#positions");
            assertThat(phone.page().locator(".by-provision details")).hasCount(60);
            assertThat(took(phone.page(), "document.querySelectorAll('.by-provision summary')[7 + n].click()"))
                    .isLessThan(200);
            assertThat(phone.page().locator(".by-provision details").nth(7).locator(".said"))
                    .hasCount(20);
            phone.isSound("positions-of-a-hundred");
        }
    }

    /** From an act of the hand to the next picture, at best of a few; {@code n} counts them, so that each changes something. */
    private static double took(Page page, String act) {
        String measured = "async (n) => { const start = performance.now(); " + act
                + "; await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));"
                + " return performance.now() - start; }";
        return Quickest.of(5, 200, n -> ((Number) page.evaluate(measured, n)).doubleValue());
    }

    private static void answer(Route route, JsonObject body) {
        route.fulfill(new Route.FulfillOptions()
                .setStatus(200)
                .setContentType("application/json")
                .setBody(body.toString()));
    }

    private static JsonObject revision(String... provisions) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        for (int i = 0; i < provisions.length; i++) {
            items.add(Json.createObjectBuilder()
                    .add("id", provisions[i])
                    .add("kind", "OPERATIVE")
                    .add("label", String.valueOf(i + 1))
                    .add("text", "We keep the peace, and the " + i + "th promise of it."));
        }
        return Json.createObjectBuilder()
                .add("number", 1)
                .add("languages", Json.createArrayBuilder().add("en"))
                .add("texts", Json.createObjectBuilder().add("en", items))
                .build();
    }

    private static JsonObject positions(String... provisions) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        for (int delegation = 0; delegation < 100; delegation++) {
            JsonArrayBuilder comments = Json.createArrayBuilder();
            for (int i = 0; i < provisions.length; i++) {
                if ((i + delegation) % 5 == 0) {
                    comments.add(Json.createObjectBuilder()
                            .add("provisionId", provisions[i])
                            .add("comment", "We would say it in other words."));
                }
            }
            items.add(Json.createObjectBuilder()
                    .add("id", UUID.randomUUID().toString())
                    .add("step", "REVIEW")
                    .add("revision", 1)
                    .add("by", "Member " + delegation)
                    .add("onBehalfOf", "Delegation " + delegation)
                    .add("says", "amend")
                    .add("at", "2026-11-25T00:00:00Z")
                    .add("late", false)
                    .add("comments", comments));
        }
        return Json.createObjectBuilder().add("items", items).add("total", 100).build();
    }

    @Test
    void a_text_of_twenty_thousand_words_is_written_without_delay(Concord concord, Browser browser) {
        Draft draft = Draft.written(concord);
        write(
                draft,
                "WE DECLARE:\n\n"
                        + IntStream.rangeClosed(1, 60)
                                .mapToObj(point -> point + ". " + "peace and water ".repeat(111))
                                .collect(Collectors.joining("\n\n")));
        try (Visitor drafter = Visitor.signIn(concord, "drafter", ENGLISH, browser)) {
            Page page = drafter.page();
            drafter.open("/documents/" + draft.id() + "/draft");
            assertThat(page.locator("section .wording .operative")).hasCount(60);
            Object median = page.evaluate("""
                    () => {
                      const text = document.querySelector('textarea');
                      text.focus();
                      text.setSelectionRange(200, 200);
                      const strokes = Array.from({ length: 21 }, () => {
                        const start = performance.now();
                        document.execCommand('insertText', false, 'x');
                        void text.offsetHeight;
                        return performance.now() - start;
                      });
                      return strokes.sort((one, other) => one - other)[10];
                    }""");
            assertThat(((Number) median).doubleValue()).isLessThan(50);
            assertThat(page.locator("section .wording .operative").first()).containsText("xxxxxxxxxxxxxxxxxxxxx");
        }
    }
}
