package org.religionscongress.concord.library.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** An address within the library: a path of ours, and what was chosen by links. */
record Address(String path, Map<String, String> choices) {
    static final String ROOT = "/library";

    /** The same with another choice; null takes it back. */
    Address with(String name, Object value) {
        Map<String, String> others = new TreeMap<>(choices);
        others.remove(name);
        if (value != null) {
            others.put(name, value.toString());
        }
        return new Address(path, others);
    }

    /** Another page; of all that was chosen only the language of the interface goes along. */
    Address to(String otherPath) {
        Map<String, String> kept = new TreeMap<>(choices);
        kept.keySet().retainAll(Set.of(LibraryPage.LANGUAGE));
        return new Address(otherPath, kept);
    }

    @Override
    public String toString() {
        String query = choices.entrySet().stream()
                .map(choice -> choice.getKey() + "=" + URLEncoder.encode(choice.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }
}
