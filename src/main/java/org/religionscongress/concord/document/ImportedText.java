package org.religionscongress.concord.document;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A plain text come in as provisions.
 *
 * @param unrecognised the paragraphs that were kept as they stand because nothing told what they are
 */
public record ImportedText(String language, List<Provision> provisions, List<String> unrecognised) {
    public ImportedText {
        requireNonNull(language, "language");
        provisions = List.copyOf(provisions);
        unrecognised = List.copyOf(unrecognised);
    }
}
