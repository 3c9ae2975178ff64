package org.religionscongress.concord.document;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MeyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.religionscongress.concord.document.Piece.Of;

/**
 * Compares wordings word by word. One comparison of a whole text has so much work to spend; beyond it a wording that was
 * changed is told as replaced, so that no text keeps a reader waiting.
 */
final class WordComparison {
    private static final long MOST_WORK = 40_000_000;

    private static final Pattern WORD = Pattern.compile("\\s+|[\\p{L}\\p{M}\\p{N}]+|[^\\s\\p{L}\\p{M}\\p{N}]");

    private long work;

    List<Piece> of(String before, String after) {
        if (before.equals(after)) {
            return after.isEmpty() ? List.of() : List.of(new Piece(Of.BOTH, after));
        }
        List<String> olds = words(before);
        List<String> news = words(after);
        work += (long) olds.size() * news.size();
        Pieces pieces = new Pieces();
        if (work > MOST_WORK) {
            pieces.add(Of.BEFORE, before);
            pieces.add(Of.AFTER, after);
            return pieces.read();
        }
        int place = 0;
        for (AbstractDelta<String> delta :
                DiffUtils.diff(olds, news, new MeyersDiffWithLinearSpace<>()).getDeltas()) {
            int start = delta.getSource().getPosition();
            pieces.add(Of.BOTH, String.join("", olds.subList(place, start)));
            pieces.add(Of.BEFORE, String.join("", delta.getSource().getLines()));
            pieces.add(Of.AFTER, String.join("", delta.getTarget().getLines()));
            place = start + delta.getSource().size();
        }
        pieces.add(Of.BOTH, String.join("", olds.subList(place, olds.size())));
        return pieces.read();
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Puts together what belongs together: a space between two changed words is changed with them, one before them is not. */
    private static final class Pieces {
        private final List<Piece> pieces = new ArrayList<>();
        private final StringBuilder before = new StringBuilder();
        private final StringBuilder after = new StringBuilder();
        private String space = "";

        void add(Of of, String text) {
            if (text.isEmpty()) {
                return;
            }
            switch (of) {
                case BEFORE -> {
                    joinSpace();
                    before.append(text);
                }
                case AFTER -> {
                    joinSpace();
                    after.append(text);
                }
                case BOTH -> {
                    if (text.isBlank() && !(before.isEmpty() && after.isEmpty())) {
                        space += text;
                    } else {
                        close();
                        pieces.add(new Piece(Of.BOTH, space + text));
                        space = "";
                    }
                }
            }
        }

        private void joinSpace() {
            before.append(space);
            after.append(space);
            space = "";
        }

        private void close() {
            int shared = 0;
            while (shared < Math.min(before.length(), after.length())
                    && before.charAt(shared) == after.charAt(shared)
                    && Character.isWhitespace(before.charAt(shared))) {
                shared++;
            }
            if (shared > 0) {
                pieces.add(new Piece(Of.BOTH, before.substring(0, shared)));
                before.delete(0, shared);
                after.delete(0, shared);
            }
            if (!before.isEmpty()) {
                pieces.add(new Piece(Of.BEFORE, before.toString()));
                before.setLength(0);
            }
            if (!after.isEmpty()) {
                pieces.add(new Piece(Of.AFTER, after.toString()));
                after.setLength(0);
            }
        }

        List<Piece> read() {
            close();
            if (!space.isEmpty()) {
                pieces.add(new Piece(Of.BOTH, space));
            }
            return pieces;
        }
    }
}
