package org.religionscongress.concord.platform.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The files of the folder {@code mail}, in UTF-8. */
final class MailResources {
    private MailResources() {}

    static String text(String name) {
        try (InputStream file = MailResources.class.getClassLoader().getResourceAsStream("mail/" + name)) {
            if (file == null) {
                throw new IllegalStateException("There is no file mail/" + name + ".");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Properties properties(String name) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text(name + ".properties")));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return properties;
    }
}
