package org.religionscongress.concord.document;

import java.util.Optional;

/** The stages that a kind of text takes in a body, as the decision table adoption-route says. */
public interface Routes {
    /** Empty when the body does not adopt such texts. */
    Optional<Route> of(DocumentKind kind, String body);
}
