package org.religionscongress.concord.document;

/** What a unit of a text is there for. */
public enum ProvisionKind {
    /** The name of the document. */
    TITLE,
    /** Who speaks: "We, the participants…". */
    OPENING,
    /** A reason, opened by a participle: recognizing, condemning. */
    PREAMBULAR,
    /** Words that govern a list: "WE DECLARE:". */
    CHAPEAU,
    /** A point that declares, calls or promises; numbered or not. */
    OPERATIVE,
    /** A part of a point or an item of a list of reasons. */
    SUB_POINT,
    /** How the text ends: adoption, place and date, thanks. */
    CLOSING,
    /** Words of none of these, kept as they stand. */
    PARAGRAPH
}
