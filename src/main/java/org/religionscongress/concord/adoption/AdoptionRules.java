package org.religionscongress.concord.adoption;

import org.religionscongress.concord.document.Document;

/** The terms on which bodies adopt texts, as the decision table adoption-rule says. */
public interface AdoptionRules {
    /** Those under which this document's ballot will be, or was, counted. */
    AdoptionTerms of(Document document);
}
