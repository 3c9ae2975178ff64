package org.religionscongress.concord.document;

import java.util.Map;

/** How much of their wording two provisions share. */
final class WordOverlap {
    private final int[] words;

    private WordOverlap(int[] words) {
        this.words = words;
    }

    /** The words of a provision as numbers, in order; a word not met before takes the next number. */
    static WordOverlap of(Provision provision, Map<String, Integer> numberOfWord) {
        return new WordOverlap(Wording.whole(provision.text()).words().stream()
                .mapToInt(word -> numberOfWord.computeIfAbsent(word, unknown -> numberOfWord.size()))
                .sorted()
                .toArray());
    }

    /** From 0, no word in common, to 1, the same words, in whatever order. */
    double with(WordOverlap other) {
        if (words.length == 0 || other.words.length == 0) {
            return 0;
        }
        int shared = 0;
        for (int mine = 0, theirs = 0; mine < words.length && theirs < other.words.length; ) {
            int difference = Integer.compare(words[mine], other.words[theirs]);
            shared += difference == 0 ? 1 : 0;
            mine += difference <= 0 ? 1 : 0;
            theirs += difference >= 0 ? 1 : 0;
        }
        return 2.0 * shared / (words.length + other.words.length);
    }
}
