package org.religionscongress.concord.document;

import java.util.List;
import java.util.Set;

/** The words of English declarations. */
record EnglishVocabulary() implements Vocabulary {
    private static final Set<String> OURS = Set.of("we", "us", "our", "ours", "ourselves");
    private static final Set<String> SPEAKERS = Set.of(
            "the",
            "participants",
            "leaders",
            "representatives",
            "heads",
            "members",
            "delegates",
            "religious",
            "spiritual",
            "young");
    private static final List<List<String>> OPENINGS =
            List.of(List.of("the", "participants"), List.of("participants"), List.of("the", "leaders"));
    private static final Set<String> PARTICIPLES = Set.of(
            "acknowledging",
            "affirming",
            "aiming",
            "appealing",
            "appreciating",
            "aspiring",
            "being",
            "believing",
            "calling",
            "commending",
            "condemning",
            "confirming",
            "considering",
            "declaring",
            "deploring",
            "desiring",
            "drawing",
            "emphasising",
            "emphasizing",
            "encouraging",
            "endorsing",
            "expressing",
            "finding",
            "guarding",
            "having",
            "hoping",
            "keeping",
            "noting",
            "observing",
            "proceeding",
            "reaffirming",
            "realising",
            "realizing",
            "recalling",
            "recognising",
            "recognizing",
            "recollecting",
            "referring",
            "rejecting",
            "remembering",
            "reproaching",
            "respecting",
            "seeking",
            "sharing",
            "stressing",
            "striving",
            "supporting",
            "taking",
            "trusting",
            "underlining",
            "understanding",
            "underscoring",
            "viewing",
            "welcoming",
            "wishing");
    private static final Set<String> NOT_PARTICIPLES = Set.of(
            "according",
            "anything",
            "beginning",
            "concerning",
            "during",
            "everything",
            "evening",
            "following",
            "morning",
            "nothing",
            "notwithstanding",
            "offspring",
            "regarding",
            "something",
            "spring",
            "string");
    private static final Set<String> ADJECTIVES = Set.of(
            "alarmed",
            "anxious",
            "appalled",
            "aware",
            "bound",
            "cognisant",
            "cognizant",
            "committed",
            "concerned",
            "confident",
            "conscious",
            "convinced",
            "desirous",
            "determined",
            "disturbed",
            "driven",
            "encouraged",
            "grateful",
            "grieved",
            "guided",
            "inspired",
            "mindful",
            "moved",
            "persuaded",
            "resolved",
            "saddened",
            "united");
    private static final Set<String> AFTER_ADJECTIVE =
            Set.of("of", "that", "by", "in", "to", "about", "with", "at", "over", "for");
    private static final Set<String> INTENSIFIERS =
            Set.of("also", "further", "once", "again", "always", "and", "even", "more", "still", "not", "thus");
    private static final List<List<String>> REASONS = List.of(
            List.of("in", "accordance", "with"),
            List.of("in", "conformity", "with"),
            List.of("in", "view", "of"),
            List.of("in", "light", "of"),
            List.of("in", "the", "light", "of"),
            List.of("in", "the", "spirit", "of"),
            List.of("on", "the", "basis", "of"),
            List.of("with", "deep"),
            List.of("with", "a", "view", "to"),
            List.of("based", "on"));
    private static final Set<String> DECLARING = Set.of(
            "adopt",
            "affirm",
            "agree",
            "announce",
            "appeal",
            "ask",
            "call",
            "commit",
            "confirm",
            "declare",
            "decide",
            "exhort",
            "invite",
            "pledge",
            "proclaim",
            "promise",
            "propose",
            "reaffirm",
            "recommend",
            "request",
            "resolve",
            "state",
            "undertake",
            "urge");
    private static final Set<String> DOCUMENT_NAMES = Set.of(
            "address",
            "appeal",
            "communique",
            "communiqué",
            "concept",
            "declaration",
            "memorandum",
            "message",
            "protocol",
            "resolution",
            "roadmap",
            "statement");
    private static final Set<String> TITLE_JOINERS =
            Set.of("of", "on", "by", "to", "for", "and", "at", "in", "with", "the", "from", "about");
    private static final Set<String> ADOPTION =
            Set.of("adopted", "approved", "done", "given", "issued", "proclaimed", "signed");
    private static final Set<String> MONTHS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    @Override
    public String we() {
        return "we";
    }

    @Override
    public Set<String> ours() {
        return OURS;
    }

    @Override
    public Set<String> speakers() {
        return SPEAKERS;
    }

    @Override
    public List<List<String>> openings() {
        return OPENINGS;
    }

    @Override
    public Set<String> participles() {
        return PARTICIPLES;
    }

    @Override
    public Set<String> participleEndings() {
        return Set.of("ing");
    }

    @Override
    public Set<String> notParticiples() {
        return NOT_PARTICIPLES;
    }

    @Override
    public Set<String> adjectives() {
        return ADJECTIVES;
    }

    @Override
    public Set<String> afterAdjective() {
        return AFTER_ADJECTIVE;
    }

    @Override
    public Set<String> intensifiers() {
        return INTENSIFIERS;
    }

    @Override
    public Set<String> intensifierEndings() {
        return Set.of("ly");
    }

    @Override
    public List<List<String>> reasons() {
        return REASONS;
    }

    @Override
    public Set<String> statementVerbs() {
        return Set.of();
    }

    @Override
    public Set<String> statementEndings() {
        return Set.of();
    }

    @Override
    public Set<String> declaringVerbs() {
        return DECLARING;
    }

    @Override
    public Set<String> documentNames() {
        return DOCUMENT_NAMES;
    }

    @Override
    public Set<String> titleJoiners() {
        return TITLE_JOINERS;
    }

    @Override
    public Set<String> adoptionVerbs() {
        return ADOPTION;
    }

    @Override
    public Set<String> thanks() {
        return Set.of("grateful", "gratitude", "thank");
    }

    @Override
    public Set<String> next() {
        return Set.of("next");
    }

    @Override
    public Set<String> congress() {
        return Set.of("congress");
    }

    @Override
    public Set<String> blessings() {
        return Set.of("may");
    }

    @Override
    public Set<String> months() {
        return MONTHS;
    }
}
