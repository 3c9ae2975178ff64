package org.religionscongress.concord.container;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * Headers that no client of good will sends: each with values of its kind gone wrong, or with those of another. Not among
 * them is the one for another protocol: what is answered to it the server gives no type and sometimes no end.
 */
final class HostileHeaders {

    private static final List<String> TYPES = List.of(
            "text/html",
            "application/xml",
            "application/json; charset=utf-16",
            "application/json; charset=iso-8859-1",
            "application/json; charset=no-such",
            "application/json; charset=???",
            "application/json; charset=",
            "application/json; charset=\"\"",
            "application/json; charset=\"utf-8",
            "application/json; charset=utf-8; charset=utf-16",
            "application/json; CHARSET=UTF-7",
            "application/json; profile=other",
            "application/json;;;",
            "application/json, text/csv",
            "application/*",
            "*/*",
            "*/json",
            "json",
            "a/b/c",
            "; charset=utf-8",
            ",",
            "multipart/form-data",
            "multipart/form-data; boundary=x",
            "application/x-www-form-urlencoded",
            "image/png",
            "image/png; charset=no-such",
            "text/csv",
            "text/csv; charset=windows-1251",
            "text/csv; charset=no-such");

    private static final List<String> CHOICES =
            List.of("*;q=x", "*;q=2", "*;q=0", "*;q=-1", "*/*;q=x", "*/*;q=0", "x;q=", ";q=1", "x,,,", "x;q=0.12345");

    private static final List<String> LANGUAGES =
            List.of("*", "-", "xx-", "en_US", "en;q=x", "zh-Hant-CN-x-private1-private2", "a".repeat(300), "kk,,;q");

    private static final List<String> TAGS = List.of(
            "\"v99999999999999999999\"",
            "\"v-1\"",
            "W/\"v1\"",
            "*",
            "\"",
            "v1\"",
            "\"v1\", \"v2\"",
            "yesterday",
            "Thu, 32 Jan 2026 25:00:00 GMT");

    private static final List<String> CODINGS = List.of("gzip", "gzip, gzip", "deflate", "br", "no-such", "identity");

    private static final List<String> WORDS = List.of(
            "null",
            "x",
            "-1",
            "PUT",
            "100-continue",
            "200-ok",
            "websocket",
            "k".repeat(101),
            "k".repeat(5_000),
            "https://elsewhere.example",
            "http://",
            "cross-site",
            "bytes=0-99999999999",
            "bytes=5-1",
            "bytes=-",
            "lines=1-2",
            "Basic",
            "Basic !!!!",
            "Basic " + "QQ".repeat(2_000),
            "Bearer x",
            "Digest username=\"x",
            "concord-session=x; concord-session=y",
            "concord-session=\"",
            "$Version=1; concord-session=x; $Path=/",
            "=; ;=");

    private static final Map<String, List<String>> OF_THEIR_KIND = Map.ofEntries(
            Map.entry("Accept", TYPES),
            Map.entry("Accept-Charset", CHOICES),
            Map.entry("Accept-Encoding", CHOICES),
            Map.entry("Accept-Language", LANGUAGES),
            Map.entry("Authorization", WORDS),
            Map.entry("Content-Encoding", CODINGS),
            Map.entry("Content-Language", LANGUAGES),
            Map.entry("Content-Type", TYPES),
            Map.entry("Cookie", WORDS),
            Map.entry("Expect", WORDS),
            Map.entry("Idempotency-Key", WORDS),
            Map.entry("If-Match", TAGS),
            Map.entry("If-Modified-Since", TAGS),
            Map.entry("If-None-Match", TAGS),
            Map.entry("If-Range", TAGS),
            Map.entry("If-Unmodified-Since", TAGS),
            Map.entry("Last-Event-ID", WORDS),
            Map.entry("Origin", WORDS),
            Map.entry("Range", WORDS),
            Map.entry("Referer", WORDS),
            Map.entry("Sec-Fetch-Site", WORDS),
            Map.entry("TE", CODINGS),
            Map.entry("Transfer-Encoding", CODINGS),
            Map.entry("X-Forwarded-For", WORDS),
            Map.entry("X-Forwarded-Host", WORDS),
            Map.entry("X-Forwarded-Proto", WORDS),
            Map.entry("X-HTTP-Method-Override", WORDS),
            Map.entry("X-Request-Id", WORDS));

    private static final List<String> NAMES =
            OF_THEIR_KIND.keySet().stream().sorted().toList();

    private static final List<List<String>> KINDS = List.of(TYPES, CHOICES, LANGUAGES, TAGS, CODINGS, WORDS);

    private HostileHeaders() {}

    /** Spoils one of a call's headers. */
    static void spoil(Map<String, String> headers, HostileValues values, RandomGenerator random) {
        var name = values.one(NAMES);
        var value =
                switch (random.nextInt(6)) {
                    case 0 -> values.text().replaceAll("[\\r\\n\\u0000]", " ");
                    case 1 -> values.one(values.one(KINDS));
                    default -> values.one(OF_THEIR_KIND.get(name));
                };
        headers.put(name, value);
    }
}
