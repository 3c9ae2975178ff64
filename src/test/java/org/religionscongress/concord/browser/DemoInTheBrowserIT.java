package org.religionscongress.concord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.religionscongress.concord.container.RefusingConcord;

@ExtendWith({Chromium.class, RefusingConcord.Provider.class})
class DemoInTheBrowserIT {

    @ParameterizedTest
    @CsvSource({"en, 1280", "ar, 360"})
    void a_desk_says_nothing_waits_only_when_the_demo_is_made(
            String language, int width, RefusingConcord refusing, Browser browser) throws SQLException {
        try (Connection maker = refusing.holdingTheDemo();
                Visitor observer =
                        Visitor.signIn(refusing.concord(), "observer", new Visitor.Look(language, width), browser)) {
            Locator told = observer.page().locator(".in-the-making");
            Locator nothing = observer.page().locator(".empty");
            assertThat(told).isVisible();
            assertThat(nothing).hasCount(0);
            observer.isSound("desk-in-the-making");

            maker.commit();

            assertThat(nothing).hasCount(2, new LocatorAssertions.HasCountOptions().setTimeout(15_000));
            assertThat(told).hasCount(0);
        }
    }
}
