package org.religionscongress.concord.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of a paragraph as they are compared: small letters, ё as е, no punctuation but what stood before each. */
final class Wording {
    private static final int FIRST_WORDS = 40;
    private static final int FIRST_SIGNS = 2_000;
    private static final int LAST_SIGNS = 200;

    private final List<String> words = new ArrayList<>();
    private final List<Boolean> afterComma = new ArrayList<>();
    private int firstSentence = -1;

    private Wording(String text, int mostWords) {
        boolean comma = false;
        int at = 0;
        while (at < text.length() && words.size() < mostWords) {
            int end = endOfWord(text, at);
            if (end > at) {
                words.add(folded(text.substring(at, end)));
                afterComma.add(comma);
                comma = false;
                at = end;
            } else {
                char sign = text.charAt(at);
                comma |= sign == ',' || sign == '–' || sign == '—';
                if (firstSentence < 0 && (sign == '.' || sign == '!' || sign == '?')) {
                    firstSentence = words.size();
                }
                at++;
            }
        }
    }

    /** The opening words, as many as tell what a paragraph is. */
    static Wording opening(String text) {
        return new Wording(text.substring(0, Math.min(text.length(), FIRST_SIGNS)), FIRST_WORDS);
    }

    /** The last words, as many as tell what a chapeau announces. */
    static Wording ending(String text) {
        return new Wording(text.substring(Math.max(0, text.length() - LAST_SIGNS)), LAST_SIGNS);
    }

    static Wording whole(String text) {
        return new Wording(text, Integer.MAX_VALUE);
    }

    List<String> words() {
        return words;
    }

    int size() {
        return words.size();
    }

    /** The word at this place, or an empty one past the end. */
    String word(int place) {
        return place < words.size() ? words.get(place) : "";
    }

    boolean isAfterComma(int place) {
        return place < words.size() && afterComma.get(place);
    }

    /** How many words stand before the first full stop. */
    int firstSentence() {
        return firstSentence < 0 ? words.size() : firstSentence;
    }

    boolean hasAny(Set<String> wanted) {
        return words.stream().anyMatch(wanted::contains);
    }

    boolean hasStem(Set<String> stems) {
        return words.stream().anyMatch(word -> startsWithAny(word, stems));
    }

    boolean startsWith(List<String> phrase) {
        return words.size() >= phrase.size() && words.subList(0, phrase.size()).equals(phrase);
    }

    static boolean startsWithAny(String word, Set<String> stems) {
        for (String stem : stems) {
            if (word.startsWith(stem)) {
                return true;
            }
        }
        return false;
    }

    static boolean endsWithAny(String word, Set<String> endings) {
        for (String ending : endings) {
            if (word.length() > ending.length() && word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private static String folded(String word) {
        return word.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    private static int endOfWord(String text, int start) {
        int at = start;
        while (at < text.length() && isOfWord(text, at)) {
            at++;
        }
        return at;
    }

    private static boolean isOfWord(String text, int at) {
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || (c == '-'
                        && at > 0
                        && at + 1 < text.length()
                        && Character.isLetterOrDigit(text.charAt(at - 1))
                        && Character.isLetterOrDigit(text.charAt(at + 1)));
    }
}
