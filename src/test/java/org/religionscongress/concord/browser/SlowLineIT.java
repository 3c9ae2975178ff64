package org.religionscongress.concord.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.religionscongress.concord.container.SharedServer;
import org.religionscongress.concord.journey.Concord;

/** Concord over 400 kbit/s with 400 ms to and fro, by somebody whose browser has never been there before. */
@ExtendWith({Chromium.class, SharedServer.class})
class SlowLineIT {
    private static final int BYTES_A_SECOND = 400_000 / 8;
    private static final int LATENCY = 400;
    private static final int PATIENCE = 5_000;
    private static final long MOST_BYTES = 150 * 1024;
    private static final String DESK_IS_THERE =
            "() => document.querySelectorAll('main h2').length > 1 ? performance.now() : null";

    @Test
    void the_desk_is_usable_within_five_seconds_and_light(Concord concord, Browser browser) {
        String remembered;
        try (Visitor member = Visitor.signIn(concord, "member-01", new Visitor.Look("en", 360), browser)) {
            remembered = member.page().context().storageState();
        }
        try (BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setStorageState(remembered).setLocale("en"))) {
            Page page = context.newPage();
            CDPSession line = slow(context, page);
            AtomicLong bytes = new AtomicLong();
            line.on(
                    "Network.loadingFinished",
                    each -> bytes.addAndGet(each.get("encodedDataLength").getAsLong()));

            assertThat(deskAfter(page, concord)).as("milliseconds to the desk").isLessThan(PATIENCE);
            assertThat(bytes.get()).as("bytes of the first page").isPositive().isLessThan(MOST_BYTES);

            bytes.set(0);
            assertThat(deskAfter(page, concord))
                    .as("milliseconds to the desk, the second time")
                    .isLessThan(PATIENCE);
            assertThat(bytes.get())
                    .as("bytes of the second visit: what does not change is kept")
                    .isLessThan(MOST_BYTES / 10);
        }
    }

    private static double deskAfter(Page page, Concord concord) {
        page.navigate(concord.address().resolve("/").toString());
        return ((Number) page.waitForFunction(DESK_IS_THERE).jsonValue()).doubleValue();
    }

    private static CDPSession slow(BrowserContext context, Page page) {
        CDPSession session = context.newCDPSession(page);
        session.send("Network.enable");
        JsonObject conditions = new JsonObject();
        conditions.addProperty("offline", false);
        conditions.addProperty("latency", LATENCY);
        conditions.addProperty("downloadThroughput", BYTES_A_SECOND);
        conditions.addProperty("uploadThroughput", BYTES_A_SECOND);
        session.send("Network.emulateNetworkConditions", conditions);
        return session;
    }
}
