package org.religionscongress.concord.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.religionscongress.concord.house.House;
import org.religionscongress.concord.house.TestClock;
import org.religionscongress.concord.house.TestDatabase;
import org.religionscongress.concord.platform.persistence.Ids;
import org.religionscongress.concord.platform.security.PasswordMail;
import org.religionscongress.concord.platform.transaction.Transactions;

/** Mail from an act to a real SMTP server; once on each database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class MailTest {
    private static final String ADDRESS = "member@delegation.example";

    private final ServerSettings settings = new ServerSettings();
    private GreenMail server;
    private House house;
    private Outbox outbox;
    private MailSender sender;

    abstract TestDatabase database() throws Exception;

    @BeforeAll
    void stand() throws Exception {
        settings.set();
        house = House.on(database());
        outbox = house.get(Outbox.class);
        sender = house.get(MailSender.class);
        // The demo people have been written to; that is not what is looked at here.
        sql("DELETE FROM mail_outbox");
    }

    @AfterAll
    void close() throws IOException {
        house.close();
        settings.clear();
    }

    @AfterEach
    void clear() throws Exception {
        if (server != null) {
            server.stop();
        }
        sql("DELETE FROM mail_outbox");
    }

    @Nested
    class While_the_server_answers {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "en | en | Adopted: Peace & <concord> – Мир | This text has been adopted: | lang=\"en\"",
                    "kk | kk | Қабылданды: Peace & <concord> – Мир | Мына мәтін қабылданды: | lang=\"kk\"",
                    "ru | ru | Принято: Peace & <concord> – Мир | Текст принят: | lang=\"ru\"",
                    "ar | ar | اعتُمد النص: Peace & <concord> – Мир | اعتُمد هذا النص: | lang=\"ar\" dir=\"rtl\"",
                    "zh | en | Adopted: Peace & <concord> – Мир | This text has been adopted: | lang=\"en\""
                })
        void a_mail_goes_out_in_the_recipients_language(
                String asked, String language, String subject, String sentence, String html) throws Exception {
            startServer();
            inOne(() -> outbox.put(letter(ADDRESS, asked, "Peace & <concord> – Мир")));

            MimeMessage mail = received(1)[0];
            assertThat(mail.getSubject()).isEqualTo(subject);
            assertThat(mail.getHeader("To")).containsExactly(ADDRESS);
            assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(mail.getContentLanguage()).containsExactly(language);
            assertThat(mail.getContentType()).startsWith("multipart/alternative");
            MimeMultipart parts = (MimeMultipart) mail.getContent();
            assertThat(parts.getCount()).isEqualTo(2);
            assertThat(part(parts, 0, "text/plain")).contains(sentence, "Peace & <concord> – Мир");
            assertThat(part(parts, 1, "text/html")).contains(sentence, html, "Peace &amp; &lt;concord&gt; – Мир");
        }

        @Test
        void what_went_out_or_was_given_up_is_forgotten_after_ninety_days_and_nothing_that_waits() throws Exception {
            startServer();
            inOne(() -> outbox.put(letter(ADDRESS, "en", "Sent")));
            inOne(() -> outbox.put(letter("no address", "en", "Given up")));
            await().until(() -> outbox.waiting() == 0);
            OldMails old = house.get(OldMails.class);
            Instant now = TestClock.shared().instant();

            inOne(() -> {
                outbox.put(letter(ADDRESS, "en", "Waiting"));
                assertThat(old.forgetExpired(now.plus(Duration.ofDays(89)))).isZero();
                assertThat(old.forgetExpired(now.plus(Duration.ofDays(91)))).isEqualTo(2);
                assertThat(outbox.waiting()).isOne();
            });
        }

        @Test
        void a_deadline_and_a_form_go_along_with_the_words() throws Exception {
            startServer();
            Map<String, String> model = new HashMap<>(Enclosures.form("review", "A delegation"));
            model.putAll(Enclosures.deadline(
                    UUID.fromString("019a0000-0000-7000-8000-000000000001"),
                    Instant.parse("2026-10-01T08:00:00Z"),
                    Instant.parse("2026-10-07T13:00:00Z")));
            model.putAll(Map.of(
                    "title", "Peace",
                    "delegation", "A delegation",
                    "deadline", "7 Oct 2026, 18:00 Astana (13:00 UTC)",
                    "link", "http://127.0.0.1:8080/documents/1"));
            inOne(() -> outbox.put(new Letter(ADDRESS, "ar", "review-requested", model)));

            MimeMessage mail = received(1)[0];
            assertThat(mail.getContentType()).startsWith("multipart/mixed");
            MimeMultipart parts = (MimeMultipart) mail.getContent();
            assertThat(parts.getCount()).isEqualTo(3);
            assertThat(parts.getBodyPart(0).getContentType()).startsWith("multipart/alternative");
            assertThat(parts.getBodyPart(1).getContentType())
                    .startsWith("text/calendar")
                    .contains("method=PUBLISH");
            assertThat(new String(parts.getBodyPart(1).getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .contains("DTSTART:20261007T130000Z");
            assertThat(parts.getBodyPart(2).getContentType()).startsWith("application/pdf");
            assertThat(new String(parts.getBodyPart(2).getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1))
                    .startsWith("%PDF");
        }

        @Test
        void every_mail_is_sent_once_by_several_senders() throws Exception {
            startServer();
            int many = 60;
            inOne(() -> {
                for (int number = 0; number < many; number++) {
                    outbox.put(letter("member-" + number + "@delegation.example", "en", "Peace"));
                }
            });

            ExecutorService nodes = Executors.newFixedThreadPool(4);
            try {
                Callable<Void> node = () -> {
                    sender.sendDue();
                    return null;
                };
                for (Future<Void> done : nodes.invokeAll(List.of(node, node, node, node))) {
                    done.get();
                }
            } finally {
                nodes.shutdown();
            }

            await().atMost(Duration.ofSeconds(30)).until(() -> outbox.waiting() == 0);
            assertThat(server.getReceivedMessages()).hasSize(many);
            assertThat(messageIds(server.getReceivedMessages())).hasSize(many);
        }

        @Test
        void a_mail_in_one_senders_hand_is_not_sent_by_another() throws Exception {
            inOne(() -> outbox.put(letter(ADDRESS, "en", "Held")));
            UUID id = only();
            try (DueMails.Held held = held(id)) {
                startServer();
                sender.sendDue();
                assertThat(server.getReceivedMessages()).isEmpty();
            }
            // Its holder went without a mark, as a node that dies: the next one sends it.
            assertThat(received(1)[0].getMessageID()).isEqualTo("<" + id + "@localhost>");
        }

        @Test
        void what_was_sent_is_forgotten() throws Exception {
            startServer();
            inOne(() -> outbox.put(letter("once@delegation.example", "en", "Secret")));
            received(1);

            await().until(() -> outbox.waiting() == 0);
            assertThat(one("SELECT model FROM mail_outbox WHERE to_address = 'once@delegation.example'"))
                    .isEqualTo("{}");
        }

        @Test
        void a_mail_that_cannot_be_sent_delays_no_other() throws Exception {
            startServer();
            inOne(() -> {
                outbox.put(letter(ADDRESS, "en", "Unsendable"));
                // As a template of a newer node would be to an older one.
                sql("UPDATE mail_outbox SET template = 'unheard-of'");
                outbox.put(letter(ADDRESS, "en", "Other"));
            });

            assertThat(subject(received(1)[0])).isEqualTo("Adopted: Other");
            await().until(() -> attempts(first()) == 1);
            assertThat(outbox.waiting()).isOne();
        }
    }

    @Nested
    class While_the_server_is_dead {
        @Test
        void mail_waits_and_goes_out_when_it_is_back() throws Exception {
            inOne(() -> outbox.put(letter(ADDRESS, "en", "First")));
            inOne(() -> outbox.put(letter(ADDRESS, "ru", "Second")));
            await().until(() ->
                    number("SELECT count(*) FROM mail_outbox WHERE due_at IS NOT NULL AND attempts = 1") == 2);
            assertThat(outbox.waiting()).isEqualTo(2);

            startServer();
            clock().moveOn(Duration.ofMinutes(1));

            assertThat(Arrays.stream(received(2)).map(MailTest::subject))
                    .containsExactlyInAnyOrder("Adopted: First", "Принято: Second");
            await().until(() -> outbox.waiting() == 0);
        }

        @Test
        void after_three_days_it_is_given_up_and_counted() throws Exception {
            long before = outbox.givenUp();
            inOne(() -> outbox.put(letter(ADDRESS, "en", "Late")));
            UUID id = only();
            await().until(() -> attempts(id) == 1);

            clock().moveOn(Duration.ofDays(3));

            await().until(() -> outbox.givenUp() == before + 1);
            assertThat(outbox.waiting()).isZero();
            assertThat(one("SELECT last_error FROM mail_outbox WHERE given_up_at IS NOT NULL AND attempts = 2"))
                    .asString()
                    .contains("127.0.0.1");
        }
    }

    @Nested
    class While_the_server_is_slow {
        @Test
        void an_act_does_not_wait_for_it() throws Exception {
            try (ServerSocket silent = new ServerSocket(settings.port(), 50, InetAddress.getLoopbackAddress())) {
                inOne(() -> outbox.put(letter(ADDRESS, "en", "Slow")));
                // The sender is connected, holds this mail, and waits for a greeting that does not come.
                Socket connected = silent.accept();

                long begun = System.nanoTime();
                for (int number = 0; number < 20; number++) {
                    inOne(() -> outbox.put(letter(ADDRESS, "en", "Quick")));
                }
                assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(ServerSettings.TIMEOUT.dividedBy(2));
                assertThat(attempts(first())).isZero();
                assertThat(outbox.waiting()).isEqualTo(21);
                connected.close();
            }

            startServer();
            await().atMost(Duration.ofSeconds(20)).until(() -> {
                clock().moveOn(Duration.ofMinutes(1));
                return outbox.waiting() == 0;
            });
            received(21);
        }
    }

    @Nested
    class Within_an_act {
        @Test
        void a_rolled_back_act_leaves_no_mail() throws Exception {
            startServer();
            assertThatThrownBy(() -> inOne(() -> {
                        outbox.put(letter(ADDRESS, "en", "Undone"));
                        throw new IllegalStateException("undone");
                    }))
                    .hasMessage("undone");
            assertThat(outbox.waiting()).isZero();
            inOne(() -> outbox.put(letter(ADDRESS, "en", "Done")));
            assertThat(subject(received(1)[0])).isEqualTo("Adopted: Done");
        }

        @Test
        void nothing_is_put_outside_of_a_transaction() {
            assertThatThrownBy(() -> outbox.put(letter(ADDRESS, "en", "Alone"))).isNotNull();
            assertThat(outbox.waiting()).isZero();
        }

        @Test
        void nothing_is_put_for_a_person_without_an_address() throws Exception {
            long before = number("SELECT count(*) FROM mail_outbox");
            inOne(() -> outbox.put(letter(null, "en", "Nobody")));
            assertThat(number("SELECT count(*) FROM mail_outbox")).isEqualTo(before);
        }

        @Test
        void a_hostile_address_is_given_up_at_once_and_the_act_stands() throws Exception {
            startServer();
            long before = outbox.givenUp();
            inOne(() -> {
                outbox.put(letter("a@delegation.example\r\nBcc: b@delegation.example\u0000", "en", "Hostile"));
                outbox.put(letter(ADDRESS, "en", "Honest"));
            });
            assertThat(outbox.givenUp()).isEqualTo(before + 1);
            assertThat(subject(received(1)[0])).isEqualTo("Adopted: Honest");
        }

        @Test
        void a_link_to_set_a_password_is_put_with_its_expiry() throws Exception {
            startServer();
            Instant expires = Instant.parse("2026-10-07T13:00:00Z");
            inOne(() -> house.get(PasswordMail.class).sendLink(Ids.next(), ADDRESS, "ru", "abc_-9", expires));

            MimeMessage mail = received(1)[0];
            assertThat(mail.getSubject()).isEqualTo("Задайте пароль для Concord");
            assertThat(part((MimeMultipart) mail.getContent(), 0, "text/plain"))
                    .contains("http://127.0.0.1:8080/set-password#token=abc_-9", "7 октября 2026 г., 13:00 UTC");
            assertThat(part((MimeMultipart) mail.getContent(), 1, "text/html"))
                    .contains("href=\"http://127.0.0.1:8080/set-password#token=abc_-9\"");
        }

        @Test
        void a_hostile_title_adds_no_header() throws Exception {
            startServer();
            inOne(() -> outbox.put(letter(ADDRESS, "en", "Peace\r\nBcc: b@delegation.example\u0000")));
            MimeMessage mail = received(1)[0];
            assertThat(mail.getHeader("Bcc")).isNull();
            assertThat(mail.getSubject()).isEqualTo("Adopted: Peace Bcc: b@delegation.example");
        }
    }

    private interface Act {
        void run() throws Exception;
    }

    private void inOne(Act act) throws Exception {
        house.get(Transactions.class).inOne(() -> {
            act.run();
            return null;
        });
    }

    private static Letter letter(String to, String language, String title) {
        return new Letter(to, language, "adopted", Map.of("title", title, "link", "http://127.0.0.1:8080/library/1"));
    }

    private void startServer() {
        server = new GreenMail(new ServerSetup(settings.port(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    private MimeMessage[] received(int many) {
        await().atMost(Duration.ofSeconds(20)).until(() -> server.getReceivedMessages().length >= many);
        assertThat(server.getReceivedMessages()).hasSize(many);
        return server.getReceivedMessages();
    }

    private static String part(MimeMultipart parts, int place, String type) throws Exception {
        BodyPart part = parts.getBodyPart(place);
        assertThat(part.getContentType().toLowerCase(Locale.ROOT))
                .startsWith(type)
                .contains("charset=utf-8");
        return (String) part.getContent();
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Set<String> messageIds(MimeMessage[] mails) {
        return Stream.of(mails)
                .map(mail -> {
                    try {
                        return mail.getMessageID();
                    } catch (MessagingException failure) {
                        throw new IllegalStateException(failure);
                    }
                })
                .collect(Collectors.toSet());
    }

    private DueMails.Held held(UUID id) throws SQLException {
        DueMails mails = house.get(DueMails.class);
        // The house's own sender may have been first; it fails, and the next hour is anyone's again.
        return await().until(
                        () -> {
                            clock().moveOn(Backoff.LONGEST_PAUSE);
                            return mails.take(id);
                        },
                        held -> held != null);
    }

    private TestClock clock() {
        return house.get(TestClock.class);
    }

    private UUID only() {
        assertThat(outbox.waiting()).isOne();
        return first();
    }

    /** Of those that wait; ids are in the order of their making. */
    private UUID first() {
        Object id = one("SELECT CAST(id AS varchar) FROM mail_outbox WHERE due_at IS NOT NULL ORDER BY id LIMIT 1");
        return id == null ? null : UUID.fromString(id.toString());
    }

    private long attempts(UUID id) {
        return id == null ? 0 : number("SELECT attempts FROM mail_outbox WHERE id = '" + id + "'");
    }

    private long number(String sql) {
        return ((Number) one(sql)).longValue();
    }

    private void sql(String change) throws Exception {
        inOne(() -> house.get(EntityManager.class).createNativeQuery(change).executeUpdate());
    }

    private Object one(String sql) {
        List<?> rows = house.get(EntityManager.class).createNativeQuery(sql).getResultList();
        return rows.isEmpty() ? null : rows.get(0);
    }
}
