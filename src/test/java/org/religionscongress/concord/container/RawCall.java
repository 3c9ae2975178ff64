package org.religionscongress.concord.container;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An HTTP request exactly as it is written, also where no client library would send it. */
record RawCall(String method, String target, Map<String, String> headers, byte[] body) {

    private static final String CONTINUE = "100-continue";

    /** What came back; {@code body} is whole, but for a line of events, which does not end. */
    record Answered(int status, Map<String, String> headers, String body, Duration took) {

        String type() {
            return headers.getOrDefault("content-type", "");
        }
    }

    RawCall {
        headers = new LinkedHashMap<>(headers);
    }

    /**
     * Whether a server that reads it strictly takes it for HTTP: of a usual length, in plain characters, its escapes
     * those of UTF-8 and no backslash, not out of its root, a body only where
     * one belongs and compressed as it says, no other expectation than the usual, and nothing that others could read otherwise.
     */
    boolean isHttp() {
        var head = target + headers;
        return head.length() < 7_500
                && head.chars().allMatch(c -> c >= ' ' && c < 127)
                && !target.contains("\\")
                && !target.toLowerCase(Locale.ROOT).contains("%5c")
                && isEscaped()
                && !climbsOut()
                && !headers.containsKey("Transfer-Encoding")
                && !isCompressed()
                && headers.getOrDefault("Expect", CONTINUE).equals(CONTINUE)
                && !method.equals("TRACE")
                && (body.length == 0 || List.of("POST", "PUT", "PATCH").contains(method));
    }

    /** By what the server itself undoes; the bodies here are not. */
    private boolean isCompressed() {
        return List.of("gzip", "deflate").contains(headers.getOrDefault("Content-Encoding", ""));
    }

    private boolean isEscaped() {
        try {
            var bytes = URLDecoder.decode(target, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (IllegalArgumentException | CharacterCodingException broken) {
            return false;
        }
    }

    private boolean climbsOut() {
        int depth = 0;
        for (var part : URLDecoder.decode(target.replaceFirst("[?].*", ""), StandardCharsets.UTF_8)
                .substring(1)
                .split("/")) {
            depth += part.equals("..") ? -1 : part.isEmpty() || part.equals(".") ? 0 : 1;
            if (depth < 0) {
                return true;
            }
        }
        return false;
    }

    Answered send(URI server, Duration patience) throws IOException {
        long begun = System.nanoTime();
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout((int) patience.toMillis());
            try {
                socket.getOutputStream().write(head(server));
                socket.getOutputStream().write(body);
                socket.getOutputStream().flush();
            } catch (IOException refusedBeforeItsEnd) {
                // What the server has said of it can be read all the same.
            }
            return read(socket.getInputStream(), begun);
        }
    }

    private byte[] head(URI server) {
        var head = new StringBuilder(method + " " + target + " HTTP/1.1\r\n");
        head.append("Host: ").append(server.getAuthority()).append("\r\nConnection: close\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        if (body.length > 0 && !headers.containsKey("Content-Length")) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        return head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private Answered read(InputStream in, long begun) throws IOException {
        var status = line(in);
        if (status.isEmpty()) {
            throw new IOException("no answer");
        }
        if (status.contains(" 100 ")) {
            line(in);
            return read(in, begun);
        }
        var headers = new HashMap<String, String>();
        for (var line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return new Answered(
                Integer.parseInt(status.split(" ")[1]),
                headers,
                method.equals("HEAD") ? "" : body(in, headers),
                Duration.ofNanos(System.nanoTime() - begun));
    }

    /** Where it ends the answer says: a server may leave the line open although it was asked to close it. */
    private static String body(InputStream in, Map<String, String> headers) throws IOException {
        if (headers.getOrDefault("content-type", "").startsWith("text/event-stream")) {
            return "";
        }
        try {
            var bytes = "chunked".equals(headers.get("transfer-encoding"))
                    ? chunks(in)
                    : headers.containsKey("content-length")
                            ? in.readNBytes(Integer.parseInt(headers.get("content-length")))
                            : in.readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (SocketTimeoutException endless) {
            return "";
        }
    }

    private static byte[] chunks(InputStream in) throws IOException {
        var bytes = new ByteArrayOutputStream();
        for (var size = line(in); !size.isEmpty() && !size.equals("0"); size = line(in)) {
            bytes.write(in.readNBytes(Integer.parseInt(size.strip(), 16)));
            line(in);
        }
        return bytes.toByteArray();
    }

    private static String line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int next = in.read(); next != -1 && next != '\n'; next = in.read()) {
            if (next != '\r') {
                line.write(next);
            }
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        var text = new String(body, StandardCharsets.UTF_8);
        var shown = new LinkedHashMap<>(headers);
        shown.remove("Cookie");
        return shortened(method + " " + target, 400) + " " + shortened(shown.toString(), 300) + " "
                + shortened(text, 400);
    }

    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most) + "… (" + text.length() + " characters)";
    }
}
