package org.religionscongress.concord.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the settings of the key that signs the record's heads enter our code. */
@ApplicationScoped
public class RecordKeySettings {
    @Inject
    @ConfigProperty(name = "concord.record.key")
    private Optional<String> key;

    @Inject
    @ConfigProperty(name = "concord.record.key-file")
    private Optional<String> file;

    @Inject
    @ConfigProperty(name = "concord.record.former-keys")
    private Optional<String> former;

    Optional<SigningKey> key() {
        return given("concord.record.key", key)
                .or(() -> given("concord.record.key-file", file.map(RecordKeySettings::content)));
    }

    /** The ids of the keys that signed before this one and are still believed. */
    Set<String> former() {
        return former.stream()
                .flatMap(ids -> Stream.of(ids.split(",")))
                .map(String::strip)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<SigningKey> given(String setting, Optional<String> value) {
        try {
            return value.map(SigningKey::of);
        } catch (IllegalArgumentException notAKey) {
            throw new IllegalStateException(setting + ": " + notAKey.getMessage(), notAKey);
        }
    }

    private static String content(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException unread) {
            throw new IllegalStateException("concord.record.key-file: " + file + " cannot be read.", unread);
        }
    }
}
