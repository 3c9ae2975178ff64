package org.religionscongress.concord.container;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Stands where a server would reach the world by HTTP, as its proxy, and lets nothing through: it keeps what was asked for. */
final class WorldOutside implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 5000;

    private final ServerSocket door;
    private final List<String> asked = new CopyOnWriteArrayList<>();

    WorldOutside() {
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Thread listening = new Thread(this::keep, "world outside");
        listening.setDaemon(true);
        listening.start();
    }

    String jvmOptions() {
        return " -Dhttp.proxyHost=127.0.0.1 -Dhttp.proxyPort=" + door.getLocalPort()
                + " -Dhttps.proxyHost=127.0.0.1 -Dhttps.proxyPort=" + door.getLocalPort();
    }

    List<String> asked() {
        return List.copyOf(asked);
    }

    private void keep() {
        while (!door.isClosed()) {
            try (Socket caller = door.accept();
                    var lines = new BufferedReader(
                            new InputStreamReader(caller.getInputStream(), StandardCharsets.ISO_8859_1))) {
                caller.setSoTimeout(PATIENCE_MILLIS);
                asked.add(String.valueOf(lines.readLine()));
            } catch (IOException failure) {
                if (!door.isClosed()) {
                    asked.add(failure.toString());
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
