package org.religionscongress.concord.journey;

import jakarta.json.Json;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.function.BiConsumer;
import javax.net.ssl.SSLContext;

/** A running Concord at one address; hands out accounts that speak to its API. */
public final class Concord {

    private final URI address;
    private final HttpClient http;
    private final BiConsumer<HttpRequest, Answer> watcher;

    private Concord(URI address, HttpClient http, BiConsumer<HttpRequest, Answer> watcher) {
        this.address = address;
        this.http = http;
        this.watcher = watcher;
    }

    public static Concord at(String address) {
        return at(address, client());
    }

    /** One that speaks TLS with a certificate that only its own people know. */
    public static Concord at(String address, SSLContext trust) {
        return at(address, client().sslContext(trust));
    }

    private static Concord at(String address, HttpClient.Builder http) {
        var bare = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
        return new Concord(URI.create(bare), http.build(), (request, answer) -> {});
    }

    private static HttpClient.Builder client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(10))
                .followRedirects(HttpClient.Redirect.NEVER);
    }

    /** The same, where somebody sees each answer before its caller does. */
    public Concord watchedBy(BiConsumer<HttpRequest, Answer> someone) {
        return new Concord(address, http, someone);
    }

    void answered(HttpRequest request, Answer answer) {
        watcher.accept(request, answer);
    }

    public URI address() {
        return address;
    }

    /** Someone who has not signed in. */
    public Account anonymous() {
        return new Account("anonymous", this, new Cookies(), null);
    }

    /** Signs in with a password and keeps the session's cookie; any refusal fails. */
    public Account signIn(String username, String password) {
        var account = new Account(username, this, new Cookies(), null);
        account.signIn(password).expect(200);
        return account;
    }

    /** Names the account and its password with every call, as scripts do. */
    public Account basic(String username, String password) {
        var pair = (username + ":" + password).getBytes(StandardCharsets.UTF_8);
        var credentials = "Basic " + Base64.getEncoder().encodeToString(pair);
        return new Account(username, this, new Cookies(), credentials);
    }

    /** An account that has not signed in yet: {@link Account#signIn} does it and shows the answer. */
    public Account account(String username) {
        return new Account(username, this, new Cookies(), null);
    }

    HttpClient http() {
        return http;
    }

    static String credentials(String username, String password) {
        return Json.createObjectBuilder()
                .add("username", username)
                .add("password", password)
                .build()
                .toString();
    }
}
