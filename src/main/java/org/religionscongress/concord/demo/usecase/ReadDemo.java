package org.religionscongress.concord.demo.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.religionscongress.concord.demo.documents.DemoDocuments;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.platform.transaction.UseCase;

/** How far the demo is, for whoever finds nothing to do in it yet. */
@ApplicationScoped
@UseCase
public class ReadDemo {
    @Inject
    private DemoDocuments documents;

    /** Everybody may know who has signed in. */
    public boolean isBeingMade(Caller caller) {
        return documents.areBeingMade();
    }
}
