package org.religionscongress.concord.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The words by which the paragraphs of a declaration are known in one language; all in small letters, е for ё. */
interface Vocabulary {

    /** The vocabulary of a BCP 47 language, where there is one. */
    static Optional<Vocabulary> of(String language) {
        return switch (Locale.forLanguageTag(language).getLanguage()) {
            case "en" -> Optional.of(new EnglishVocabulary());
            case "ru" -> Optional.of(new RussianVocabulary());
            default -> Optional.empty();
        };
    }

    /** The speakers: "we". */
    String we();

    /** Words by which a paragraph speaks of the speakers: we, us, our. */
    Set<String> ours();

    /** What follows "we" where they introduce themselves: the, participants. */
    Set<String> speakers();

    /** How an opening begins that does not say "we": the participants. */
    List<List<String>> openings();

    /** The participles that give a reason. */
    Set<String> participles();

    /** Endings that most words have which are such participles. */
    Set<String> participleEndings();

    /** Words that have such an ending and are none. */
    Set<String> notParticiples();

    /** Stems of adjectives that give a reason: convinced, mindful. */
    Set<String> adjectives();

    /** What has to follow such an adjective; empty where nothing has to. */
    Set<String> afterAdjective();

    /** What may stand before the participle: deeply, also. */
    Set<String> intensifiers();

    /** Endings of such words. */
    Set<String> intensifierEndings();

    /** Other phrases that open a reason: in accordance with. */
    List<List<String>> reasons();

    /** Verbs that say "we" by themselves. */
    Set<String> statementVerbs();

    /** Endings of such verbs. */
    Set<String> statementEndings();

    /** Stems of the verbs that announce what is declared. */
    Set<String> declaringVerbs();

    /** Stems of what a text is called: declaration, appeal. */
    Set<String> documentNames();

    /** Words with which a further line of a title begins. */
    Set<String> titleJoiners();

    /** How a note of adoption begins. */
    Set<String> adoptionVerbs();

    /** Stems of thanks. */
    Set<String> thanks();

    /** Stems of "next". */
    Set<String> next();

    /** Stems of "congress". */
    Set<String> congress();

    /** How a blessing begins. */
    Set<String> blessings();

    Set<String> months();
}
