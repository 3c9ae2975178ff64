package org.religionscongress.concord.platform.attachment;

import java.text.Normalizer;

/** A file's name from outside, made harmless: no path, nothing invisible, and the ending of its true format. */
final class FileName {
    private static final int LONGEST = 100;
    private static final String NAMELESS = "scan";

    private FileName() {}

    static String of(String told, ScanFormat format) {
        String name = told == null ? "" : Normalizer.normalize(told, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int ending = name.lastIndexOf('.');
        name = (ending > 0 ? name.substring(0, ending) : name)
                // Whatever is no letter, digit, mark or plain sign of a name: controls, direction marks, quotes.
                .replaceAll("[^\\p{L}\\p{M}\\p{N} ._()+-]", "_")
                .strip();
        name = name.replaceFirst("^\\.+", "");
        if (name.length() > LONGEST) {
            name = name.substring(0, LONGEST);
        }
        return (name.isBlank() ? NAMELESS : name.strip()) + "." + format.extension();
    }
}
