package org.religionscongress.concord.document;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;

/** Puts a text together again from its provisions, white space and the signs around numbers left aside. */
final class Reconstruction {
    private final String input;
    private int at;

    private Reconstruction(String input) {
        this.input = bare(input);
    }

    /** Where the provisions first say something else than the text; empty when they say all of it and no more. */
    static Optional<String> differenceOf(String input, List<Provision> provisions) {
        return new Reconstruction(input).difference(provisions);
    }

    private Optional<String> difference(List<Provision> provisions) {
        for (Provision provision : provisions) {
            if (!take(provision)) {
                return Optional.of(provision + " is not at: " + rest());
            }
        }
        return at == input.length() ? Optional.empty() : Optional.of("left over: " + rest());
    }

    private boolean take(Provision provision) {
        String text = bare(provision.text());
        if (provision.label() == null) {
            return take(text);
        }
        String label = bare(provision.label());
        List<String> closers =
                Character.isLetterOrDigit(label.charAt(0)) ? List.of(".", ")", ".)", "-", "–", "") : List.of("");
        return take("(" + label + ")" + text) || closers.stream().anyMatch(closer -> take(label + closer + text));
    }

    private boolean take(String expected) {
        boolean found = input.startsWith(expected, at);
        at += found ? expected.length() : 0;
        return found;
    }

    private String rest() {
        return input.substring(at, Math.min(input.length(), at + 80));
    }

    private static String bare(String text) {
        StringBuilder bare = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(point -> !Character.isWhitespace(point) && !Character.isSpaceChar(point))
                .filter(point -> !Character.isISOControl(point) && "\u200B\u2060\uFEFF\u00AD".indexOf(point) < 0)
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }
}
