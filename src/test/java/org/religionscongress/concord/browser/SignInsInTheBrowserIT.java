package org.religionscongress.concord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.religionscongress.concord.container.SharedServer;
import org.religionscongress.concord.journey.Concord;

/** Somebody sees where they are signed in, ends it elsewhere, changes the password, and is signed out by an administrator. */
@ExtendWith({Chromium.class, SharedServer.class})
class SignInsInTheBrowserIT {
    private static final String ANOTHER_PASSWORD = "three doves over a river";
    private static final String OTHERS = ".tasks button";

    @ParameterizedTest
    @CsvSource({"en, 360", "ar, 1280"})
    void are_seen_and_ended(String language, int width, Concord concord, Browser browser) {
        String username = "signed-in-" + language + "-" + width;
        Visitor.Look look = new Visitor.Look(language, width);
        String person = Newcomer.register(concord, username, "DRAFTER");
        concord.signIn(username, "concord");
        try (Visitor visitor = Visitor.signIn(concord, username, look, browser);
                Visitor elsewhere = Visitor.signIn(concord, username, look, browser)) {
            Page page = visitor.page();
            page.locator(".me summary").click();
            page.locator(".me a[href='/sign-ins']").click();
            assertThat(page.locator(".tasks li")).hasCount(3);
            assertThat(page.locator(OTHERS)).hasCount(2);
            visitor.isSound("sign-ins");

            page.locator(OTHERS).first().click();
            confirm(page, "not the password");
            assertThat(page.locator(".refusal")).isFocused();
            visitor.isSound("sign-ins-refused");
            page.locator(OTHERS).first().click();
            visitor.isSound("sign-ins-end");
            confirm(page, "concord");
            assertThat(page.locator(".told")).not().isEmpty();
            assertThat(page.locator(".tasks li")).hasCount(2);

            page.locator("main > concord-sign-ins > .acts button").click();
            confirm(page, "concord");
            assertThat(page.locator(".tasks li")).hasCount(1);
            assertThat(page.locator("main > concord-sign-ins button")).hasCount(0);
            // Also where it is looked at: the screen asks who it is, by itself.
            elsewhere.page().waitForURL("**/sign-in?back=*");

            changePassword(visitor);

            signedOutByAnAdministrator(concord, person, look, browser);
            visitor.open("/sign-ins");
            page.waitForURL("**/sign-in?back=%2Fsign-ins");
            visitor.enter(ANOTHER_PASSWORD);
            assertThat(page.locator(".tasks li")).hasCount(1);
        }
    }

    /** The session goes on, and so does the page. */
    private static void changePassword(Visitor visitor) {
        Page page = visitor.page();
        assertThat(page.locator(".me a[href='/password']")).hasCount(1);
        visitor.open("/password");
        page.waitForSelector("main [name=newPassword]");
        visitor.isSound("password");
        change(page, "not the password");
        assertThat(page.locator(".refusal")).isFocused();
        visitor.isSound("password-refused");
        change(page, "concord");
        assertThat(page.locator(".told")).not().isEmpty();
        assertThat(page.locator("main [name=newPassword]")).hasValue("");
        visitor.open("/sign-ins");
        assertThat(page.locator(".tasks li")).hasCount(1);
    }

    private static void change(Page page, String old) {
        page.locator("main [name=password]").fill(old);
        page.locator("main [name=newPassword]").fill(ANOTHER_PASSWORD);
        page.locator("main [name=again]").fill(ANOTHER_PASSWORD);
        page.locator("main form button").click();
    }

    private static void confirm(Page page, String password) {
        page.locator("dialog [name=password]").fill(password);
        page.locator("dialog button").first().click();
    }

    private static void signedOutByAnAdministrator(Concord concord, String person, Visitor.Look look, Browser browser) {
        try (Visitor admin = Visitor.signIn(concord, "admin", look, browser)) {
            Page page = admin.page();
            admin.open("/people/" + person);
            Locator signOut = page.locator("h1 ~ .acts button").last();
            signOut.click();
            admin.isSound("sign-person-out");
            page.locator("dialog button").first().click();
            assertThat(page.locator(".told")).not().isEmpty();
        }
    }
}
