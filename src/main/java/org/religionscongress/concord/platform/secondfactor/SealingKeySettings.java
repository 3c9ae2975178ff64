package org.religionscongress.concord.platform.secondfactor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the settings of the keys that seal second factors enter our code. */
@ApplicationScoped
public class SealingKeySettings {
    private static final String KEY = "concord.second-factor.key";
    private static final String KEY_FILE = "concord.second-factor.key-file";
    private static final String FORMER = "concord.second-factor.former-keys";
    private static final String FORMER_FILE = "concord.second-factor.former-keys-file";

    @Inject
    @ConfigProperty(name = KEY)
    private Optional<String> key;

    @Inject
    @ConfigProperty(name = KEY_FILE)
    private Optional<String> keyFile;

    @Inject
    @ConfigProperty(name = FORMER)
    private Optional<String> former;

    @Inject
    @ConfigProperty(name = FORMER_FILE)
    private Optional<String> formerFile;

    Optional<SealingKey> key() {
        return key.map(text -> read(KEY, text)).or(() -> keyFile.map(file -> read(KEY_FILE, content(KEY_FILE, file))));
    }

    /** Keys that sealed before this one, or will after it: what they sealed can be opened. */
    List<SealingKey> others() {
        return Stream.concat(
                        former.stream().flatMap(text -> keysIn(FORMER, text)),
                        formerFile.stream().flatMap(file -> keysIn(FORMER_FILE, content(FORMER_FILE, file))))
                .toList();
    }

    private static Stream<SealingKey> keysIn(String setting, String text) {
        return Stream.of(text.split("[,\\s]+")).filter(each -> !each.isEmpty()).map(each -> read(setting, each));
    }

    private static SealingKey read(String setting, String text) {
        try {
            return SealingKey.of(text);
        } catch (IllegalArgumentException notAKey) {
            throw new IllegalStateException(setting + ": " + notAKey.getMessage(), notAKey);
        }
    }

    private static String content(String setting, String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException unread) {
            throw new IllegalStateException(setting + ": " + file + " cannot be read.", unread);
        }
    }
}
