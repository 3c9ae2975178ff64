package org.religionscongress.concord.document;

/** What a text is; the routes and rules for each are data (adoption-route.dmn, adoption-rule.dmn). */
public enum DocumentKind {
    DECLARATION("DECL"),
    APPEAL("APP"),
    CONCEPT("CONC"),
    STATEMENT("STAT"),
    ROADMAP_ITEM("RMI");

    private final String abbreviation;

    DocumentKind(String abbreviation) {
        this.abbreviation = abbreviation;
    }

    /** As it stands in a symbol. */
    public String abbreviation() {
        return abbreviation;
    }
}
