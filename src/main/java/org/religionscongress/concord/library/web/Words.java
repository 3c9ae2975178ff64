package org.religionscongress.concord.library.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;

/** What the library says of itself, in {@code library/words.{language}.properties}. */
final class Words {
    private static final Map<Language, Words> ALL = read();

    private final Properties words;

    private Words(Properties words) {
        this.words = words;
    }

    static Words in(Language language) {
        return ALL.get(language);
    }

    Map<Object, Object> all() {
        return words;
    }

    /** The word under a key; a key without one is a fault of ours, which a test finds. */
    String of(String key) {
        String word = words.getProperty(key);
        if (word == null) {
            throw new IllegalArgumentException("The library has no word for " + key + ".");
        }
        return word;
    }

    private static Map<Language, Words> read() {
        Map<Language, Words> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            all.put(language, new Words(properties("library/words." + language.tag() + ".properties")));
        }
        return all;
    }

    private static Properties properties(String name) {
        Properties properties = new Properties();
        try (InputStream file = Words.class.getClassLoader().getResourceAsStream(name)) {
            properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
