package org.religionscongress.concord.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Lines made into paragraphs. One line is one paragraph, unless the text is plainly broken at a width (as in mail),
 * or a short line stops in mid-sentence and the next goes on in small letters.
 */
final class Paragraphs {
    private static final int NARROWEST = 40;
    private static final int WIDEST = 100;
    private static final int FEWEST_BREAKS = 4;

    private final List<CleanText.Line> lines;
    private final Recognition recognition;
    private final int width;
    private final boolean broken;

    private Paragraphs(List<CleanText.Line> lines, Recognition recognition) {
        this.lines = lines;
        this.recognition = recognition;
        width = lines.stream().mapToInt(line -> line.text().length()).max().orElse(0);
        broken = isBrokenAtAWidth();
    }

    static List<CleanText.Line> of(List<CleanText.Line> lines, Recognition recognition) {
        return new Paragraphs(lines, recognition).joined();
    }

    private List<CleanText.Line> joined() {
        List<CleanText.Line> paragraphs = new ArrayList<>();
        for (int first = 0; first < lines.size(); ) {
            StringBuilder text = new StringBuilder(line(first));
            int next = first + 1;
            while (next < lines.size() && goesOn(first, next)) {
                text.append(' ').append(line(next));
                next++;
            }
            paragraphs.add(new CleanText.Line(text.toString(), lines.get(first).afterBlank()));
            first = next;
        }
        return paragraphs;
    }

    private boolean goesOn(int first, int next) {
        if (!mayGoOn(next)) {
            return false;
        }
        if (next == first + 1 && isLoneNumber(line(first))) {
            return true;
        }
        return broken ? fills(next) : breaksOffBefore(next) && !LineShape.startsSmall(line(first));
    }

    /** What no width and no small letter can override. */
    private boolean mayGoOn(int next) {
        return !lines.get(next).afterBlank()
                && !LineShape.endsWithColon(line(next - 1))
                && PrintedNumber.at(line(next)).isEmpty()
                && (!LineShape.isInCapitals(line(next - 1)) || leavesCapitals(next));
    }

    /** A line in capitals goes on only as a number or as "DECLARATION / of the participants". */
    private boolean leavesCapitals(int next) {
        String before = line(next - 1);
        return isLoneNumber(before) || (recognition.namesDocument(before) && LineShape.startsSmall(line(next)));
    }

    private boolean breaksOffBefore(int next) {
        return line(next - 1).length() <= WIDEST
                && isMidSentence(next)
                && LineShape.startsSmall(line(next))
                && !recognition.isReason(line(next));
    }

    /** Whether the first word of this line had no room on the one before. */
    private boolean fills(int next) {
        String line = line(next);
        int space = line.indexOf(' ');
        return line(next - 1).length() + 1 + (space < 0 ? line.length() : space) > width;
    }

    private boolean isMidSentence(int next) {
        return !LineShape.endsWithStop(line(next - 1));
    }

    private boolean isBrokenAtAWidth() {
        if (width < NARROWEST || width > WIDEST) {
            return false;
        }
        int[] breaks = IntStream.range(1, lines.size()).filter(this::mayGoOn).toArray();
        int[] filled = IntStream.of(breaks).filter(this::fills).toArray();
        long midSentence = IntStream.of(filled).filter(this::isMidSentence).count();
        long small = IntStream.of(filled)
                .filter(next -> LineShape.startsSmall(line(next)))
                .count();
        return breaks.length >= FEWEST_BREAKS
                && filled.length * 100L >= breaks.length * 85L
                && midSentence * 2 >= breaks.length
                && small * 3 >= breaks.length;
    }

    private static boolean isLoneNumber(String line) {
        return PrintedNumber.at(line).filter(PrintedNumber::standsAlone).isPresent();
    }

    private String line(int place) {
        return lines.get(place).text();
    }
}
