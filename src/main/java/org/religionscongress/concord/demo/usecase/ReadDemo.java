package org.religionscongress.concord.demo.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.religionscongress.concord.demo.registers.DocumentsToMake;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.platform.transaction.UseCase;

/** How far the demo is, for whoever finds nothing to do in it yet. */
@ApplicationScoped
@UseCase
public class ReadDemo {
    @Inject
    private DocumentsToMake documents;

    /** Everybody may know who has signed in. */
    public boolean isBeingMade(Caller caller) {
        return documents.areBeingMade();
    }
}
