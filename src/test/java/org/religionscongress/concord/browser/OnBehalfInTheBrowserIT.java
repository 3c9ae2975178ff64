package org.religionscongress.concord.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.imageio.ImageIO;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.religionscongress.concord.container.SharedServer;
import org.religionscongress.concord.journey.Account;
import org.religionscongress.concord.journey.Concord;
import org.religionscongress.concord.journey.DeclarationJourney;

/** Clerks enter what others answered by letter or aloud, a second person confirms it, and an assistant prepares. */
@ExtendWith({Chromium.class, SharedServer.class})
class OnBehalfInTheBrowserIT {
    private static final String HOSTILE = "<script>alert(1)</script> ${7*7} \u202Eleft " + "x".repeat(200);
    private static final LocatorAssertions.IsVisibleOptions PATIENTLY =
            new LocatorAssertions.IsVisibleOptions().setTimeout(30_000);

    @ParameterizedTest
    @CsvSource({"en, 1280", "ar, 360"})
    void a_delegation_answers_by_letter_from_review_to_adoption(
            String language, int width, Concord concord, Browser browser) {
        Visitor.Look look = new Visitor.Look(language, width);
        DeclarationJourney journey = journey(concord, 1);
        String document = journey.post();
        journey.submit();
        String clerk = "scribe-" + language;
        String second = "second-scribe-" + language;
        String session = concord.signIn("admin", "concord")
                .get("/api/documents/" + document)
                .expect(200)
                .string("sessionId");
        Newcomer.register(concord, clerk);
        mandate(concord, Newcomer.register(concord, second), 1);
        try (Visitor admin = Visitor.signIn(concord, "admin", look, browser)) {
            giveMandate(admin, idOf(concord, clerk), session);
        }

        try (Visitor scribe = Visitor.signIn(concord, clerk, look, browser)) {
            reviewByLetter(scribe, concord, document);
            journey.consolidate();
            journey.openConsensus();
            journey.takePositions();
            journey.approve();
            enter(scribe, document, "act-on-adoption");
            Page page = scribe.page();
            page.locator("input[name=act][value=adopt]").check();
            page.locator("input[name=channel][value=letter]").check();
            page.locator("concord-scan input[type=file]").setInputFiles(scan("letter.png", "We adopt the text."));
            PlaywrightAssertions.assertThat(page.locator("concord-scan img")).isVisible(PATIENTLY);
            submit(page);
            page.waitForURL("**/on-behalf");
            PlaywrightAssertions.assertThat(page.locator("concord-to-decide .empty"))
                    .isVisible(PATIENTLY);
            PlaywrightAssertions.assertThat(page.locator("#mine ~ ul > li").first())
                    .containsText("·");
            scribe.isSound("on-behalf-entered");
        }
        try (Visitor other = Visitor.signIn(concord, second, look, browser)) {
            Page page = other.page();
            other.open("/on-behalf");
            PlaywrightAssertions.assertThat(page.locator("concord-to-decide img.sheet"))
                    .isVisible(PATIENTLY);
            other.isSound("on-behalf-to-decide");
            page.locator("concord-to-decide .acts button").first().click();
            other.isSound("on-behalf-confirm");
            page.locator("dialog button[value=yes]").click();
            PlaywrightAssertions.assertThat(page.locator("concord-to-decide .empty"))
                    .isVisible(PATIENTLY);
        }
        journey.announce();
        assertThat(positions(concord, document, "act-on-adoption")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"en, 1280", "ar, 360"})
    void a_whole_roll_call_is_entered_by_keyboard_alone_and_confirmed_at_once(
            String language, int width, Concord concord, Browser browser) {
        Visitor.Look look = new Visitor.Look(language, width);
        int delegations = DeclarationJourney.DEMO_DELEGATIONS;
        DeclarationJourney journey = journey(concord, delegations);
        String document = journey.post();
        journey.submit();
        journey.review();
        journey.consolidate();
        journey.openConsensus();
        journey.takePositions();
        journey.approve();
        String clerk = "roll-call-" + language;
        mandate(concord, Newcomer.register(concord, clerk), delegations);

        try (Visitor scribe = Visitor.signIn(concord, clerk, look, browser)) {
            Page page = scribe.page();
            comesTo(scribe, "/documents/" + document + "/acts", page.locator(".line:has(input)"), delegations);
            PlaywrightAssertions.assertThat(page.locator(".line")).hasCount(delegations);
            page.locator(".line input").first().focus();
            for (int line = 0; line < delegations; line++) {
                page.keyboard().press(line == 3 ? "2" : line == 7 ? "4" : "1");
            }
            // One line back, another act, and on.
            page.keyboard().press("Shift+Tab");
            page.keyboard().press("3");
            page.keyboard().press("Space");
            page.locator("concord-scan input[type=file]")
                    .setInputFiles(scan("sheet.png", "Roll-call of 20 delegations"));
            PlaywrightAssertions.assertThat(page.locator("concord-scan img")).isVisible(PATIENTLY);
            tabTo(page, "name", "note");
            page.keyboard().type("Roll-call in the hall.");
            scribe.isSound("acts");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            PlaywrightAssertions.assertThat(page.locator(".summary")).isVisible();
            scribe.isSound("acts-summary");
            page.keyboard().press("Enter");
            PlaywrightAssertions.assertThat(page.locator(".line input")).hasCount(0);
            PlaywrightAssertions.assertThat(page.locator("details.waiting"))
                    .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(60_000));
            scribe.isSound("acts-entered");
        }
        try (Visitor drafter = Visitor.signIn(concord, "drafter", look, browser)) {
            Page page = drafter.page();
            drafter.open("/documents/" + document + "/acts");
            PlaywrightAssertions.assertThat(page.locator("concord-to-decide li"))
                    .hasCount(delegations);
            PlaywrightAssertions.assertThat(page.locator("concord-to-decide img.sheet"))
                    .hasCount(1);
            drafter.isSound("acts-to-decide");
            page.locator("concord-to-decide .acts button").first().click();
            page.locator("dialog button[value=yes]").click();
            PlaywrightAssertions.assertThat(page.locator("concord-to-decide .empty"))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
        }
        journey.announce();
        assertThat(positions(concord, document, "act-on-adoption"))
                .hasSize(delegations)
                .extracting(position -> position.getString("says"))
                .contains("abstain", "oppose", "dissociate");
    }

    @ParameterizedTest
    @CsvSource({"en, 1280", "ar, 360"})
    void an_objection_that_came_in_time_is_entered_when_the_silence_has_ended(
            String language, int width, Concord concord, Browser browser) {
        Visitor.Look look = new Visitor.Look(language, width);
        DeclarationJourney journey = new DeclarationJourney(concord, Clock.systemUTC(), 1, act -> {});
        journey.gatherDelegations();
        String document = silentStatement(concord, journey.openSession());
        Account head = concord.signIn("head", "concord");
        Awaitility.await("the silence ends").atMost(Duration.ofSeconds(60)).until(() -> head.get(
                        "/api/documents/" + document)
                .expect(200)
                .string("stage")
                .equals("APPROVAL"));

        try (Visitor scribe = Visitor.signIn(concord, "clerk", look, browser)) {
            Page page = scribe.page();
            enter(scribe, document, "object");
            page.locator("[name=statement]").fill("Point 1 says too much. " + HOSTILE);
            page.locator("[name=channel][value='e-mail']").check();
            page.locator("[name=receivedAt]")
                    .fill(page.locator("[name=receivedAt]").getAttribute("min"));
            page.locator("concord-scan input[type=file]")
                    .setInputFiles(
                            new FilePayload("notes.txt", "text/plain", "No scan".getBytes(StandardCharsets.UTF_8)));
            PlaywrightAssertions.assertThat(page.locator("concord-scan .why")).isVisible();
            page.locator("concord-scan input[type=file]").setInputFiles(scan("mail.png", "I object."));
            PlaywrightAssertions.assertThat(page.locator("concord-scan img")).isVisible(PATIENTLY);
            scribe.isSound("on-behalf-objection");
            submit(page);
            page.waitForURL("**/on-behalf");
            scribe.isSound("on-behalf-objected");
        }
        assertThat(head.get("/api/documents/" + document).expect(200).string("stage"))
                .isEqualTo("OBJECTION");
    }

    @ParameterizedTest
    @CsvSource({"en, 1280", "ar, 360"})
    void an_assistant_prepares_what_the_member_sends(String language, int width, Concord concord, Browser browser) {
        Visitor.Look look = new Visitor.Look(language, width);
        DeclarationJourney journey = journey(concord, 1);
        String document = journey.post();
        journey.submit();
        String assistant = "assistant-" + language;
        Newcomer.register(concord, assistant);
        try (Visitor member = Visitor.signIn(concord, "member-01", look, browser)) {
            Page page = member.page();
            page.locator(".me summary").click();
            page.locator(".me a[href='/assistants']").click();
            page.locator("[name=username]").fill(assistant);
            page.locator("form.short button").click();
            Locator named = page.locator("ul.tasks li", new Page.LocatorOptions().setHasText(assistant));
            PlaywrightAssertions.assertThat(named).isVisible(PATIENTLY);
            member.isSound("assistants");
        }
        try (Visitor helper = Visitor.signIn(concord, assistant, look, browser)) {
            Page page = helper.page();
            helper.take(document);
            page.locator("[name=verdict][value=amend]").check();
            page.locator("[name=comment]").fill("Point 2: say more. " + HOSTILE);
            helper.isSound("prepare");
            page.locator("form.answer .acts button").click();
            PlaywrightAssertions.assertThat(page.locator(".told")).isVisible(PATIENTLY);
            PlaywrightAssertions.assertThat(page.locator(".prepared")).isVisible();
        }
        try (Visitor member = Visitor.signIn(concord, "member-01", look, browser)) {
            Page page = member.page();
            member.take(document);
            PlaywrightAssertions.assertThat(page.locator(".prepared")).containsText(assistant);
            PlaywrightAssertions.assertThat(page.locator("[name=verdict][value=amend]"))
                    .isChecked();
            member.isSound("prepared");
            page.locator("form.answer .acts button").first().click();
            PlaywrightAssertions.assertThat(page.locator(".summary")).isVisible();
            page.locator("form.answer .acts button").first().click();
            PlaywrightAssertions.assertThat(page.locator(".told")).isVisible(PATIENTLY);
        }
        assertThat(positions(concord, document, "review")).singleElement().satisfies(position -> {
            assertThat(position.getString("says")).isEqualTo("amend");
            assertThat(position.getString("preparedBy")).isEqualTo(assistant);
        });
    }

    /** What is about to be answered by a member is refused to the clerk, and said so; then the letter is entered. */
    private static void reviewByLetter(Visitor scribe, Concord concord, String document) {
        Account member = concord.signIn("member-01", "concord");
        String task = Awaitility.await("the review")
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> member.get("/api/tasks?kind=review&documentId=" + document)
                                .expect(200)
                                .body()
                                .getJsonArray("items"),
                        found -> !found.isEmpty())
                .getJsonObject(0)
                .getString("id");
        member.post("/api/tasks/" + task + "/claim").expect(200);
        Page page = scribe.page();
        scribe.open("/on-behalf");
        Locator turn = page.locator("article.turn:has(a[href='/documents/" + document + "'])");
        PlaywrightAssertions.assertThat(turn.locator(".state")).isVisible(PATIENTLY);
        PlaywrightAssertions.assertThat(turn.locator("a.act")).hasCount(0);
        scribe.isSound("on-behalf-held");
        member.post("/api/tasks/" + task + "/release").expect(200);

        enter(scribe, document, "review");
        page.locator("[name=verdict][value=amend]").check();
        page.locator("[name=comment]").fill("Point 2: " + HOSTILE);
        page.locator("[name=channel][value=letter]").check();
        page.locator("form.answer .acts button").click();
        PlaywrightAssertions.assertThat(page.locator(".told")).isVisible();
        page.locator("concord-scan input[type=file]")
                .setInputFiles(
                        new FilePayload("letter.pdf", "application/pdf", "no PDF".getBytes(StandardCharsets.UTF_8)));
        PlaywrightAssertions.assertThat(page.locator("concord-scan .why")).isVisible(PATIENTLY);
        scribe.isSound("on-behalf-refused-scan");
        page.locator("concord-scan input[type=file]").setInputFiles(scan("letter.png", "Point 2: say more."));
        PlaywrightAssertions.assertThat(page.locator("concord-scan img")).isVisible(PATIENTLY);
        page.reload();
        PlaywrightAssertions.assertThat(page.locator("concord-scan img")).isVisible(PATIENTLY);
        PlaywrightAssertions.assertThat(page.locator("[name=verdict][value=amend]"))
                .isChecked();
        scribe.isSound("on-behalf-review");
        submit(page);
        page.waitForURL("**/on-behalf");
    }

    /** Opens the form for what is asked, once it is. */
    private static void enter(Visitor scribe, String document, String kind) {
        Page page = scribe.page();
        Locator act = page.locator("a.act[href^='/documents/" + document + "/on-behalf?kind=" + kind + "&']");
        comesTo(scribe, "/on-behalf", act, 1);
        scribe.isSound("on-behalf");
        act.first().click();
        PlaywrightAssertions.assertThat(page.locator("form.answer")).isVisible(PATIENTLY);
    }

    /** The process may need a moment to get as far as that. */
    private static void comesTo(Visitor visitor, String address, Locator things, int count) {
        for (int i = 0; i < 40; i++) {
            visitor.open(address);
            visitor.page().waitForSelector("h1");
            if (things.count() == count) {
                return;
            }
            visitor.page().waitForTimeout(500);
        }
        visitor.isSound("never-came");
        throw new AssertionError("There are " + things.count() + " of " + count + " at " + address);
    }

    private static void tabTo(Page page, String attribute, String value) {
        for (int i = 0; i < 20; i++) {
            if (value.equals(page.evaluate("name => document.activeElement.getAttribute(name)", attribute))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab never comes to " + attribute + "=" + value);
    }

    /** First it says in words what is entered, then it is. */
    private static void submit(Page page) {
        page.locator("form.answer .acts button").click();
        PlaywrightAssertions.assertThat(page.locator(".summary")).isVisible();
        page.locator("form.answer .acts button").click();
    }

    private static void giveMandate(Visitor admin, String personId, String session) {
        Page page = admin.page();
        admin.open("/people/" + personId);
        page.locator("concord-mandates summary").click();
        page.locator("concord-mandates select").first().selectOption(session);
        PlaywrightAssertions.assertThat(page.locator("[name=delegationIds]:checked"))
                .hasCount(1);
        page.locator("[name=givenBy]").fill("Its head, by a letter. " + HOSTILE);
        admin.isSound("mandate");
        page.locator("concord-mandates form .acts button").click();
        PlaywrightAssertions.assertThat(page.locator("concord-mandates ul.tasks > li"))
                .hasCount(1);
        admin.isSound("mandates");
    }

    private static DeclarationJourney journey(Concord concord, int delegations) {
        DeclarationJourney journey = new DeclarationJourney(concord, Clock.systemUTC(), delegations, act -> {});
        journey.gatherDelegations();
        journey.openSession();
        return journey;
    }

    private static String idOf(Concord concord, String username) {
        return concord.signIn(username, "concord").get("/api/me").expect(200).string("id");
    }

    /** For the first of the demo's delegations. */
    private static void mandate(Concord concord, String personId, int delegations) {
        Account admin = concord.signIn("admin", "concord");
        JsonArrayBuilder ids = Json.createArrayBuilder();
        admin.get("/api/delegations?size=" + delegations)
                .expect(200)
                .body()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .forEach(delegation -> ids.add(delegation.getString("id")));
        admin.post(
                        "/api/mandates",
                        Json.createObjectBuilder()
                                .add("personId", personId)
                                .add("delegationIds", ids)
                                .add("givenBy", "Their heads, by letter")
                                .build())
                .expect(201);
    }

    /** A statement of the session under a silence of a few seconds. */
    private static String silentStatement(Concord concord, String session) {
        Account drafter = concord.signIn("drafter", "concord");
        String document = drafter.post(
                        "/api/documents",
                        Json.createObjectBuilder()
                                .add("kind", "STATEMENT")
                                .add("title", "A statement under silence")
                                .add("originalLanguage", "en")
                                .add("sessionId", session)
                                .add("text", "WE DECLARE:\n\n1. To keep the peace.")
                                .build())
                .expect(201)
                .string("id");
        answer(
                drafter,
                claimed(drafter, document, "draft"),
                Json.createObjectBuilder().add("outcome", "submit").build());
        Account head = concord.signIn("head", "concord");
        String task = claimed(head, document, "open-consensus");
        // Counted from here: waiting for the task has taken nothing of it.
        answer(
                head,
                task,
                Json.createObjectBuilder()
                        .add("procedure", "silence")
                        .add("until", Instant.now().plusSeconds(10).toString())
                        .build());
        return document;
    }

    private static void answer(Account account, String task, JsonObject answer) {
        account.post("/api/tasks/" + task + "/complete", answer).expect(200);
    }

    private static String claimed(Account account, String document, String kind) {
        String tasks = "/api/tasks?kind=" + kind + "&documentId=" + document;
        String task = Awaitility.await("a task " + kind)
                .atMost(Duration.ofSeconds(30))
                .until(() -> account.get(tasks).expect(200).body().getJsonArray("items"), found -> !found.isEmpty())
                .getJsonObject(0)
                .getString("id");
        account.post("/api/tasks/" + task + "/claim").expect(200);
        return task;
    }

    private static List<JsonObject> positions(Concord concord, String document, String kind) {
        String step = kind.equals("review") ? "REVIEW" : "BALLOT";
        return concord
                .signIn("head", "concord")
                .get("/api/documents/" + document + "/positions?size=200")
                .expect(200)
                .body()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(position -> position.getString("step").startsWith(step))
                .toList();
    }

    /** A picture of a page on which this stands. */
    private static FilePayload scan(String name, String words) {
        BufferedImage page = new BufferedImage(900, 500, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = page.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, page.getWidth(), page.getHeight());
        pen.setColor(Color.DARK_GRAY);
        pen.setFont(new Font(Font.SERIF, Font.PLAIN, 40));
        pen.drawString(words, 80, 140);
        pen.drawLine(80, 400, 420, 400);
        pen.dispose();
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try {
            ImageIO.write(page, "png", content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new FilePayload(name, "image/png", content.toByteArray());
    }
}
