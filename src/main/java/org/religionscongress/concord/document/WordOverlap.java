package org.religionscongress.concord.document;

import java.util.HashMap;
import java.util.Map;

/** How much of their wording two provisions share. */
final class WordOverlap {
    private final Map<String, Integer> counts = new HashMap<>();
    private final int size;

    private WordOverlap(String text) {
        Wording wording = Wording.whole(text);
        wording.words().forEach(word -> counts.merge(word, 1, Integer::sum));
        size = wording.size();
    }

    static WordOverlap of(Provision provision) {
        return new WordOverlap(provision.text());
    }

    /** From 0, no word in common, to 1, the same words. */
    double with(WordOverlap other) {
        if (size == 0 || other.size == 0) {
            return 0;
        }
        if (counts.size() > other.counts.size()) {
            return other.with(this);
        }
        int shared = 0;
        for (Map.Entry<String, Integer> word : counts.entrySet()) {
            shared += Math.min(word.getValue(), other.counts.getOrDefault(word.getKey(), 0));
        }
        return 2.0 * shared / (size + other.size);
    }
}
