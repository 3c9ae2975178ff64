package org.religionscongress.concord.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.religionscongress.concord.house.TestDatabase;
import org.religionscongress.concord.journey.Account;
import org.religionscongress.concord.journey.Answer;
import org.religionscongress.concord.journey.Concord;
import org.religionscongress.concord.journey.DeclarationJourney;

/**
 * Two nodes, started outside of an engine as docker/ starts them inside of one, on a PostgreSQL and behind a real nginx:
 * what they tell operators, by their log, their metrics and their health, and what they tell browsers to refuse.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImageIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String TOKEN = "a-token-for-metrics";

    /** Stands in every word that people give here, and must stand nowhere in a log. */
    private static final String MARK = "zaqwer";

    private final TestDatabase database = TestDatabase.postgresql();
    private Path root;
    private Image image;
    private Keystore keystore;
    private WorldOutside outside;
    private ImageNode first;
    private ImageNode second;
    private Balancer balancer;
    private Balancer withTls;

    @BeforeAll
    void start() throws IOException {
        root = Files.createTempDirectory(
                "concord-image", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        image = new Image(root);
        outside = new WorldOutside();
        keystore = Keystore.in(image.inside(Image.HOME));
        Map<String, String> told = new HashMap<>(database.settings());
        told.put("CONCORD_MAIL_HOST", "127.0.0.1");
        told.put("CONCORD_MAIL_PORT", Integer.toString(FreePort.any()));
        told.put("CONCORD_METRICS_TOKEN", TOKEN);
        told.put("CONCORD_PASSWORD_ITERATIONS", "1000");
        told.put("JAVA_OPTS", image.environment().get("JAVA_OPTS") + outside.jvmOptions());
        first = ImageNode.start(image, "first", told).awaitReady();
        told.put(
                "JAVA_OPTS",
                image.environment().get("JAVA_OPTS")
                        + keystore.jvmOptions()
                        + " -XX:StartFlightRecording=settings=profile");
        second = ImageNode.start(image, "second", told, keystore.flags()).awaitReady();
        if (Balancer.isThere()) {
            balancer = Balancer.before(first.port, second.port);
            withTls = Balancer.withTlsBefore(first.port, second.port, keystore);
        }
    }

    @AfterAll
    void stop() throws IOException {
        Stream.of(balancer, withTls, first, second, outside)
                .filter(one -> one != null)
                .forEach(ImageIT::close);
        Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwxr-xr-x"));
        Emptied.directory(root);
        Files.deleteIfExists(root);
    }

    @Nested
    class The_image {
        @Test
        void runs_without_rights_on_a_file_system_that_it_cannot_change() throws IOException {
            assertThat(image.dockerfile().lines().filter(line -> line.startsWith("FROM ")))
                    .hasSize(3)
                    .first()
                    .asString()
                    .endsWith(" AS build");
            assertThat(Integer.parseInt(image.user())).isGreaterThan(1000);
            assertThat(image.compose())
                    .contains("read_only: true", "cap_drop: [ALL]", "no-new-privileges:true", "- /tmp:size=512m");
            try (Stream<Path> files = Files.list(image.inside(Image.HOME))) {
                assertThat(files.map(file -> file.getFileName().toString()))
                        .containsExactlyInAnyOrder(
                                "LICENSE",
                                "ready",
                                "start",
                                "pre-boot.asadmin",
                                "log-json.properties",
                                "server",
                                "classes.jsa",
                                "concord.war",
                                Keystore.FILE);
            }
        }

        @Test
        void keeps_its_classes_so_that_a_node_comes_up_sooner() throws IOException {
            assertThat(first.hasLoaded("classes.jsa")).isTrue();
            assertThat(second.hasLoaded("classes.jsa")).isTrue();
        }

        /** With an archive that holds more than the server's files do, the JVM would have broken down. */
        @Test
        void lets_an_operator_record_what_a_node_does_from_its_start() throws IOException {
            assertThat(second.said()).contains("Started recording");
            assertThat(second.isAlive()).isTrue();
        }

        @Test
        void tells_by_its_health_check_whether_a_node_is_ready() throws Exception {
            assertThat(first.saysReady()).isTrue();
            assertThat(first.saysReady(FreePort.any())).isFalse();
        }

        /** The server would tell its maker where it runs, unless told not to. */
        @Test
        void tells_nobody_outside_that_it_runs() {
            assertThat(outside.asked()).isEmpty();
        }

        @Test
        void believes_the_balancer_in_front_of_it_and_is_reached_by_nobody_else() {
            assertThat(image.environment()).containsEntry("CONCORD_BEHIND_PROXY", "true");
            assertThat(image.compose()).doesNotContain("- \"8080:8080\"").contains("- \"127.0.0.1:8080:8080\"");
        }
    }

    @Nested
    class Behind_its_balancer {
        @Test
        void one_signs_in_at_one_node_and_is_known_at_the_other_and_hears_what_changes() {
            Concord concord = balanced();
            Account drafter = concord.signIn("drafter", "concord");
            for (ImageNode node : List.of(first, second)) {
                assertThat(drafter.at(node.concord()).get("/api/me").status()).isEqualTo(200);
            }
            try (var line = drafter.listen()) {
                assertThat(line.isOpen()).isTrue();
                ReviewedDocument.inDrafting(concord);
                await("what changed").atMost(PATIENCE).until(() -> !line.heard().isEmpty());
            }
        }

        @Test
        void the_public_sees_neither_health_nor_metrics() {
            Account somebody = balanced().anonymous();

            assertThat(somebody.get("/health/ready").status()).isEqualTo(404);
            assertThat(somebody.get("/metrics", "Authorization", "Bearer " + TOKEN)
                            .status())
                    .isEqualTo(404);
        }

        private Concord balanced() {
            return reachedThrough(balancer);
        }
    }

    @Nested
    class Behind_the_proxy_for_tls_of_the_page {
        @Test
        void one_signs_in_with_a_cookie_for_tls_only_and_is_told_never_to_come_without_it_again() {
            Concord concord = reachedThrough(withTls);
            Account drafter = concord.account("drafter");

            isSafe(drafter.signIn("concord"));
            assertThat(drafter.get("/api/me").status()).isEqualTo(200);
            assertThat(drafter.post("/api/documents", "Origin", "https://elsewhere.example")
                            .status())
                    .isEqualTo(403);
            assertThat(drafter.delete("/api/session").status()).isEqualTo(204);
        }

        @Test
        void what_a_caller_says_of_the_way_it_came_is_not_believed() {
            Answer answer = reachedThrough(withTls).anonymous().get("/library", "X-Forwarded-Proto", "http");

            assertThat(header(answer, "Strict-Transport-Security")).startsWith("max-age=31536000");
        }

        @Test
        void who_comes_without_tls_is_sent_to_the_same_place_with_it() {
            reachedThrough(withTls);
            Answer answer = withTls.withoutTls().anonymous().get("/library?year=2026");

            assertThat(answer.status()).isEqualTo(301);
            assertThat(header(answer, "Location")).isEqualTo("https://concord.example.org/library?year=2026");
        }

        @Test
        void the_public_sees_neither_health_nor_metrics() {
            Account somebody = reachedThrough(withTls).anonymous();

            assertThat(somebody.get("/health/ready").status()).isEqualTo(404);
            assertThat(somebody.get("/metrics").status()).isEqualTo(404);
        }
    }

    @Nested
    class The_metrics {
        @ParameterizedTest
        @CsvSource({
            "concord_mails_waiting",
            "concord_mails_given_up",
            "concord_record_events_pending",
            "concord_incidents_open",
            "concord_jobs_due",
            "concord_jobs_overdue",
            "concord_sign_in_lockouts",
            "concord_event_streams_open"
        })
        void tell_how_many(String figure) {
            Answer metrics = first.concord()
                    .anonymous()
                    .get("/metrics", "Accept", "text/plain", "Authorization", "Bearer " + TOKEN)
                    .expect(200);

            assertThat(metrics.text().lines()).anyMatch(line -> line.matches(figure + "(\\{.*})? \\d+(\\.\\d+)?"));
        }
    }

    @Nested
    class The_log {
        @Test
        void is_a_json_object_a_line_and_tells_nothing_of_what_people_wrote_or_who_they_are() throws SQLException {
            Account admin = first.concord().basic("admin", "concord");
            people(admin);
            String document = words(admin);
            failures(admin, document);

            for (ImageNode node : List.of(first, second)) {
                assertThat(node.log()).hasSizeGreaterThan(3).allSatisfy(ImageIT::isJsonWithLevelAndTime);
                assertThat(String.join("\n", node.log()).toLowerCase(Locale.ROOT))
                        .doesNotContain(MARK, TOKEN);
            }
            assertThat(first.log())
                    .anySatisfy(line -> assertThat(line).contains("Unexpected failure", "\"Request\":", "SQLSTATE"));
            // Mails and jobs are done by whichever node comes first.
            assertThat(Stream.of(first, second).flatMap(node -> node.log().stream()))
                    .anySatisfy(line -> assertThat(line).contains("The mail server cannot be reached"))
                    .anySatisfy(line -> assertThat(line).contains("SQLSTATE 23514 no_room"));
        }

        @Test
        void tells_what_concerns_the_safety_of_accounts_under_the_reference_that_was_told() {
            Account drafter = first.concord().signIn("drafter", "concord");
            Answer wrong =
                    first.concord().basic("drafter", "wrong").get("/api/me").expect(401);
            Answer forbidden = drafter.get("/api/monitoring/processes").expect(403);
            Answer foreign = drafter.postText("/api/delegations", "{}", "Origin", "https://elsewhere.example")
                    .expect(403);

            told("signed-in", "\"Person\"", "\"From\"");
            told("credentials-refused", wrong.string("reference"), "\"Problem\":\"wrong-credentials\"");
            told("forbidden", forbidden.string("reference"), "\"Call\":\"GET /api/monitoring/processes\"");
            told("forbidden", foreign.string("reference"), "\"Problem\":\"foreign-origin\"");
        }

        private void told(String event, String... facts) {
            assertThat(first.log()).anySatisfy(line -> assertThat(line)
                    .contains("\"Event\":\"" + event + "\"")
                    .contains(facts));
        }

        private void people(Account admin) {
            JsonObject person = Json.createObjectBuilder()
                    .add("username", MARK)
                    .add("name", "Name " + MARK)
                    .add("email", MARK + "@mail.test")
                    .add("roles", Json.createArrayBuilder().add("DRAFTER"))
                    .build();
            admin.post("/api/people", person).expect(201);
            admin.post("/api/people", person).expect(409);
            Account stranger = first.concord().account(MARK);
            stranger.signIn("wrong " + MARK).expect(401);
            first.concord().basic(MARK, "wrong " + MARK).get("/api/me").expect(401);
            first.concord().anonymous().get("/api/tasks/" + MARK, "Cookie", "concord-session=" + MARK);
            admin.get("/api/documents?q=" + MARK + "&stage=" + MARK);
            admin.get("/api/people/" + MARK);
        }

        private String words(Account admin) {
            Account drafter = first.concord().basic("drafter", "concord");
            ReviewedDocument reviewed = ReviewedDocument.inReview(first.concord(), 2);
            Account member = first.concord().basic("member-01", "concord");
            String review = reviewed.review(member);
            member.post("/api/tasks/" + review + "/claim").expect(200);
            member.postText("/api/tasks/" + review + "/complete", "{\"verdict\":\"" + MARK + "\"}");
            member.postText("/api/tasks/" + review + "/complete", "{\"verdict\":\"amend\",\"comment\":\"" + MARK);
            member.postText(
                            "/api/tasks/" + review + "/complete",
                            "{\"verdict\":\"amend\",\"comment\":\"It's " + MARK + ", '" + MARK + "'\"}")
                    .expect(200);
            drafter.postText("/api/documents", "{\"title\":\"" + MARK + "\",\"kind\":\"" + MARK + "\"}");
            admin.postText("/api/delegations", "{\"name\":\"" + (MARK + " ").repeat(300) + "\"}");
            return reviewed.id();
        }

        /** A refusal of the database while a person acts, and one of a job until its tries are used up. */
        private void failures(Account admin, String document) throws SQLException {
            execute("ALTER TABLE delegation ADD CONSTRAINT no_such CHECK (name NOT LIKE '%" + MARK + "%')");
            JsonObject delegation = Json.createObjectBuilder()
                    .add("name", "Delegation " + MARK)
                    .add("country", "Kazakhstan")
                    .add("tradition", "It's " + MARK)
                    .build();
            admin.post("/api/delegations", delegation).expect(500);
            execute("ALTER TABLE delegation DROP CONSTRAINT no_such");
            execute("ALTER TABLE step ADD CONSTRAINT no_room CHECK (document_id = '" + UUID.fromString(document)
                    + "') NOT VALID");
            try {
                var journey = new DeclarationJourney(first.concord(), Clock.systemUTC(), 1, act -> {});
                journey.gatherDelegations();
                journey.openSession();
                journey.post();
                journey.submit();
                await("an incident")
                        .atMost(PATIENCE)
                        .until(() -> admin.get("/api/monitoring/incidents")
                                        .expect(200)
                                        .body()
                                        .getInt("total")
                                > 0);
            } finally {
                execute("ALTER TABLE step DROP CONSTRAINT no_room");
            }
        }
    }

    @Nested
    class A_browser_is_told {
        @ParameterizedTest
        @CsvSource({"/api/me", "/", "/library", "/no-such-page", "/app/no-such-file.js", "/api/no-such-call"})
        void what_to_refuse(String path) {
            Answer answer = first.concord().anonymous().get(path);

            assertThat(header(answer, "Content-Security-Policy"))
                    .containsPattern("default-src '(self|none)'")
                    .containsPattern("base-uri '(self|none)'")
                    .containsPattern("form-action '(self|none)'")
                    .contains("frame-ancestors 'none'");
            assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
            assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
            assertThat(header(answer, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
            assertThat(header(answer, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
            assertThat(header(answer, "Permissions-Policy")).contains("camera=()", "microphone=()", "geolocation=()");
            assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
            assertThat(answer.headers().firstValue("Server")).isEmpty();
            assertThat(answer.headers().firstValue("X-Powered-By")).isEmpty();
        }

        @Test
        void behind_a_proxy_that_speaks_tls_never_to_come_without_it_again() {
            Answer answer = first.concord().anonymous().get("/library", "X-Forwarded-Proto", "https");

            assertThat(header(answer, "Strict-Transport-Security")).startsWith("max-age=31536000");
        }

        @Test
        void by_a_node_that_speaks_tls_itself_the_same_and_gets_a_cookie_for_tls_only() {
            isSafe(keystore.concord().account("drafter").signIn("concord"));
        }

        @Test
        void over_tls_no_cookie_is_believed_that_another_host_could_have_set() {
            Account drafter = first.concord().signIn("drafter", "concord");

            assertThat(drafter.get("/api/me").status()).isEqualTo(200);
            assertThat(drafter.get("/api/me", "X-Forwarded-Proto", "https").status())
                    .isEqualTo(401);
        }
    }

    /** An answer to signing in over TLS. */
    private static void isSafe(Answer signedIn) {
        assertThat(signedIn.status()).isEqualTo(200);
        assertThat(header(signedIn, "Strict-Transport-Security")).startsWith("max-age=31536000");
        assertThat(header(signedIn, "Set-Cookie"))
                .startsWith("__Host-concord-session=")
                .contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Domain");
        assertThat(header(signedIn, "Server")).doesNotContainPattern("\\d");
    }

    private static String header(Answer answer, String name) {
        return answer.headers().firstValue(name).orElse("no " + name);
    }

    private static Concord reachedThrough(Balancer balancer) {
        assumeThat(balancer).as("nginx is installed").isNotNull();
        Concord concord = balancer.concord();
        await("the balancer answers")
                .atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> concord.anonymous().get("/library").status() == 200);
        return concord;
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void isJsonWithLevelAndTime(String line) {
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
            assertThat(reader.readObject()).containsKeys("Timestamp", "Level", "LoggerName");
        }
    }

    private static void close(AutoCloseable one) {
        try {
            one.close();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
