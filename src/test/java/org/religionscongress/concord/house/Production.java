package org.religionscongress.concord.house;

import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The settings of a production, until it ends; a test changes the one that it is about. */
public final class Production implements AutoCloseable {
    private static final Map<String, String> COMPLETE = Map.of(
            "concord.mode", "production",
            "concord.password.iterations", "210000",
            "concord.public-address", "https://concord.example.org",
            "concord.mail.host", "127.0.0.1",
            "concord.mail.port", "1",
            "concord.record.key", key(),
            "concord.second-factor.key", sealingKey());

    private final Set<String> names = new HashSet<>();

    public Production() {
        COMPLETE.forEach(this::with);
    }

    public Production with(String name, String value) {
        names.add(name);
        System.setProperty(name, value);
        return this;
    }

    public Production without(String name) {
        System.clearProperty(name);
        return this;
    }

    private static String key() {
        try {
            byte[] key = KeyPairGenerator.getInstance("Ed25519")
                    .generateKeyPair()
                    .getPrivate()
                    .getEncoded();
            return Base64.getEncoder().encodeToString(key);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The same settings, as a server is told them. */
    public static Map<String, String> environment() {
        return COMPLETE.entrySet().stream()
                .collect(Collectors.toMap(
                        setting -> setting.getKey().toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"),
                        Map.Entry::getValue));
    }

    public static String sealingKey() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    @Override
    public void close() {
        names.forEach(System::clearProperty);
    }
}
