package org.religionscongress.concord.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.religionscongress.concord.journey.Concord;

/** One person at a browser of their own, in a language and at a width of screen. Finds things by what they are, not by words. */
final class Visitor implements AutoCloseable {
    /** In these looks the page that asks for name and password has been looked at: it is the same for everybody. */
    private static final Set<Look> SIGN_IN_SEEN = ConcurrentHashMap.newKeySet();

    private final Concord concord;
    private final String username;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final Look look;
    private final Hands hands;

    /** How the visitor looks at Concord, and with what hands. */
    record Look(String language, int width, boolean byKeyboard) {
        Look(String language, int width) {
            this(language, width, false);
        }
    }

    private Visitor(Concord concord, String username, Look look, Browser browser, boolean withScript) {
        this.concord = concord;
        this.username = username;
        this.look = look;
        context = browser.newContext(new Browser.NewContextOptions()
                .setLocale(look.language())
                .setJavaScriptEnabled(withScript)
                .setTimezoneId("Asia/Almaty")
                .setViewportSize(look.width(), 900));
        page = context.newPage();
        page.onConsoleMessage(message -> {
            boolean serious = message.type().equals("error") || message.type().equals("warning");
            if (serious && !message.text().startsWith("Failed to load resource")) {
                complaints.add(message.text());
            }
        });
        page.onResponse(answer -> {
            if (answer.status() >= 500
                    || answer.status() >= 400 && !answer.url().contains("/api/")) {
                complaints.add(answer.status() + " " + answer.url());
            }
        });
        page.onPageError(complaints::add);
        hands = look.byKeyboard() ? Hands.keyboard(page) : Hands.mouse();
    }

    /** Has not signed in yet. */
    static Visitor at(Concord concord, String username, Look look, Browser browser) {
        return new Visitor(concord, username, look, browser, true);
    }

    /** Anybody, in a browser that runs no script. */
    static Visitor withoutScript(Concord concord, Look look, Browser browser) {
        return new Visitor(concord, "anybody", look, browser, false);
    }

    static Visitor signIn(Concord concord, String username, Look look, Browser browser) {
        Visitor visitor = at(concord, username, look, browser);
        visitor.open("/");
        visitor.enter("concord");
        PlaywrightAssertions.assertThat(visitor.page.locator(".me")).isVisible();
        return visitor;
    }

    /** Gives name and password on the page that asks for them. */
    void enter(String password) {
        Locator form = page.locator("main form").first();
        hands.write(form.locator("[name=username]"), username);
        hands.write(form.locator("[name=password]"), password);
        if (SIGN_IN_SEEN.add(look)) {
            isSound("sign-in");
        }
        hands.press(form.locator("button"));
    }

    String username() {
        return username;
    }

    Page page() {
        return page;
    }

    Hands hands() {
        return hands;
    }

    void open(String path) {
        page.navigate(concord.address().resolve(path).toString());
    }

    /** Also where the document is open already, at another tab: then that is what is seen until this one has come. */
    void openTab(String document, String tab) {
        open("/documents/" + document + "#" + tab);
        page.waitForFunction("""
                (tab) => document.querySelector('concord-document')?.loaded?.tab === tab
                  || document.querySelector('main .refusal')""", tab);
    }

    /** Takes the one task of the desk that is about this document, and answers it. */
    void answer(String document, String kind, String field, String word, String words) {
        take(document);
        Locator form = page.locator("form.answer");
        hands.choose(form.locator("input[name='" + field + "'][value='" + word + "']"));
        if (words != null) {
            hands.write(form.locator("textarea"), words);
        }
        isSound(kind);
        hands.press(form.locator("button:not(.plain)"));
        PlaywrightAssertions.assertThat(form.locator(".summary")).isVisible();
        hands.press(form.locator("button:not(.plain)"));
        PlaywrightAssertions.assertThat(page.locator(".told")).isVisible();
    }

    /** Takes the one task of the desk that is about this document. */
    void take(String document) {
        open("/");
        Locator task = page.locator(".tasks li:has(a[href='/documents/" + document + "'])")
                .first();
        // The process may need a moment to get as far as this task.
        for (int i = 0; i < 40 && task.count() == 0; i++) {
            page.waitForTimeout(250);
            open("/");
            page.waitForSelector("h2");
        }
        isSound("desk");
        hands.press(task.locator("button, a.act").first());
        page.waitForURL("**/tasks/**");
    }

    /** Nobody is shut out, nothing is wider than the screen, nothing was complained of. */
    void isSound(String screen) {
        page.waitForFunction("() => !document.querySelector('.waits')");
        // The legacy mode opens no second page for each look; it is for pages that hold no page of another origin.
        assertThat(new AxeBuilder(page)
                        .setLegacyMode(true)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .analyze()
                        .getViolations())
                .extracting(Rule::getHelp)
                .as("what axe finds on %s for %s in %s", screen, username, look)
                .isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("%s fits its screen for %s in %s", screen, username, look)
                .isEqualTo(true);
        assertThat(heard()).as("what the browser complains of on %s", screen).isEmpty();
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screens", look.language() + "-" + look.width(), screen + ".png")));
    }

    /** Each complaint belongs to one screen only. A refusal of the API is none: the screen says what it means. */
    private List<String> heard() {
        List<String> heard = List.copyOf(complaints);
        complaints.clear();
        return heard;
    }

    @Override
    public void close() {
        context.close();
    }
}
