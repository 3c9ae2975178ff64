package org.religionscongress.concord.platform.security;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * One thing that operators watch for, in words of ours and ids. There is no way to put in what somebody wrote: no name, no
 * text, no address.
 */
public final class SecurityEvent {
    private static final int DIGITS_OF_A_PLACE = 12;

    private final String word;
    private final Map<String, String> facts = new LinkedHashMap<>();

    private SecurityEvent(String word) {
        this.word = word;
    }

    /** The word is one of those that {@code operations.md} explains. */
    public static SecurityEvent of(String word) {
        return new SecurityEvent(word);
    }

    /** Whom it is about. */
    public SecurityEvent person(UUID personId) {
        facts.put("Person", personId.toString());
        return this;
    }

    /** Whom it is about, where that is known. */
    public SecurityEvent person(Optional<UUID> personId) {
        personId.ifPresent(this::person);
        return this;
    }

    /** Who did it, where that is somebody else. */
    public SecurityEvent by(UUID personId) {
        facts.put("By", personId.toString());
        return this;
    }

    /** Stands for the client's address: alike for one place, and not the address. */
    public SecurityEvent from(Attempt attempt) {
        facts.put("From", attempt.address().substring(0, DIGITS_OF_A_PLACE));
        return this;
    }

    public SecurityEvent from(String address) {
        return from(Attempt.of("", address));
    }

    /** The word of the problem that was told. */
    public SecurityEvent because(String problem) {
        facts.put("Problem", problem);
        return this;
    }

    public SecurityEvent role(Enum<?> role) {
        facts.put("Role", role.name());
        return this;
    }

    /** The call, as the description of the API names it. */
    public SecurityEvent call(String template) {
        facts.put("Call", template);
        return this;
    }

    public String word() {
        return word;
    }

    public Map<String, String> facts() {
        return Map.copyOf(facts);
    }

    /** For who reads the log line by line. */
    @Override
    public String toString() {
        return facts.entrySet().stream()
                .map(fact -> " " + fact.getKey() + "=" + fact.getValue())
                .collect(Collectors.joining("", word, ""));
    }
}
