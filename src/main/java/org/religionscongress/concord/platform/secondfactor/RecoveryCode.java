package org.religionscongress.concord.platform.secondfactor;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.religionscongress.concord.platform.security.Digest;

/** Signs in once in place of a code of the moment. 80 random bits, so that its digest gives nothing away. */
public record RecoveryCode(String text) {
    public static final int HOW_MANY = 10;
    private static final int LENGTH = 16;
    private static final int GROUP = 4;

    /** Crockford's: without letters that look like digits. */
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final Pattern SHAPE = Pattern.compile("[" + SIGNS + "]{" + LENGTH + "}");

    static List<RecoveryCode> fresh() {
        SecureRandom random = new SecureRandom();
        return Stream.generate(() -> random.ints(LENGTH, 0, SIGNS.length())
                        .mapToObj(place -> SIGNS.substring(place, place + 1))
                        .collect(Collectors.joining()))
                .limit(HOW_MANY)
                .map(RecoveryCode::new)
                .toList();
    }

    /** What somebody types, with or without its hyphens; empty where it cannot be one. */
    static Optional<RecoveryCode> given(String typed) {
        String text = typed.replaceAll("[\\s\\p{Pd}]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return SHAPE.matcher(text).matches() ? Optional.of(new RecoveryCode(text)) : Optional.empty();
    }

    String digestFor(UUID personId) {
        return Digest.of(personId + " " + text);
    }

    /** To be read and typed. */
    public String inGroups() {
        return String.join("-", text.split("(?<=\\G.{" + GROUP + "})"));
    }

    /** Never into a log. */
    @Override
    public String toString() {
        return "recovery code";
    }
}
