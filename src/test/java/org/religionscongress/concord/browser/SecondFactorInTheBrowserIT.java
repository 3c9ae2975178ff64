package org.religionscongress.concord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.religionscongress.concord.container.ProductionServer;
import org.religionscongress.concord.container.SharedServer;
import org.religionscongress.concord.journey.Concord;
import org.religionscongress.concord.platform.secondfactor.App;

/** Somebody sets up a second factor, signs in with it, loses the phone, and is helped by an administrator. */
@ExtendWith({Chromium.class, SharedServer.class, ProductionServer.Provider.class})
class SecondFactorInTheBrowserIT {
    private static final String CODE = "main [name=code]";

    @ParameterizedTest
    @CsvSource({"en, 360", "ar, 1280"})
    void by_own_wish(String language, int width, Concord concord, Browser browser) {
        String username = "two-factors-" + language + "-" + width;
        Visitor.Look look = new Visitor.Look(language, width);
        String person = Newcomer.register(concord, username, "DRAFTER");
        try (Visitor visitor = Visitor.signIn(concord, username, look, browser)) {
            Page page = visitor.page();
            visitor.open("/second-factor");
            page.waitForSelector("main form");
            visitor.isSound("second-factor-none");
            App app = begin(visitor, "concord");
            List<String> codes = confirm(visitor, app);
            page.locator(".codes ~ p button").click();
            assertThat(page.locator("details.changing")).hasCount(3);
            page.locator("details.changing summary").first().click();
            visitor.isSound("second-factor-set-up");

            signOut(page);
            enter(visitor);
            visitor.isSound("sign-in-code");
            page.locator(CODE).fill(app.code(Instant.now(), 1));
            page.locator("main form button").click();
            assertThat(page.locator(".me")).isVisible();

            signOut(page);
            withRecoveryCode(visitor, codes.get(0));
            assertThat(page.locator(".me")).isVisible();

            signOut(page);
            withRecoveryCode(visitor, codes.get(0));
            assertThat(page.locator(".refusal")).isFocused();
            assertThat(page.locator(CODE)).hasValue("");
            visitor.isSound("sign-in-code-refused");
            page.locator(CODE).fill(codes.get(1));
            page.locator("main form button").click();
            assertThat(page.locator(".me")).isVisible();

            takenByAnAdministrator(concord, person, look, browser);
            visitor.open("/second-factor");
            page.waitForURL("**/sign-in?back=*");
            visitor.enter("concord");
            page.waitForURL("**/second-factor");
            assertThat(page.locator("main [name=password]")).isVisible();
        }
    }

    private static void takenByAnAdministrator(Concord concord, String person, Visitor.Look look, Browser browser) {
        try (Visitor admin = Visitor.signIn(concord, "admin", look, browser)) {
            Page page = admin.page();
            admin.open("/people/" + person);
            Locator take = page.locator("h1 ~ p > button.plain").last();
            page.waitForSelector("h2");
            admin.isSound("person-with-second-factor");
            take.click();
            page.locator("dialog textarea").fill("Phone and codes are lost.");
            admin.isSound("take-second-factor");
            page.locator("dialog button").first().click();
            assertThat(page.locator(".told")).not().isEmpty();
            assertThat(page.locator("h1 ~ p > button.plain")).hasCount(2);
        }
    }

    /** The Head has a new account in production: link, password, second factor, and only then the rest. */
    @Test
    void because_the_role_asks_for_it(ProductionServer production, Browser browser) {
        String username = "head-in-the-browser";
        production.register(username, "HEAD");
        try (Visitor visitor = Visitor.at(production.concord(), username, new Visitor.Look("ru", 360), browser)) {
            Page page = visitor.page();
            visitor.open("/documents");
            visitor.enter(ProductionServer.PASSWORD);
            page.waitForURL("**/second-factor?back=%2Fdocuments");
            assertThat(page.locator(".summary")).isVisible();
            assertThat(page.locator(".frame nav")).hasCount(0);
            visitor.isSound("second-factor-needed");
            visitor.open("/");
            page.waitForURL("**/second-factor?back=%2F");
            visitor.open("/second-factor?back=%2Fdocuments");

            confirm(visitor, begin(visitor, ProductionServer.PASSWORD));
            page.locator(".codes ~ p button").click();

            page.waitForURL("**/documents");
            assertThat(page.locator(".frame nav")).hasCount(1);
        }
    }

    private static App begin(Visitor visitor, String password) {
        Page page = visitor.page();
        page.locator("main [name=password]").fill(password);
        page.locator("main form button").click();
        assertThat(page.locator("svg.qr")).isVisible();
        assertThat(page.locator("main h1")).isFocused();
        page.locator("main details summary").click();
        visitor.isSound("second-factor-begun");
        return new App(page.locator(".secret").innerText().replace(" ", ""));
    }

    private static List<String> confirm(Visitor visitor, App app) {
        Page page = visitor.page();
        page.locator(CODE).fill(app.code(Instant.now()));
        page.locator("main form button").first().click();
        assertThat(page.locator(".codes li")).hasCount(10);
        visitor.isSound("second-factor-codes");
        List<String> codes = page.locator(".codes code").allInnerTexts();
        assertThat(codes).doesNotHaveDuplicates();
        return codes;
    }

    private static void signOut(Page page) {
        page.locator(".me summary").click();
        page.locator(".me button").click();
        page.waitForURL("**/sign-in*");
    }

    private static void withRecoveryCode(Visitor visitor, String code) {
        Page page = visitor.page();
        enter(visitor);
        page.locator("main button.link").first().click();
        assertThat(page.locator(CODE)).isFocused();
        page.locator(CODE).fill(code);
        page.locator("main form button").click();
    }

    /** Name and password, on the page that was looked at when the visitor came. */
    private static void enter(Visitor visitor) {
        Page page = visitor.page();
        page.locator("[name=username]").first().fill(visitor.username());
        page.locator("[name=password]").fill("concord");
        page.locator("main form button").first().click();
        assertThat(page.locator(CODE)).isFocused();
    }
}
