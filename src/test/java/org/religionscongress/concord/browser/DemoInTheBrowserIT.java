package org.religionscongress.concord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.religionscongress.concord.container.RefusingConcord;

/** How the server comes to its answer, {@code DemoDocumentsTest} says; here the answer is held for as long as the test looks. */
@ExtendWith({Chromium.class, RefusingConcord.Provider.class})
class DemoInTheBrowserIT {

    @ParameterizedTest
    @CsvSource({"en, 1280", "ar, 360"})
    void a_desk_says_nothing_waits_only_when_the_demo_is_made(
            String language, int width, RefusingConcord refusing, Browser browser) {
        try (Visitor observer =
                Visitor.signIn(refusing.concord(), "observer", new Visitor.Look(language, width), browser)) {
            observer.page()
                    .route(
                            "**/api/demo",
                            route -> route.fulfill(new Route.FulfillOptions()
                                    .setContentType("application/json")
                                    .setBody("{\"textsBeingMade\": true}")));
            observer.open("/");
            Locator told = observer.page().locator(".in-the-making");
            Locator nothing = observer.page().locator(".empty");
            assertThat(told).isVisible();
            assertThat(nothing).hasCount(0);
            observer.isSound("desk-in-the-making");

            observer.page().unroute("**/api/demo");

            assertThat(nothing).hasCount(2, new LocatorAssertions.HasCountOptions().setTimeout(15_000));
            assertThat(told).hasCount(0);
        }
    }
}
