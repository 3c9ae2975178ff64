package org.religionscongress.concord.document;

import java.util.List;
import java.util.Optional;

/** Tells by its words what a paragraph without a number is. Without a vocabulary it recognises nothing. */
final class Recognition {
    private static final int MOST_INTENSIFIERS = 3;
    private static final int WORDS_BEFORE_NAME = 4;
    private static final int WORDS_BEFORE_WE = 30;
    private static final int WORDS_BEFORE_ADOPTED = 12;
    private static final int LAST_WORDS = 3;
    private static final int LONGEST_DATE_LINE = 120;
    private static final int SHORTEST_PARTICIPLE = 5;

    private final Optional<Vocabulary> vocabulary;
    /** Each paragraph is asked about several times in a row. */
    private String lastText = "";

    private Wording lastWording = Wording.opening("");

    Recognition(Optional<Vocabulary> vocabulary) {
        this.vocabulary = vocabulary;
    }

    boolean hasVocabulary() {
        return vocabulary.isPresent();
    }

    /** "We, the participants…" */
    boolean isOpening(String text) {
        return vocabulary.filter(known -> isOpening(known, wording(text))).isPresent();
    }

    private static boolean isOpening(Vocabulary known, Wording wording) {
        if (wording.word(0).equals(known.we())) {
            return wording.isAfterComma(1) || known.speakers().contains(wording.word(1));
        }
        return startsWithAny(wording, known.openings());
    }

    /** "We, the participants, declare:" opens and governs at once. */
    boolean announces(String text) {
        return vocabulary.filter(known -> announces(known, text)).isPresent();
    }

    private static boolean announces(Vocabulary known, String text) {
        List<String> words = Wording.ending(text).words();
        return words.subList(Math.max(0, words.size() - LAST_WORDS), words.size()).stream()
                .anyMatch(word -> Wording.startsWithAny(word, known.declaringVerbs()));
    }

    /** "Recognizing…", "Deeply concerned about…", unless it goes on to say what we do about it. */
    boolean isReason(String text) {
        return vocabulary.filter(known -> isReason(known, text)).isPresent();
    }

    private boolean isReason(Vocabulary known, String text) {
        Wording wording = wording(text);
        return opensReason(known, wording, text) && !(closesStatement(text) && saysWeAfterComma(known, wording));
    }

    private static boolean closesStatement(String text) {
        return LineShape.endsSentence(text) || LineShape.endsWithColon(text);
    }

    private static boolean opensReason(Vocabulary known, Wording wording, String text) {
        int place = 0;
        while (place < MOST_INTENSIFIERS && isIntensifier(known, wording.word(place))) {
            place++;
        }
        String word = wording.word(place);
        if (known.participles().contains(word)) {
            return true;
        }
        if (Wording.startsWithAny(word, known.adjectives())) {
            return known.afterAdjective().isEmpty() || known.afterAdjective().contains(wording.word(place + 1));
        }
        // Elsewhere the same endings and phrases open ordinary sentences: a reason leads on, a sentence stops.
        return LineShape.endsWithComma(text)
                && (isLikeParticiple(known, word) || startsWithAny(wording, known.reasons()));
    }

    private static boolean isIntensifier(Vocabulary known, String word) {
        return known.intensifiers().contains(word) || Wording.endsWithAny(word, known.intensifierEndings());
    }

    private static boolean isLikeParticiple(Vocabulary known, String word) {
        return word.length() >= SHORTEST_PARTICIPLE
                && Wording.endsWithAny(word, known.participleEndings())
                && !known.notParticiples().contains(word);
    }

    /** "We believe…", "On behalf of all, we…", «Призываем…» */
    boolean isStatement(String text) {
        return vocabulary.filter(known -> isStatement(known, wording(text))).isPresent();
    }

    private static boolean isStatement(Vocabulary known, Wording wording) {
        String first = wording.word(0);
        return first.equals(known.we())
                || known.statementVerbs().contains(first)
                || Wording.endsWithAny(first, known.statementEndings())
                || saysWeAfterComma(known, wording);
    }

    private static boolean saysWeAfterComma(Vocabulary known, Wording wording) {
        int end = Math.min(wording.firstSentence(), WORDS_BEFORE_WE);
        for (int place = 1; place < end; place++) {
            if (wording.isAfterComma(place) && wording.word(place).equals(known.we())) {
                return true;
            }
        }
        return false;
    }

    /** A paragraph that speaks of us, wherever it does so. */
    boolean speaksOfUs(String text) {
        return vocabulary
                .filter(known -> Wording.whole(text).hasAny(known.ours()))
                .isPresent();
    }

    /** "Declaration of the participants…" */
    boolean namesDocument(String text) {
        return vocabulary.filter(known -> namesDocument(known, text)).isPresent();
    }

    private boolean namesDocument(Vocabulary known, String text) {
        Wording wording = wording(text);
        return wording.words().subList(0, Math.min(WORDS_BEFORE_NAME, wording.size())).stream()
                .anyMatch(word -> Wording.startsWithAny(word, known.documentNames()));
    }

    /** "OF THE LEADERS…": a title broken off after a blank line goes on with such words. */
    boolean continuesTitle(String text) {
        return vocabulary
                .filter(known -> known.titleJoiners().contains(wording(text).word(0)))
                .isPresent();
    }

    /** "Adopted by…", a place and date, thanks, the next Congress, a blessing. */
    boolean isClosing(String text) {
        return vocabulary.filter(known -> isClosing(known, text)).isPresent();
    }

    private boolean isClosing(Vocabulary known, String text) {
        Wording wording = wording(text);
        return isAdoption(known, wording)
                || isDate(known, wording, text)
                || wording.hasStem(known.thanks())
                || (wording.hasStem(known.next()) && wording.hasStem(known.congress()))
                || known.blessings().contains(wording.word(0));
    }

    private static boolean isAdoption(Vocabulary known, Wording wording) {
        int place = isIntensifier(known, wording.word(0)) ? 1 : 0;
        if (known.adoptionVerbs().contains(wording.word(place))) {
            return true;
        }
        List<String> first = wording.words().subList(0, Math.min(WORDS_BEFORE_ADOPTED, wording.size()));
        return first.stream().anyMatch(known.adoptionVerbs()::contains)
                && first.stream().anyMatch(word -> Wording.startsWithAny(word, known.documentNames()));
    }

    private static boolean isDate(Vocabulary known, Wording wording, String text) {
        return text.length() <= LONGEST_DATE_LINE
                && wording.hasAny(known.months())
                && wording.words().stream().anyMatch(Recognition::isYear);
    }

    private static boolean isYear(String word) {
        return word.length() == 4
                && (word.startsWith("19") || word.startsWith("20"))
                && Character.isDigit(word.charAt(2))
                && Character.isDigit(word.charAt(3));
    }

    @SuppressWarnings("ReferenceEquality")
    private Wording wording(String text) {
        if (text != lastText) {
            lastText = text;
            lastWording = Wording.opening(text);
        }
        return lastWording;
    }

    private static boolean startsWithAny(Wording wording, List<List<String>> phrases) {
        return phrases.stream().anyMatch(wording::startsWith);
    }
}
