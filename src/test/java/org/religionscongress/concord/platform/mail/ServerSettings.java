package org.religionscongress.concord.platform.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;

/** Points a house that is built next to a mail server on a free port of this machine. */
final class ServerSettings {
    /** So long that nobody takes one who waits it out for one who is slow on a busy machine. */
    static final Duration TIMEOUT = Duration.ofMinutes(1);

    private final int port = freePort();

    int port() {
        return port;
    }

    void set() {
        all().forEach(System::setProperty);
    }

    void clear() {
        all().keySet().forEach(System::clearProperty);
    }

    private Map<String, String> all() {
        return Map.of(
                "concord.mail.host",
                "127.0.0.1",
                "concord.mail.port",
                Integer.toString(port),
                "concord.mail.timeout",
                TIMEOUT.toString(),
                "concord.mail.interval",
                "PT0.2S");
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
