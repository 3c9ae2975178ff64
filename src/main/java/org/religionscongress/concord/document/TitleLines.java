package org.religionscongress.concord.document;

import java.util.List;
import java.util.Optional;

/** The title at the head of a text, over one or several lines. */
final class TitleLines {
    private static final int LONGEST = 500;

    private final List<CleanText.Line> paragraphs;
    private final Recognition recognition;

    TitleLines(List<CleanText.Line> paragraphs, Recognition recognition) {
        this.paragraphs = paragraphs;
        this.recognition = recognition;
    }

    /** How many paragraphs the title takes: none, where the text has no title. */
    int count() {
        if (paragraphs.isEmpty() || !begins(text(0))) {
            return 0;
        }
        int count = 1;
        int length = text(0).length();
        while (count < paragraphs.size() && goesOn(count)) {
            length += 1 + text(count).length();
            if (length > LONGEST) {
                break;
            }
            count++;
        }
        return count;
    }

    private boolean begins(String text) {
        if (text.length() > LONGEST || !mayBeTitle(text)) {
            return false;
        }
        return LineShape.isInCapitals(text)
                || (!LineShape.endsWithStop(text) && recognition.namesDocument(text))
                || (!LineShape.endsWithStop(text) && LineShape.isWithoutCase(text) && paragraphs.size() > 1);
    }

    private boolean goesOn(int place) {
        String text = text(place);
        return LineShape.isInCapitals(text(0))
                && !LineShape.endsWithStop(text(place - 1))
                && LineShape.isInCapitals(text)
                && mayBeTitle(text)
                && (!paragraphs.get(place).afterBlank() || recognition.continuesTitle(text));
    }

    private boolean mayBeTitle(String text) {
        return !LineShape.endsWithColon(text)
                && !LineShape.endsWithComma(text)
                && Optional.of(text).flatMap(PrintedNumber::at).isEmpty()
                && !recognition.isOpening(text);
    }

    private String text(int place) {
        return paragraphs.get(place).text();
    }
}
