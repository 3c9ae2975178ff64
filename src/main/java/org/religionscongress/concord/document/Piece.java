package org.religionscongress.concord.document;

/** Some words of a provision as it stood before and stands now. */
public record Piece(Of of, String text) {
    /** Where the words stand. */
    public enum Of {
        BOTH,
        BEFORE,
        AFTER
    }
}
