package org.religionscongress.concord.container;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.religionscongress.concord.house.Shell;

/** An operator's key and certificate for TLS, made as the page for operators says, and a client that trusts it. */
final class Keystore {
    static final String FILE = "tls.p12";
    private static final String PASSWORD = "a-keystore-password";

    private final Path file;
    private final int port = FreePort.any();

    private Keystore(Path file) {
        this.file = file;
    }

    static Keystore in(Path directory) {
        Path file = directory.resolve(FILE);
        Shell.lines(
                List.of("keytool -genkeypair -alias concord -keyalg EC -groupname secp256r1 -validity 30"
                        + " -storetype PKCS12 -keystore '" + file + "' -storepass " + PASSWORD
                        + " -dname CN=localhost -ext SAN=dns:localhost,ip:127.0.0.1"),
                directory,
                Map.of("PATH", Path.of(System.getProperty("java.home"), "bin") + ":" + System.getenv("PATH")));
        try {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new Keystore(file);
    }

    String jvmOptions() {
        return " -Djavax.net.ssl.keyStore=" + file + " -Djavax.net.ssl.keyStorePassword=" + PASSWORD
                + " -Djavax.net.ssl.keyStoreType=PKCS12";
    }

    String[] flags() {
        return new String[] {"--sslport", Integer.toString(port), "--sslcert", "concord"};
    }

    HttpResponse<String> signIn(String username, String password) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("https://localhost:" + port + "/api/session"))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(
                        "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(username, password)))
                .build();
        return HttpClient.newBuilder()
                .sslContext(trusting())
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request, BodyHandlers.ofString());
    }

    private SSLContext trusting() throws Exception {
        KeyStore known = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            known.load(in, PASSWORD.toCharArray());
        }
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("concord", known.getCertificate("concord"));
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }
}
