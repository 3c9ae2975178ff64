package org.religionscongress.concord.container;

import java.util.List;
import java.util.random.RandomGenerator;

/** What nobody means well with: texts, pieces of JSON, and whole bodies. */
final class HostileValues {

    /** Well formed, and nothing's. */
    static final String UNKNOWN_ID = "00000000-0000-7000-8000-000000000000";

    private static final String LONG = "long ".repeat(2_000);

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\t\r\n",
            "null",
            "true",
            "-1",
            "0",
            "99999999999999999999999999",
            "1e999",
            "NaN",
            "Infinity",
            "0x7fffffff",
            "1.5",
            "٣",
            "\u0001\u0002\u001b[31m\u007f",
            "\u202e\u2066gnp.exe\u2069",
            "\ufeff\u200b\u200d",
            "a\u0301\u0301\u0301\u0301\u0301".repeat(50),
            "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>",
            "' OR '1'='1",
            "'; DROP TABLE document; --",
            "\\'; SELECT pg_sleep(20); --",
            "%' ESCAPE '",
            "_%_%\\",
            "../../../../etc/passwd",
            "..\\..\\windows\\win.ini",
            "/etc/passwd",
            "file:///etc/passwd",
            "jndi:ldap://127.0.0.1:1/x",
            "${jndi:ldap://127.0.0.1:1/x}",
            "${7*7}",
            "#{7*7}",
            "${''.getClass()}",
            "#{''.getClass().forName('java.lang.Runtime')}",
            "${execution.setVariable('x',1)}",
            "*{7*7}",
            "[[${7*7}]]",
            "__${7*7}__::x",
            "{{7*7}}",
            "%s%s%n%d",
            "{0}{1}",
            "$1\\1",
            "(a+)+$",
            "2026-02-30",
            "2026-13-01T25:61:61Z",
            "9999999-01-01T00:00:00Z",
            "-0001-01-01T00:00:00Z",
            "2026-01-01T00:00:00+99:00",
            "2026-01-01",
            "now",
            "00000000-0000-0000-0000-000000000000",
            "ffffffff-ffff-ffff-ffff-ffffffffffff",
            "0000000g-0000-0000-0000-000000000000",
            "1-1-1-1-1",
            "{01234567-89ab-cdef-0123-456789abcdef}",
            "drafting",
            "DRAFTING ",
            "DRAFTER,ADMINISTRATOR",
            "mine' OR filter='body",
            "en-US-x-" + "a".repeat(300),
            "xx",
            "=1+1",
            "\u2028\u2029",
            "\u0000",
            "x@y@z",
            LONG);

    /** In a piece of JSON only: what no text has. */
    private static final List<String> PIECES = List.of(
            "null",
            "true",
            "false",
            "0",
            "-1",
            "-0",
            "1.5",
            "2147483648",
            "9223372036854775808",
            "123456789012345678901234567890123456789012345678901234567890",
            "1e999",
            "-1e400",
            "1E-999999999",
            "1e999999999",
            "NaN",
            "Infinity",
            "undefined",
            "01",
            "+1",
            ".5",
            "'single'",
            "\"unclosed",
            "\"bad \\x escape\"",
            "\"\\ud800\"",
            "\"\\udc00\\ud800\"",
            "\"\\u0000\"",
            "\"\n\"",
            "[]",
            "{}",
            "[null]",
            "[[]]",
            "[1,2,3]",
            "[{}]",
            "{\"a\":{\"b\":{}}}",
            "{\"__proto__\":{\"x\":1}}",
            "{\"@class\":\"java.lang.Runtime\"}",
            "[" + "null,".repeat(3_000) + "null]",
            "\"x\",\"kind\":\"x\",\"kind\":\"y\"");

    private static final List<String> BODIES = List.of(
            "",
            " ",
            "{",
            "}",
            "[]",
            "null",
            "42",
            "\"text\"",
            "{}{}",
            "{\"a\":1,}",
            "{\"a\" 1}",
            "{\"a\":1,\"a\":2}",
            "{'a':1}",
            "\ufeff{}",
            "// a comment\n{}",
            "<xml/>",
            "a=1&b=2",
            "name;country\n\"open",
            "name,name,name\n,,\n",
            "%PDF-1.7 no more",
            "\u0000\u0001\u0002");

    private final RandomGenerator random;

    HostileValues(RandomGenerator random) {
        this.random = random;
    }

    String text() {
        return one(TEXTS);
    }

    /** In one of forty cases a million characters long, in one of six quite long. */
    String piece() {
        int luck = random.nextInt(120);
        if (luck < 3) {
            return "\"" + "m".repeat(1_000_000) + "\"";
        }
        if (luck < 20) {
            return "\"" + "\u0435".repeat(10_000) + "\"";
        }
        if (luck < 30) {
            return nested(10 + random.nextInt(30));
        }
        return luck < 75 ? quoted(text()) : one(PIECES);
    }

    String body() {
        int luck = random.nextInt(20);
        return luck == 0 ? nested(20_000) : luck == 1 ? "{\"text\":\"" + "x".repeat(2_200_000) + "\"}" : one(BODIES);
    }

    <T> T one(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private static String nested(int depth) {
        return "[".repeat(depth) + "]".repeat(depth);
    }

    static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\' || c < ' ') {
                quoted.append(String.format("\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
