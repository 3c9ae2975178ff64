package org.religionscongress.concord.drafting.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import org.religionscongress.concord.document.ImportedText;
import org.religionscongress.concord.document.TextImport;
import org.religionscongress.concord.platform.persistence.Ids;
import org.religionscongress.concord.platform.problem.Check;
import org.religionscongress.concord.platform.problem.Problem;

/** Takes in the plain text of a drafter, within bounds that no text of a Congress comes near. */
@ApplicationScoped
public class PlainTexts {
    private static final int MOST_CHARACTERS = 1_000_000;
    private static final int MOST_PROVISIONS = 5_000;

    private final TextImport textImport = new TextImport();

    ImportedText read(String field, String text, String language) {
        Check.text(field, text, MOST_CHARACTERS);
        if (text.lines()
                        .filter(line -> !line.isBlank())
                        .limit(MOST_PROVISIONS + 1L)
                        .count()
                > MOST_PROVISIONS) {
            throw Problem.invalid(field, field + " has at most " + MOST_PROVISIONS + " paragraphs.");
        }
        return textImport.read(text, language, Ids::next);
    }
}
