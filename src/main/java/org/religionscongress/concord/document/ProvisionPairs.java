package org.religionscongress.concord.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Finds which provision of an old text each provision of a new one is: first by the very words, then in order by
 * likeness, then by likeness anywhere, last by a place between two neighbours that are known.
 */
final class ProvisionPairs {
    private static final double ALIKE = 0.5;
    private static final double SAME_KIND = 0.05;
    private static final int NONE = -1;
    /** Beyond it a gap is compared near its diagonal only, so that no text makes the work quadratic. */
    private static final int FULLY_COMPARED = 40_000;

    private static final int NEIGHBOURHOOD = 16;

    private final List<Provision> before;
    private final List<Provision> after;
    /** For each place after, the place before, or NONE; and the reverse. */
    private final int[] oldOf;

    private final int[] newOf;
    private final Map<String, Integer> numberOfWord = new HashMap<>();
    private final WordOverlap[] oldWords;
    private final WordOverlap[] newWords;

    ProvisionPairs(List<Provision> before, List<Provision> after) {
        this.before = List.copyOf(before);
        this.after = List.copyOf(after);
        oldOf = new int[after.size()];
        newOf = new int[before.size()];
        Arrays.fill(oldOf, NONE);
        Arrays.fill(newOf, NONE);
        oldWords = new WordOverlap[before.size()];
        newWords = new WordOverlap[after.size()];
    }

    int[] find() {
        pairSameWordsOnce();
        pairSameWordsBesideAPair();
        pairSameWordsInOrder();
        forEachGap(this::pairAlike);
        pairAlikeAnywhere();
        pairOnlyOneOfItsKind(ProvisionKind.TITLE);
        pairOnlyOneOfItsKind(ProvisionKind.OPENING);
        forEachGap(this::pairByPlace);
        return oldOf.clone();
    }

    private void pair(int old, int young) {
        newOf[old] = young;
        oldOf[young] = old;
    }

    private boolean isFree(int old, int young) {
        return newOf[old] == NONE && oldOf[young] == NONE;
    }

    private boolean sameWords(int old, int young) {
        return before.get(old).text().equals(after.get(young).text());
    }

    private void pairSameWordsOnce() {
        Map<String, Integer> olds = placesOfUnique(before);
        placesOfUnique(after).forEach((text, young) -> {
            Integer old = olds.get(text);
            if (old != null) {
                pair(old, young);
            }
        });
    }

    private static Map<String, Integer> placesOfUnique(List<Provision> provisions) {
        Map<String, Integer> places = new HashMap<>();
        for (int place = 0; place < provisions.size(); place++) {
            places.merge(provisions.get(place).text(), place, (first, second) -> NONE);
        }
        places.values().removeIf(place -> place == NONE);
        return places;
    }

    /** Of words that stand there more than once, those belong together whose neighbours do. */
    private void pairSameWordsBesideAPair() {
        for (int young = 1; young < oldOf.length; young++) {
            int old = oldOf[young - 1] + 1;
            if (oldOf[young - 1] != NONE && old < newOf.length && isFree(old, young) && sameWords(old, young)) {
                pair(old, young);
            }
        }
        for (int young = oldOf.length - 2; young >= 0; young--) {
            int old = oldOf[young + 1] - 1;
            if (oldOf[young + 1] != NONE && old >= 0 && isFree(old, young) && sameWords(old, young)) {
                pair(old, young);
            }
        }
    }

    private void pairSameWordsInOrder() {
        Map<String, Deque<Integer>> olds = new HashMap<>();
        for (int old = 0; old < newOf.length; old++) {
            if (newOf[old] == NONE) {
                olds.computeIfAbsent(before.get(old).text(), text -> new ArrayDeque<>())
                        .add(old);
            }
        }
        for (int young = 0; young < oldOf.length; young++) {
            Deque<Integer> same = olds.get(after.get(young).text());
            if (oldOf[young] == NONE && same != null && !same.isEmpty()) {
                pair(same.remove(), young);
            }
        }
    }

    /** What is still free between two pairs that stand in the same order in both texts. */
    private static final class Gap {
        final int[] olds;
        final int[] youngs;
        final boolean closed;

        Gap(int[] olds, int[] youngs, boolean closed) {
            this.olds = olds;
            this.youngs = youngs;
            this.closed = closed;
        }
    }

    private interface GapWork {
        void on(Gap gap);
    }

    private void forEachGap(GapWork work) {
        List<Gap> gaps = new ArrayList<>();
        int young = 0;
        int old = 0;
        for (int anchor : anchors()) {
            gaps.add(gap(old, oldOf[anchor], young, anchor, old > 0));
            young = anchor + 1;
            old = oldOf[anchor] + 1;
        }
        gaps.add(gap(old, newOf.length, young, oldOf.length, false));
        gaps.forEach(work::on);
    }

    private Gap gap(int oldStart, int oldEnd, int newStart, int newEnd, boolean closed) {
        IntPredicate freeOld = place -> newOf[place] == NONE;
        IntPredicate freeNew = place -> oldOf[place] == NONE;
        return new Gap(
                IntStream.range(oldStart, oldEnd).filter(freeOld).toArray(),
                IntStream.range(newStart, newEnd).filter(freeNew).toArray(),
                closed);
    }

