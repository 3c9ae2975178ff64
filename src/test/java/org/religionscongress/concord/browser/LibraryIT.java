package org.religionscongress.concord.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.RequestOptions;
import jakarta.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.religionscongress.concord.container.RoadMap;
import org.religionscongress.concord.container.SharedServer;
import org.religionscongress.concord.journey.Concord;

/** Everybody reads adopted texts: without signing in, and in a browser that runs no script. */
@ExtendWith({Chromium.class, SharedServer.class})
class LibraryIT {
    private static final String HOSTILE = "<script>alert(1)</script> ${7*7} \u202Eleft " + "x".repeat(300);
    private static final String TEXT = """
            STATEMENT OF THE SECRETARIAT
            We, the members of the Secretariat,
            recognizing that water is life,
            WE DECLARE:
            1. Water is for all. %s
            2. We share it.
            """.formatted(HOSTILE);

    @ParameterizedTest
    @CsvSource({"en, 1280, ltr, 71", "ar, 360, rtl, 72", "ru, 360, ltr, 73", "kk, 1280, ltr, 74"})
    void everybody_finds_and_reads_an_adopted_text(
            String language, int width, String direction, int ordinal, Concord concord, Browser browser) {
        String symbol = symbol(concord, RoadMap.adoptedStatement(concord, session(concord, ordinal), TEXT));

        Visitor.Look look = new Visitor.Look(language, width);
        try (Visitor anybody = Visitor.withoutScript(concord, look, browser)) {
            Page page = anybody.page();
            anybody.open("/library");
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
            assertThat(page.locator("html").getAttribute("dir")).isEqualTo(direction);
            isSound(concord, look, browser, page.url(), "library");
            page.locator("a[href='/library/" + symbol + "']").click();
            PlaywrightAssertions.assertThat(page.locator("h1")).hasText("STATEMENT OF THE SECRETARIAT");
            PlaywrightAssertions.assertThat(page.locator(".wording p")).hasCount(5);
            PlaywrightAssertions.assertThat(page.locator(".wording .operative .label"))
                    .hasText(new String[] {"1.", "2."});
            PlaywrightAssertions.assertThat(page.locator(".wording .operative").first())
                    .containsText("${7*7}");
            assertThat(page.locator("article").getAttribute("dir")).isEqualTo("ltr");
            PlaywrightAssertions.assertThat(page.locator(".facts")).containsText(symbol);
            isSound(concord, look, browser, page.url(), "library-text");

            // By a link, the interface speaks another language; the text stays as it is.
            page.locator("header a[lang=ru]").click();
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("ru");
            assertThat(page.locator("article").getAttribute("lang")).isEqualTo("en");
            page.locator("header .name").click();
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("ru");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/library/CONGRESS/I/DECL.999999",
                "/library/%3Cscript%3Ealert(1)%3C/script%3E",
                "/library/..%2f..%2fWEB-INF/web.xml",
                "/library/' OR 1=1",
                "/library/${4001*4003}",
                "/library?body=NOBODY",
                "/library/00000000-0000-0000-0000-000000000000",
            })
    void what_is_not_there_says_so_in_the_same_look(String path, Concord concord, Browser browser) {
        try (Visitor anybody = Visitor.withoutScript(concord, new Visitor.Look("en", 1280), browser)) {
            APIResponse answer = anybody.page()
                    .request()
                    .get(concord.address()
                            + path.replace(" ", "%20")
                                    .replace("$", "%24")
                                    .replace("{", "%7B")
                                    .replace("}", "%7D"));
            assertThat(answer.status()).as(path).isBetween(400, 404);
            assertThat(answer.text()).doesNotContain("alert(1)", "16016003", "Exception");
        }
    }

    @Test
    void what_is_not_there_leads_back_to_the_list(Concord concord, Browser browser) {
        try (Visitor anybody = Visitor.withoutScript(concord, new Visitor.Look("en", 360), browser)) {
            anybody.open("/library/CONGRESS/I/DECL.999999");
            PlaywrightAssertions.assertThat(anybody.page().locator("main a[href='/library']"))
                    .isVisible();
        }
    }

    @Test
    void a_page_may_be_kept_and_runs_nothing(Concord concord, Browser browser) {
        try (Visitor anybody = Visitor.withoutScript(concord, new Visitor.Look("en", 1280), browser)) {
            APIResponse answer = anybody.page().request().get(concord.address() + "/library?lang=en&page=7");
            assertThat(answer.headers())
                    .containsEntry("cache-control", "public, max-age=300")
                    .containsEntry("vary", "Accept-Encoding, Accept-Language")
                    .doesNotContainKey("set-cookie");
            assertThat(answer.headers().get("content-security-policy")).startsWith("default-src 'none'");
            APIResponse again = anybody.page()
                    .request()
                    .get(
                            concord.address() + "/library?lang=en&page=7",
                            RequestOptions.create()
                                    .setHeader("If-None-Match", answer.headers().get("etag")));
            assertThat(again.status()).isEqualTo(304);
            assertThat(anybody.page()
                            .request()
                            .post(concord.address() + "/library")
                            .status())
                    .isEqualTo(405);
        }
    }

    @Test
    void a_text_that_is_not_adopted_is_not_there(Concord concord, Browser browser) {
        String session = session(concord, 75);
        String item = RoadMap.of(concord, session).item();
        try (Visitor anybody = Visitor.withoutScript(concord, new Visitor.Look("en", 1280), browser)) {
            assertThat(anybody.page()
                            .request()
                            .get(concord.address() + "/library/" + item)
                            .status())
                    .isEqualTo(404);
            assertThat(anybody.page()
                            .request()
                            .get(concord.address() + "/library?body=SECRETARIAT")
                            .text())
                    .contains("SECRETARIAT/LXXV/STAT.1")
                    .doesNotContain(item);
        }
    }

    /** What looks at a page for us is itself a script. */
    private static void isSound(Concord concord, Visitor.Look look, Browser browser, String url, String screen) {
        try (Visitor anybody = Visitor.at(concord, "anybody", look, browser)) {
            anybody.open(url);
            anybody.isSound(screen);
        }
    }

    private static String symbol(Concord concord, String document) {
        return concord.basic("drafter", "concord")
                .get("/api/documents/" + document)
                .expect(200)
                .string("symbol");
    }

    private static String session(Concord concord, int ordinal) {
        return concord.basic("admin", "concord")
                .post(
                        "/api/sessions",
                        Json.createObjectBuilder()
                                .add("body", "SECRETARIAT")
                                .add("ordinal", ordinal)
                                .add("title", "A session " + HOSTILE.substring(0, 60))
                                .add("place", "Astana")
                                .add("timeZone", "Asia/Almaty")
                                .add("opensAt", "2031-05-01T04:00:00Z")
                                .add("closesAt", "2031-05-02T12:00:00Z")
                                .build())
                .expect(201)
                .string("id");
    }
}
