package org.religionscongress.concord.container;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.religionscongress.concord.house.Shell;
import org.religionscongress.concord.journey.Concord;

/** An operator's key and certificate for TLS, made as the page for operators says, and a client that trusts it. */
final class Keystore {
    static final String FILE = "tls.p12";
    private static final String ALIAS = "concord";
    private static final String PASSWORD = "a-keystore-password";

    private final Path file;
    private final int port = FreePort.any();

    private Keystore(Path file) {
        this.file = file;
    }

    static Keystore in(Path directory) {
        Path file = directory.resolve(FILE);
        Shell.lines(
                List.of("keytool -genkeypair -alias " + ALIAS + " -keyalg EC -groupname secp256r1 -validity 30"
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
        return new String[] {"--sslport", Integer.toString(port), "--sslcert", ALIAS};
    }

    /** The node that was started with it. */
    Concord concord() {
        return Concord.at("https://localhost:" + port, trust());
    }

    /** For a client that knows its certificate, and no other. */
    SSLContext trust() {
        try {
            KeyStore trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, null);
            trusted.setCertificateEntry(ALIAS, opened().getCertificate(ALIAS));
            TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            managers.init(trusted);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, managers.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Its certificate and its key as two files, as a proxy takes them. */
    void writePem(Path certificate, Path key) {
        try {
            Files.writeString(
                    certificate,
                    pem("CERTIFICATE", opened().getCertificate(ALIAS).getEncoded()));
            Files.writeString(
                    key,
                    pem(
                            "PRIVATE KEY",
                            opened().getKey(ALIAS, PASSWORD.toCharArray()).getEncoded()));
        } catch (GeneralSecurityException | IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String pem(String what, byte[] content) {
        return "-----BEGIN %1$s-----%n%2$s%n-----END %1$s-----%n"
                .formatted(what, Base64.getMimeEncoder().encodeToString(content));
    }

    private KeyStore opened() throws GeneralSecurityException, IOException {
        KeyStore known = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            known.load(in, PASSWORD.toCharArray());
        }
        return known;
    }
}
