package org.religionscongress.concord.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.religionscongress.concord.container.SharedServer;
import org.religionscongress.concord.journey.Concord;

/** An administrator keeps the registers, and somebody new comes in. */
@ExtendWith({Chromium.class, SharedServer.class})
class RegistersInTheBrowserIT {
    private static final String HOSTILE = "<script>alert(1)</script> ${7*7} \u202Eleft";

    @ParameterizedTest
    @CsvSource({"ru, 1280, 31", "kk, 360, 32"})
    void a_delegation_takes_part_in_a_session(
            String language, int width, int ordinal, Concord concord, Browser browser) {
        Visitor.Look look = new Visitor.Look(language, width);
        try (Visitor admin = Visitor.signIn(concord, "admin", look, browser)) {
            Page page = admin.page();
            admin.open("/delegations");
            page.locator("details.adding summary").click();
            page.locator("[name=name]").fill(HOSTILE + ordinal);
            page.locator("[name=country]").fill("Kazakhstan");
            page.reload();
            PlaywrightAssertions.assertThat(page.locator("[name=country]")).hasValue("Kazakhstan");
            page.locator("[name=tradition]").fill("Interfaith");
            page.locator("details.adding button").click();
            PlaywrightAssertions.assertThat(
                            page.locator("tbody th", new Page.LocatorOptions().setHasText(HOSTILE + ordinal)))
                    .isVisible();
            page.locator("[name=q]").fill(HOSTILE + ordinal);
            page.locator("form[role=search] button").click();
            PlaywrightAssertions.assertThat(page.locator("tbody tr")).hasCount(1);
            admin.isSound("delegations");
            page.locator("tbody th a").click();
            page.locator("concord-delegation details.adding summary").click();
            page.locator("[name=country]").fill("Mended");
            page.locator("details.adding button").click();
            PlaywrightAssertions.assertThat(page.locator("h1 + p")).containsText("Mended");
            admin.isSound("delegation");

            admin.open("/bodies");
            PlaywrightAssertions.assertThat(page.locator("section")).hasCount(5);
            page.locator("section details summary").first().click();
            admin.isSound("bodies");

            admin.open("/sessions");
            page.locator("details.adding summary").click();
            page.locator("[name=body]").selectOption("COUNCIL_OF_RELIGIOUS_LEADERS");
            page.locator("[name=ordinal]").fill(String.valueOf(ordinal));
            page.locator("[name=title]").fill("A session");
            page.locator("[name=place]").fill("Astana");
            page.locator("[name=opensAt]").fill("2031-05-01T10:00");
            page.locator("[name=closesAt]").fill("2031-05-02T18:00");
            admin.isSound("sessions");
            page.locator("details.adding button").click();
            page.waitForURL("**/sessions/*");
            page.locator("[name=delegation]").selectOption(new SelectOption().setLabel(HOSTILE + ordinal));
            page.locator("form.find button").click();
            PlaywrightAssertions.assertThat(page.locator("ul.tasks li")).hasCount(1);
            page.locator("concord-session details.adding summary").click();
            page.locator("[name=place]").fill("Mended");
            page.locator("details.adding button").click();
            PlaywrightAssertions.assertThat(page.locator("h1 + p + p")).containsText("Mended");
            admin.isSound("session");
            page.locator("ul.tasks button").click();
            PlaywrightAssertions.assertThat(page.locator("ul.tasks li")).hasCount(0);
        }
    }

    @ParameterizedTest
    @CsvSource({"en, 360, somebody-new-1", "ar, 1280, somebody-new-2"})
    void somebody_new_sets_a_password_and_signs_in(
            String language, int width, String username, Concord concord, Browser browser) {
        Visitor.Look look = new Visitor.Look(language, width);
        String link;
        try (Visitor admin = Visitor.signIn(concord, "admin", look, browser)) {
            Page page = admin.page();
            admin.open("/people");
            page.locator("details.adding summary").click();
            page.locator("[name=name]").fill(HOSTILE);
            page.locator("[name=username]").fill(username);
            page.locator("details.adding [name=role]").selectOption("DELEGATION");
            page.locator("details.adding button").click();
            Locator given = page.locator(".summary a");
            PlaywrightAssertions.assertThat(given).isVisible();
            link = given.getAttribute("href");
            admin.isSound("people");
            page.locator("[name=q]").fill(username);
            page.locator("form[role=search] button").click();
            PlaywrightAssertions.assertThat(page.locator("ul.documents li")).hasCount(1);
            page.locator("ul.documents a").click();
            page.locator("concord-person details.adding summary").first().click();
            page.locator("[name=email]").fill("mended@example.org");
            page.locator("details.adding button").first().click();
            page.locator("dialog [name=password]").fill("not this one");
            page.locator("dialog button").first().click();
            PlaywrightAssertions.assertThat(page.locator(".refusal")).isVisible();
            page.locator("details.adding button").first().click();
            page.locator("dialog [name=password]").fill("concord");
            admin.isSound("person-address");
            page.locator("dialog button").first().click();
            PlaywrightAssertions.assertThat(page.locator("h1 + p")).containsText("mended@example.org");
            Locator membership = page.locator("details.adding:has([name=body])");
            membership.locator("summary").click();
            membership.locator("[name=body]").selectOption("COUNCIL_OF_RELIGIOUS_LEADERS");
            membership.locator("[name=function]").fill(HOSTILE);
            membership.locator("button").click();
            PlaywrightAssertions.assertThat(page.locator("ul.tasks > li")).hasCount(2);
            admin.isSound("person");
        }
        assertThat(link).contains("/set-password#token=");
        try (Visitor newcomer = Visitor.at(concord, username, look, browser)) {
            Page page = newcomer.page();
            newcomer.open(link.substring(link.indexOf("/set-password")));
            page.locator("[name=password]").fill("a long enough one");
            page.locator("[name=again]").fill("a long enough one");
            newcomer.isSound("set-password");
            page.locator("form button").click();
            page.waitForURL("**/sign-in");
            newcomer.enter("a long enough one");
            PlaywrightAssertions.assertThat(page.locator(".me")).isVisible();
            newcomer.open("/people");
            PlaywrightAssertions.assertThat(page.locator(".refusal")).isVisible();
        }
    }

