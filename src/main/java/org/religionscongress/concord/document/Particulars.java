package org.religionscongress.concord.document;

import jakarta.json.JsonObject;
import java.util.Set;
import org.religionscongress.concord.membership.Caller;

/** What starting a document of one kind takes beyond its text. A feature that has such a kind registers them. */
public interface Particulars {
    /** The one kind of document that has them. */
    DocumentKind kind();

    /** The names of their fields, which no other kind takes. */
    Set<String> fields();

    /** Checks them and keeps them with the new document, as part of the act that starts it. */
    void take(Caller caller, Document document, JsonObject request);
}