    /** The places after that form the longest run of pairs in the old order: what did not move. */
    private List<Integer> anchors() {
        int[] smallest = new int[oldOf.length];
        int[] previous = new int[oldOf.length];
        int length = 0;
        for (int young = 0; young < oldOf.length; young++) {
            if (oldOf[young] == NONE) {
                continue;
            }
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (oldOf[smallest[middle]] < oldOf[young]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[young] = low == 0 ? NONE : smallest[low - 1];
            smallest[low] = young;
            length = Math.max(length, low + 1);
        }
        Deque<Integer> anchors = new ArrayDeque<>();
        for (int young = length == 0 ? NONE : smallest[length - 1]; young != NONE; young = previous[young]) {
            anchors.addFirst(young);
        }
        return List.copyOf(anchors);
    }

    private void pairAlike(Gap gap) {
        if (gap.olds.length == 0 || gap.youngs.length == 0) {
            return;
        }
        if ((long) gap.olds.length * gap.youngs.length <= FULLY_COMPARED) {
            pairBestInOrder(gap);
        } else {
            pairNearDiagonal(gap);
        }
    }

    /** The pairs, in order, whose likeness adds up to most. */
    private void pairBestInOrder(Gap gap) {
        int[] olds = gap.olds;
        int[] youngs = gap.youngs;
        double[][] likeness = new double[olds.length][youngs.length];
        double[][] best = new double[olds.length + 1][youngs.length + 1];
        for (int o = olds.length - 1; o >= 0; o--) {
            for (int y = youngs.length - 1; y >= 0; y--) {
                likeness[o][y] = likeness(olds[o], youngs[y]);
                double paired = likeness[o][y] > 0 ? likeness[o][y] + best[o + 1][y + 1] : 0;
                best[o][y] = Math.max(paired, Math.max(best[o + 1][y], best[o][y + 1]));
            }
        }
        int o = 0;
        int y = 0;
        while (o < olds.length && y < youngs.length) {
            if (likeness[o][y] > 0 && best[o][y] == likeness[o][y] + best[o + 1][y + 1]) {
                pair(olds[o++], youngs[y++]);
            } else if (best[o][y] == best[o + 1][y]) {
                o++;
            } else {
                y++;
            }
        }
    }

    private void pairNearDiagonal(Gap gap) {
        int[] olds = gap.olds;
        int[] youngs = gap.youngs;
        int next = 0;
        for (int y = 0; y < youngs.length; y++) {
            int expected = (int) ((long) y * olds.length / youngs.length);
            int from = Math.max(next, expected - NEIGHBOURHOOD);
            int to = Math.min(olds.length, expected + NEIGHBOURHOOD);
            int found = NONE;
            double most = 0;
            for (int o = from; o < to; o++) {
                double likeness = likeness(olds[o], youngs[y]);
                if (likeness > most) {
                    most = likeness;
                    found = o;
                }
            }
            if (found != NONE) {
                pair(olds[found], youngs[y]);
                next = found + 1;
            }
        }
    }

    /** What was both moved and edited: the most alike first. */
    private void pairAlikeAnywhere() {
        Gap rest = gap(0, newOf.length, 0, oldOf.length, false);
        if ((long) rest.olds.length * rest.youngs.length > FULLY_COMPARED) {
            return;
        }
        record Pair(int old, int young, double likeness) {}
        List<Pair> pairs = new ArrayList<>();
        for (int old : rest.olds) {
            for (int young : rest.youngs) {
                double likeness = likeness(old, young);
                if (likeness > 0) {
                    pairs.add(new Pair(old, young, likeness));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
        for (Pair found : pairs) {
            if (isFree(found.old(), found.young())) {
                pair(found.old(), found.young());
            }
        }
    }

    /** 0 where two provisions are not alike enough to be one. */
    private double likeness(int old, int young) {
        double shared = words(oldWords, before, old).with(words(newWords, after, young));
        if (shared < ALIKE) {
            return 0;
        }
        return before.get(old).kind() == after.get(young).kind() ? shared + SAME_KIND : shared;
    }

    private WordOverlap words(WordOverlap[] known, List<Provision> provisions, int place) {
        if (known[place] == null) {
            known[place] = WordOverlap.of(provisions.get(place), numberOfWord);
        }
        return known[place];
    }

    private void pairOnlyOneOfItsKind(ProvisionKind kind) {
        int[] olds = IntStream.range(0, newOf.length)
                .filter(place -> before.get(place).kind() == kind)
                .toArray();
        int[] youngs = IntStream.range(0, oldOf.length)
                .filter(place -> after.get(place).kind() == kind)
                .toArray();
        if (olds.length == 1 && youngs.length == 1 && isFree(olds[0], youngs[0])) {
            pair(olds[0], youngs[0]);
        }
    }

    /** Between two known neighbours, the only one of its kind before is the only one of its kind after. */
    private void pairByPlace(Gap gap) {
        if (!gap.closed) {
            return;
        }
        for (ProvisionKind kind : ProvisionKind.values()) {
            int[] olds = IntStream.of(gap.olds)
                    .filter(place -> before.get(place).kind() == kind)
                    .toArray();
            int[] youngs = IntStream.of(gap.youngs)
                    .filter(place -> after.get(place).kind() == kind)
                    .toArray();
            if (olds.length == 1 && youngs.length == 1) {
                pair(olds[0], youngs[0]);
            }
        }
    }
}