    @ParameterizedTest
    @CsvSource({"en, 1280", "ar, 360"})
    void a_file_is_imported_when_its_bad_lines_are_mended(
            String language, int width, Concord concord, Browser browser) {
        Visitor.Look look = new Visitor.Look(language, width);
        String good = "\"" + HOSTILE + " of a file in " + language + "\";Kazakhstan;Interfaith\r\n";
        String people = "name;username;email;roles;delegation;remark\r\n";
        String person = "Somebody;somebody-" + language + ";somebody@example.org;DELEGATION;\"" + HOSTILE
                + " of a file in " + language + "\";x\r\n";
        try (Visitor admin = Visitor.signIn(concord, "admin", look, browser)) {
            Page page = admin.page();
            admin.open("/delegations");
            page.locator("a[href='/delegations/import']").click();
            Locator act = page.locator("main > concord-import > .acts button");

            choose(page, "name;country;tradition\r\n" + good + ";Kazakhstan;" + "x".repeat(10_000) + "\r\n");
            PlaywrightAssertions.assertThat(page.locator(".lines .bad")).hasCount(1);
            PlaywrightAssertions.assertThat(page.locator(".lines .finding")).hasCount(2);
            PlaywrightAssertions.assertThat(act).hasCount(0);
            admin.isSound("import-with-bad-lines");

            choose(page, "\uFEFFname;country;tradition\r\n" + good);
            carryOut(page, act);
            admin.isSound("import-done");

            choose(page, "name;country;tradition\r\n" + good);
            PlaywrightAssertions.assertThat(page.locator(".lines li")).hasCount(1);
            PlaywrightAssertions.assertThat(act).hasCount(0);

            admin.open("/people/import");
            page.locator("details.adding summary").click();
            choose(page, people + person + "Nobody;a b;;KING;Nowhere;\r\n");
            PlaywrightAssertions.assertThat(page.locator(".lines .finding")).hasCount(3);
            admin.isSound("import-people");
            choose(page, people + person);
            carryOut(page, act);

            choose(page, "not\0a table");
            PlaywrightAssertions.assertThat(page.locator(".refusal")).isVisible();
        }
    }

    private static void choose(Page page, String table) {
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("table.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)));
    }

    private static void carryOut(Page page, Locator act) {
        act.click();
        page.locator("dialog button").first().click();
        PlaywrightAssertions.assertThat(page.locator(".told")).not().isEmpty();
        PlaywrightAssertions.assertThat(act).hasCount(0);
    }

    /** For those who can go to the most places, one of them under a long name. */
    @ParameterizedTest
    @CsvSource({"en, admin", "ru, head", "kk, admin", "ar, head"})
    void the_places_stand_in_one_line_or_behind_one_word(
            String language, String username, Concord concord, Browser browser) {
        try (Visitor visitor = Visitor.signIn(concord, username, new Visitor.Look(language, 1920), browser)) {
            Page page = visitor.page();
            Locator registers = page.locator("[aria-controls=registers]");
            Locator delegations = page.locator(".frame a[href='/delegations']");
            for (int width : new int[] {1920, 1280, 1201}) {
                page.setViewportSize(width, 900);
                assertThat(page.locator(".frame").boundingBox().height)
                        .as("the frame at %s in %s", width, language)
                        .isLessThan(70);
            }
            registers.press("Enter");
            PlaywrightAssertions.assertThat(delegations).isVisible();
            visitor.isSound("registers-open");
            page.keyboard().press("Escape");
            PlaywrightAssertions.assertThat(delegations).isHidden();
            PlaywrightAssertions.assertThat(registers).isFocused();

            for (int width : new int[] {1100, 800, 360}) {
                page.setViewportSize(width, 900);
                PlaywrightAssertions.assertThat(registers).isHidden();
                PlaywrightAssertions.assertThat(delegations).isHidden();
                page.locator("[aria-controls=places]").click();
                if (width == 360) {
                    visitor.isSound("places-open");
                }
                delegations.click();
                page.waitForURL("**/delegations");
                PlaywrightAssertions.assertThat(delegations).isHidden();
                PlaywrightAssertions.assertThat(delegations).hasAttribute("aria-current", "page");
            }
        }
    }
}
