package org.religionscongress.concord.journey;

import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;

/**
 * One person's way into Concord, with its own cookie. Headers are given as name, value, name, value; one that is given
 * takes the place of the usual one.
 */
public final class Account {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String username;
    private final Concord concord;
    private final Cookies cookies;
    private final String authorization;

    Account(String username, Concord concord, Cookies cookies, String authorization) {
        this.username = username;
        this.concord = concord;
        this.cookies = cookies;
        this.authorization = authorization;
    }

    public String username() {
        return username;
    }

    /** The same person with the same cookie at another node. */
    public Account at(Concord otherNode) {
        return new Account(username, otherNode, cookies, authorization);
    }

    /** Signs in; the answer's cookie is kept. */
    public Answer signIn(String password) {
        return send("POST", "/api/session", BodyPublishers.ofString(Concord.credentials(username, password)));
    }

    public Answer get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    public Answer post(String path, JsonStructure body, String... headers) {
        return send("POST", path, BodyPublishers.ofString(body.toString()), headers);
    }

    /** Posts without a body, as claim and release do. */
    public Answer post(String path, String... headers) {
        return send("POST", path, BodyPublishers.noBody(), headers);
    }

    /** Posts exactly this text, well formed or not. */
    public Answer postText(String path, String text, String... headers) {
        return send("POST", path, BodyPublishers.ofString(text), headers);
    }

    public Answer put(String path, JsonStructure body, String... headers) {
        return send("PUT", path, BodyPublishers.ofString(body.toString()), headers);
    }

    /** Puts what its path says, without a body. */
    public Answer put(String path, String... headers) {
        return send("PUT", path, BodyPublishers.noBody(), headers);
    }

    public Answer delete(String path, String... headers) {
        return send("DELETE", path, BodyPublishers.noBody(), headers);
    }

    /** Any call without a body. A header with an empty value is left out, also one that is usually sent. */
    public Answer send(String method, String path, String... headers) {
        return send(method, path, BodyPublishers.noBody(), headers);
    }

    /** Opens a line on which Concord tells what changes; it stays open until one of both ends it. */
    public EventLine listen() {
        var line = new EventLine(username);
        var request = request("GET", "/api/events", BodyPublishers.noBody(), "Accept", "text/event-stream");
        var answered = concord.http().sendAsync(request, answer -> {
            line.answered(answer.statusCode());
            return BodyHandlers.fromLineSubscriber(line.lines()).apply(answer);
        });
        Awaitility.await("an answer to " + username).atMost(PATIENCE).until(() -> line.isOpen() || answered.isDone());
        return line;
    }

    private Answer send(String method, String path, BodyPublisher body, String... headers) {
        return answer(method + " " + path + " as " + username, request(method, path, body, headers));
    }

    private HttpRequest request(String method, String path, BodyPublisher body, String... headers) {
        var request = HttpRequest.newBuilder(concord.address().resolve(path))
                .method(method, body)
                .timeout(PATIENCE)
                .setHeader("Accept", "application/json, application/problem+json, */*;q=0.1");
        if (!method.equals("GET") && !List.of(headers).contains("Origin")) {
            request.setHeader("Origin", concord.address().toString());
        }
        if (body.contentLength() > 0) {
            request.setHeader("Content-Type", "application/json");
        }
        if (authorization != null) {
            request.setHeader("Authorization", authorization);
        }
        cookies.header().ifPresent(cookie -> request.setHeader("Cookie", cookie));
        for (int i = 0; i < headers.length; i += 2) {
            if (!headers[i + 1].isEmpty()) {
                request.setHeader(headers[i], headers[i + 1]);
            }
        }
        return request.build();
    }

    private Answer answer(String call, HttpRequest request) {
        long begun = System.nanoTime();
        try {
            var response = concord.http().send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
            var took = Duration.ofNanos(System.nanoTime() - begun);
            cookies.takeFrom(response.headers());
            var answer = new Answer(call, response.statusCode(), response.body(), response.headers(), took);
            concord.answered(request, answer);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(call + " got no answer from " + concord.address(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(call + " was interrupted", e);
        }
    }
}
