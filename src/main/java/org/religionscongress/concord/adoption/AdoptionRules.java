package org.religionscongress.concord.adoption;

import java.util.List;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.document.DocumentKind;
import org.religionscongress.concord.membership.Body;

/** The terms on which bodies adopt texts: data, kept in the decision table adoption-rule. */
public interface AdoptionRules {
    record Rule(DocumentKind kind, Body body, AdoptionRule rule, int quorumPercent) {}

    /** Those under which this document's ballot will be, or was, counted. */
    AdoptionTerms of(Document document);

    /**
     * Those of a document that begins now, in the order of bodies, then of kinds; a body that does not adopt a kind has
     * no rule for it.
     */
    List<Rule> all();
}
