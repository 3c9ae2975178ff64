package org.religionscongress.concord.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.religionscongress.concord.house.House;
import org.religionscongress.concord.house.TestDatabase;
import org.religionscongress.concord.platform.transaction.Transactions;

class MailWithoutServerTest {
    private static final Logger LOG = Logger.getLogger(MailSender.class.getName());

    /** A kind that no other house of this run puts in its outbox: all their senders write to this logger. */
    private static final String KIND = "recovery-codes-renewed";

    private final List<String> logged = new CopyOnWriteArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord line) {
            logged.add(MessageFormat.format(line.getMessage(), line.getParameters()));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        LOG.setLevel(Level.INFO);
        LOG.addHandler(listener);
    }

    @AfterEach
    void listenNoMore() {
        LOG.removeHandler(listener);
        LOG.setLevel(null);
    }

    @Test
    void mail_waits_told_once_without_a_word_of_it_until_a_server_is_set() throws Exception {
        TestDatabase database = TestDatabase.h2();
        try (House house = House.on(database)) {
            Outbox outbox = house.get(Outbox.class);
            long toDemoPeople = outbox.waiting();
            Letter letter = new Letter(
                    "member@delegation.example",
                    "en",
                    KIND,
                    Map.of("username", "member-of-peace", "at", "noon", "link", "http://l"));
            house.get(Transactions.class).inOne(() -> {
                outbox.put(letter);
                return null;
            });
            await().until(() -> logged.stream().anyMatch(line -> line.contains(KIND)));
            house.get(MailSender.class).sendDue();

            assertThat(logged)
                    .filteredOn(line -> line.contains(KIND))
                    .singleElement()
                    .asString()
                    .matches("Mail waits, for no mail server is set: \\{.*" + KIND + "=1.*}")
                    .doesNotContain("member-of-peace", "member@");
            assertThat(outbox.waiting()).isEqualTo(toDemoPeople + 1);
        }

        ServerSettings settings = new ServerSettings();
        GreenMail server = new GreenMail(new ServerSetup(settings.port(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        settings.set();
        server.start();
        try (House house = House.on(database)) {
            await().until(() -> house.get(Outbox.class).waiting() == 0);
            assertThat(server.getReceivedMessagesForDomain("delegation.example"))
                    .hasSize(1);
        } finally {
            server.stop();
            settings.clear();
        }
    }
}
