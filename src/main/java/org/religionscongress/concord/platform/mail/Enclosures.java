package org.religionscongress.concord.platform.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What goes along with a letter besides its words: an entry for the reader's calendar, a form to answer on paper. Callers
 * add it to the letter's values, under names that no wording uses.
 */
public final class Enclosures {
    static final String ENTRY = "enclosed.entry";
    static final String ENTRY_AT = "enclosed.entry.at";
    static final String ENTRY_NUMBER = "enclosed.entry.number";
    static final String ENTRY_CANCELLED = "enclosed.entry.cancelled";
    static final String FORM = "enclosed.form";
    static final String FORM_FOR = "enclosed.form.for";

    /** The boxes of each form: the words of the act, as the API takes them. */
    private static final Map<String, List<String>> FORMS = Map.of(
            "review", List.of("endorse", "amend", "object"),
            "take-position", List.of("agree", "can-live-with", "reserve", "object"),
            "object", List.of("object"),
            "act-on-adoption", List.of("adopt", "abstain", "oppose", "dissociate"));

    private Enclosures() {}

    /**
     * A moment until which an answer counts. Whatever moves it writes anew with the same id: a calendar then moves the
     * entry that it has, since the number of a later moment is higher.
     *
     * @param since a moment from which the number counts, always the same for the same id
     */
    public static Map<String, String> deadline(UUID id, Instant since, Instant until) {
        return entry(id, until, number(since, until));
    }

    /** Until this moment no answer is awaited any more: calendars drop the entry that they have. */
    public static Map<String, String> noDeadline(UUID id, Instant since, Instant until) {
        Map<String, String> entry = new HashMap<>(entry(id, until, number(since, until) + 1));
        entry.put(ENTRY_CANCELLED, "true");
        return entry;
    }

    private static long number(Instant since, Instant until) {
        return Duration.between(since, until).toSeconds();
    }

    private static Map<String, String> entry(UUID id, Instant at, long number) {
        return Map.of(ENTRY, id.toString(), ENTRY_AT, at.toString(), ENTRY_NUMBER, String.valueOf(number));
    }

    /**
     * A form for an act.
     *
     * @param act the act's word, such as {@code review}
     * @param name whose answer it will be
     */
    public static Map<String, String> form(String act, String name) {
        if (!FORMS.containsKey(act)) {
            throw new IllegalArgumentException("There is no form for the act " + act + ".");
        }
        return Map.of(FORM, act, FORM_FOR, name);
    }

    static List<String> boxes(String act) {
        return FORMS.get(act);
    }
}
