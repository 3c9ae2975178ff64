package org.religionscongress.concord.document;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Some words of a provision as it stood before and stands now. */
public record Piece(Of of, String text) {
    /** Where the words stand. */
    @Schema(name = "PieceOf")
    public enum Of {
        BOTH,
        BEFORE,
        AFTER
    }
}
