package org.religionscongress.concord.document;

import java.util.List;

/** The end of a text: adoption, place and date, thanks, and the short lines (names, seats) that stand among them. */
final class ClosingLines {
    private static final int LONGEST_SIGNATURE = 120;

    private ClosingLines() {}

    /** The place of the first closing paragraph: the number of paragraphs, where there is none. */
    static int start(List<CleanText.Line> paragraphs, int afterTitle, Recognition recognition) {
        int start = paragraphs.size();
        for (int place = paragraphs.size() - 1; place >= afterTitle; place--) {
            String text = paragraphs.get(place).text();
            if (PrintedNumber.at(text).isPresent()) {
                break;
            }
            if (recognition.isClosing(text) && !recognition.isOpening(text) && !LineShape.endsWithColon(text)) {
                start = place;
            } else if (text.length() > LONGEST_SIGNATURE || LineShape.endsWithStop(text)) {
                break;
            }
        }
        return start;
    }
}
