package org.religionscongress.concord.library;

import java.util.List;
import java.util.Optional;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.document.Revision;
import org.religionscongress.concord.membership.Session;

/**
 * A text that a session has adopted, as the public reads it.
 *
 * @param texts its adopted wording, once for each language, in the order of their tags
 */
public record AdoptedText(Document document, Session session, List<Revision> texts) {
    /** In the language that is wished for, if there is one; else in its original. */
    public Revision in(String language) {
        return of(language).or(() -> of(document.originalLanguage())).orElseGet(() -> texts.get(0));
    }

    private Optional<Revision> of(String language) {
        return texts.stream().filter(text -> text.language().equals(language)).findFirst();
    }
}
