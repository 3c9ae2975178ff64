package org.religionscongress.concord.record;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One spelling for one content, by RFC 8785; texts are in NFC. */
final class CanonicalJson {
    /** Beyond it a number is not the same in every language. */
    private static final long LARGEST = (1L << 53) - 1;

    private CanonicalJson() {}

    static String of(Map<String, Object> members) {
        StringBuilder json = new StringBuilder("{");
        // The order of Java's strings is that of their UTF-16 code units, as the RFC asks for.
        new TreeMap<>(members).forEach((name, value) -> {
            if (json.length() > 1) {
                json.append(',');
            }
            string(json, name);
            json.append(':');
            value(json, value);
        });
        return json.append('}').toString();
    }

    private static void value(StringBuilder json, Object value) {
        if (value instanceof Map<?, ?> members) {
            json.append(of(named(members)));
        } else if (value instanceof List<?> entries) {
            list(json, entries);
        } else if (value instanceof Boolean) {
            json.append(value);
        } else if (value instanceof Integer || value instanceof Long) {
            json.append(exact(((Number) value).longValue()));
        } else if (value instanceof Number) {
            throw new IllegalArgumentException("The record knows whole numbers only, not " + value);
        } else {
            string(json, Normalizer.normalize(String.valueOf(value), Normalizer.Form.NFC));
        }
    }

    private static void list(StringBuilder json, List<?> entries) {
        json.append('[');
        for (int i = 0; i < entries.size(); i++) {
            if (i > 0) {
                json.append(',');
            }
            value(json, entries.get(i));
        }
        json.append(']');
    }

    private static Map<String, Object> named(Map<?, ?> members) {
        Map<String, Object> named = new TreeMap<>();
        members.forEach((name, value) -> named.put(String.valueOf(name), value));
        return named;
    }

    private static long exact(long number) {
        if (Math.abs(number) > LARGEST) {
            throw new IllegalArgumentException("No exact number in JSON: " + number);
        }
        return number;
    }

    private static void string(StringBuilder json, String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\b' -> json.append("\\b");
                case '\t' -> json.append("\\t");
                case '\n' -> json.append("\\n");
                case '\f' -> json.append("\\f");
                case '\r' -> json.append("\\r");
                default -> {
                    if (c < ' ') {
                        json.append(String.format("\\u%04x", (int) c));
                    } else if (!Character.isSurrogate(c)) {
                        json.append(c);
                    } else if (Character.isSurrogatePair(c, i + 1 < text.length() ? text.charAt(i + 1) : ' ')) {
                        json.append(c).append(text.charAt(++i));
                    } else {
                        throw new IllegalArgumentException("A lone surrogate is no character.");
                    }
                }
            }
        }
        json.append('"');
    }
}
