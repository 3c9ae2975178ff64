package org.religionscongress.concord.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.religionscongress.concord.container.SharedServer;
import org.religionscongress.concord.journey.Concord;

/** Every screen in every language, on a phone and on a desk, while every field holds the worst that can be written. */
@ExtendWith({Chromium.class, SharedServer.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryScreenIT {
    private static final int ORDINAL = 60;
    private static final String NOWHERE = "00000000-0000-0000-0000-000000000000";

    /** Text nodes with a turning mark whose direction could reach the words around them. */
    private static final String LOOSE = """
            () => {
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              const loose = [];
              while (walker.nextNode()) {
                const text = walker.currentNode;
                if (!text.data.includes('\\u202E') || text.data.includes('\\u2068')) continue;
                const own = text.parentElement.closest('bdi, [dir], textarea, option, script');
                if (!own || own === document.documentElement) loose.push(text.parentElement.outerHTML.slice(0, 200));
              }
              return loose;
            }""";

    private static final List<String> TABS = List.of("text", "changes", "positions", "steps", "record", "process");

    private HostileCongress congress;

    @BeforeAll
    void gather(Concord concord) {
        congress = new HostileCongress(concord, Instant.now().truncatedTo(ChronoUnit.SECONDS), ORDINAL);
    }

    /** A screen as one person sees it. */
    private record Sight(String name, Consumer<Visitor> show) {
        Sight(String name, String path) {
            this(name, visitor -> visitor.open(path));
        }
    }

    /** In English and Arabic each tab of each document; in the others each tab, the documents taking turns. */
    @ParameterizedTest
    @CsvSource({"en, 1280, true", "ar, 360, true", "ru, 360, false", "kk, 1280, false"})
    void shows_hostile_words_as_words(String language, int width, boolean eachTab, Concord concord, Browser browser) {
        SoftAssertions softly = new SoftAssertions();
        Iterator<String> turns =
                Stream.generate(() -> TABS).flatMap(List::stream).iterator();
        for (String username :
                List.of("admin", "drafter", "head", "secretariat-1", "clerk", "member-01", "leader-01")) {
            Visitor.Look look = new Visitor.Look(language, width);
            try (Visitor visitor = Visitor.signIn(concord, username, look, browser)) {
                sights(username, () -> eachTab ? TABS : List.of(turns.next()))
                        .forEach(sight -> softly.check(() -> look(visitor, username, sight)));
            }
        }
        softly.assertAll();
    }

    private void look(Visitor visitor, String username, Sight sight) {
        Page page = visitor.page();
        sight.show().accept(visitor);
        page.waitForSelector("main h1, main .refusal");
        visitor.isSound("every/" + username + "-" + sight.name());
        assertThat(page.evaluate("() => window.ran === undefined"))
                .as("nothing ran on %s", sight)
                .isEqualTo(true);
        assertThat(page.locator("main").innerText()).as("%s", sight).doesNotContain(HostileCongress.EVALUATED);
        assertThat((List<?>) page.evaluate(LOOSE))
                .as("words that turn others on %s", sight)
                .isEmpty();
    }

    private List<Sight> sights(String username, Supplier<List<String>> tabs) {
        List<Sight> all = new ArrayList<>(places(username));
        congress.documentsOf(username).forEach((name, document) -> {
            for (String tab : tabs.get()) {
                all.add(new Sight("document-" + name + "-" + tab, visitor -> visitor.openTab(document, tab)));
            }
        });
        congress.tasksOf(username).forEach((kind, task) -> all.add(new Sight(kind, "/tasks/" + task)));
        return all;
    }

    /** What a role may not see says so. */
    private List<Sight> places(String username) {
        String document = "/documents/" + congress.balloted;
        return switch (username) {
            case "admin" ->
                List.of(
                        new Sight("desk", "/"),
                        new Sight("documents", "/documents"),
                        new Sight("sessions", "/sessions"),
                        new Sight("session", "/sessions/" + congress.session),
                        new Sight("session-import", "/sessions/" + congress.session + "/delegations/import"),
                        new Sight("bodies", "/bodies"),
                        new Sight("delegations", "/delegations"),
                        new Sight("delegation", "/delegations/" + congress.delegation),
                        new Sight("people", "/people"),
                        new Sight("person", "/people/" + congress.member),
                        new Sight("people-import", "/people/import"),
                        new Sight("monitor", "/monitor"),
                        new Sight("monitor-instances", "/monitor/instances?roots=false"),
                        new Sight("monitor-incidents", "/monitor/incidents"),
                        new Sight("monitor-jobs", "/monitor/jobs"));
            case "drafter" ->
                List.of(
                        new Sight("desk", "/"),
                        new Sight("documents", "/documents"),
                        new Sight("new-document", "/documents/new"),
                        new Sight("road-map", "/road-map"),
                        new Sight("road-map-of-text", "/road-map?text=" + congress.adopted),
                        new Sight("road-map-items", "/road-map?items=all"),
                        new Sight("on-behalf", "/on-behalf"),
                        new Sight("acts", document + "/acts"));
            case "head" ->
                List.of(
                        new Sight("desk", "/"),
                        new Sight("second-factor", "/second-factor"),
                        new Sight("password", "/password"),
                        new Sight("sign-ins", "/sign-ins"),
                        new Sight("nowhere", "/documents/" + NOWHERE),
                        new Sight("hall", document + "/hall"),
                        new Sight("roll-call", document + "/roll-call"));
            case "clerk" ->
                List.of(
                        new Sight("desk", "/"),
                        new Sight("on-behalf", "/on-behalf"),
                        new Sight("enter", document + "/on-behalf"));
            case "member-01" ->
                List.of(new Sight("desk", "/"), new Sight("assistants", "/assistants"), new Sight("people", "/people"));
            case "leader-01" -> List.of(new Sight("desk", "/"), new Sight("hall", document + "/hall"));
            default -> List.of(new Sight("desk", "/"), new Sight("library", "/library"));
        };
    }
}
