package org.religionscongress.concord.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import jakarta.json.Json;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.religionscongress.concord.container.RoadMap;
import org.religionscongress.concord.container.SharedServer;
import org.religionscongress.concord.journey.Concord;
import org.religionscongress.concord.platform.attachment.ScanFormat;
import org.religionscongress.concord.platform.attachment.Scans;

/** What a text has promised is started, reported on and done, and everybody sees what is not. */
@ExtendWith({Chromium.class, SharedServer.class})
class RoadMapInTheBrowserIT {
    private static final String HOSTILE = "<script>alert(1)</script> ${7*7} \u202Eleft " + "x".repeat(300);
    private static final String TEXT = "WE DECLARE:\n\n1. To teach the young.\n\n2. To meet every year. " + HOSTILE;

    @ParameterizedTest
    @CsvSource({"en, 1280, 61", "ar, 360, 62"})
    void a_promise_is_carried_out(String language, int width, int ordinal, Concord concord, Browser browser) {
        Visitor.Look look = new Visitor.Look(language, width);
        String session = session(concord, ordinal);
        String adopted = RoadMap.adoptedStatement(concord, session, TEXT);

        String item = start(concord, look, browser, adopted, session);
        RoadMap.adopt(concord, item);
        report(concord, look, browser, item);

        try (Visitor anybody = Visitor.signIn(concord, "leader-01", look, browser)) {
            Page page = anybody.page();
            anybody.open("/road-map");
            PlaywrightAssertions.assertThat(page.locator("li:has(a[href='/road-map?text=" + adopted + "']) .late"))
                    .isVisible();
            anybody.isSound("road-map");
            anybody.open("/road-map?text=" + adopted);
            PlaywrightAssertions.assertThat(page.locator("ol.points > li")).hasCount(2);
            PlaywrightAssertions.assertThat(page.locator("ol.points > li").first())
                    .containsText("x".repeat(300));
            PlaywrightAssertions.assertThat(
                            page.locator("ol.points > li").first().locator(".late"))
                    .isVisible();
            PlaywrightAssertions.assertThat(
                            page.locator("ol.points > li").last().locator(".gap"))
                    .isVisible();
            anybody.isSound("road-map-text");
            page.locator("[name=show]").selectOption("without-action");
            page.locator("form.find button").click();
            PlaywrightAssertions.assertThat(page.locator("ol.points > li")).hasCount(1);
            anybody.open("/road-map?items=LATE");
            Locator row = page.locator("li:has(a[href='/documents/" + item + "#progress'])");
            PlaywrightAssertions.assertThat(row).isVisible();
            anybody.isSound("road-map-items");
            row.locator("a[href$='#progress']").click();
            PlaywrightAssertions.assertThat(page.locator("ol.record > li")).hasCount(1);
            PlaywrightAssertions.assertThat(page.locator("ul.evidence li")).hasCount(2);
            anybody.isSound("road-map-item");
        }
    }

    /** A drafter starts it from the point that it carries out. */
    private static String start(Concord concord, Visitor.Look look, Browser browser, String adopted, String session) {
        try (Visitor drafter = Visitor.signIn(concord, "drafter", look, browser)) {
            Page page = drafter.page();
            drafter.open("/documents/" + adopted);
            page.locator("a[href='/road-map?text=" + adopted + "']").click();
            page.locator("ol.points > li a[href^='/documents/new']").last().click();
            PlaywrightAssertions.assertThat(page.locator("blockquote.promise")).containsText("To meet every year");
            page.locator("[name=sessionId]").selectOption(session);
            page.locator("[name=title]").fill("A meeting in every year " + HOSTILE);
            page.locator("[name=text]").fill("1. The Secretariat prepares a meeting.");
            drafter.isSound("new-item");
            page.reload();
            PlaywrightAssertions.assertThat(page.locator("[name=title]"))
                    .hasValue("A meeting in every year " + HOSTILE);
            page.locator("form.long button").click();
            page.waitForURL("**/draft");
            return page.url().replaceAll(".*/documents/([0-9a-f-]{36})/draft", "$1");
        }
    }

    /** A member of the responsible body reports; to close the item for good is asked about once more. */
    private static void report(Concord concord, Visitor.Look look, Browser browser, String item) {
        try (Visitor member = Visitor.signIn(concord, "secretariat-1", look, browser)) {
            Page page = member.page();
            member.take(item);
            Locator form = page.locator("form.answer");
            form.locator("[value=dropped]").check();
            form.locator("textarea[name=text]").fill("No place was found. " + HOSTILE);
            form.locator("textarea[name=links]").fill("https://example.org/minutes");
            form.locator("[type=file]")
                    .setInputFiles(new FilePayload("minutes.pdf", "application/pdf", Scans.content(ScanFormat.PDF)));
            PlaywrightAssertions.assertThat(form.locator("ul.evidence li")).hasCount(1);
            form.locator("button:not(.plain)").click();
            PlaywrightAssertions.assertThat(form.locator(".refusal")).isVisible();
            member.isSound("report-progress");

            page.reload();
            PlaywrightAssertions.assertThat(form.locator("ul.evidence li")).hasCount(1);
            assertThat(form.locator("textarea[name=text]").inputValue()).startsWith("No place was found.");
            form.locator("[value=late]").check();
            form.locator("button:not(.plain)").click();
            PlaywrightAssertions.assertThat(form.locator(".refusal")).hasCount(0);
            form.locator("button:not(.plain)").click();
            PlaywrightAssertions.assertThat(page.locator(".told")).isVisible();
        }
    }

    private static String session(Concord concord, int ordinal) {
        return concord.basic("admin", "concord")
                .post(
                        "/api/sessions",
                        Json.createObjectBuilder()
                                .add("body", "SECRETARIAT")
                                .add("ordinal", ordinal)
                                .add("title", "A session of the Secretariat")
                                .add("place", "Astana")
                                .add("timeZone", "Asia/Almaty")
                                .add("opensAt", "2031-05-01T04:00:00Z")
                                .add("closesAt", "2031-05-02T12:00:00Z")
                                .build())
                .expect(201)
                .string("id");
    }
}
