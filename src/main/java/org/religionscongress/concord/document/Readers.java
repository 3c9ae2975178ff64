package org.religionscongress.concord.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Role;
import org.religionscongress.concord.membership.Sessions;
import org.religionscongress.concord.platform.problem.Problem;

/** Who sees what of a document (the table of rights in the design): nothing, that it exists, its text, its draft. */
@ApplicationScoped
public class Readers {
    /** Whoever holds one of these reads every revision that was given out. */
    public static final Set<Role> OF_ALL_GIVEN_OUT =
            Set.of(Role.SECRETARIAT, Role.WORKING_GROUP, Role.HEAD, Role.DEPUTY);

    /** Who is told of a text before it is given out, and of who works at it. */
    public static final Set<Role> OFFICE = Set.of(Role.DRAFTER, Role.HEAD, Role.DEPUTY, Role.ADMINISTRATOR);

    @Inject
    private Documents documents;

    @Inject
    private Sessions sessions;

    /** Refuses as unknown what the person may not even know of. */
    public Document mustKnow(Caller caller, UUID documentId) {
        Document document = documents.get(documentId);
        if (!knows(caller, document)) {
            throw Problem.notFound("document");
        }
        return document;
    }

    /** Refuses as unknown what the person may not read. */
    public Document mustRead(Caller caller, UUID documentId) {
        Document document = mustKnow(caller, documentId);
        if (!reads(caller, document)) {
            throw Problem.notFound("document");
        }
        return document;
    }

    /** Title and stage. */
    public boolean knows(Caller caller, Document document) {
        return caller.has(Role.ADMINISTRATOR) || reads(caller, document);
    }

    /** Those who know of the document: the same rule, asked of many. */
    public Predicate<Caller> knowing(Document document) {
        Set<UUID> accredited = Set.copyOf(sessions.accreditedDelegations(document.sessionId()));
        return caller -> caller.has(Role.ADMINISTRATOR) || reads(caller, document, accredited::contains);
    }

    /** The revisions that were given out. */
    public boolean reads(Caller caller, Document document) {
        return reads(caller, document, accreditedTo(document));
    }

    /** How many delegations acted in which way, before it is announced: all who may know of the text but its drafters. */
    public boolean readsCounts(Caller caller, Document document) {
        return caller.hasAny(Role.HEAD, Role.DEPUTY, Role.ADMINISTRATOR)
                || readsGivenOut(caller, document, accreditedTo(document));
    }

    private boolean reads(Caller caller, Document document, Predicate<UUID> accredited) {
        return readsDraft(caller) || readsGivenOut(caller, document, accredited);
    }

    private Predicate<UUID> accreditedTo(Document document) {
        return delegation -> sessions.isAccredited(document.sessionId(), delegation);
    }

    private boolean readsGivenOut(Caller caller, Document document, Predicate<UUID> accredited) {
        if (document.revision() == 0) {
            return false;
        }
        return document.stage() == Stage.ADOPTED
                || !Collections.disjoint(caller.rolesToRead(), OF_ALL_GIVEN_OUT)
                || caller.delegationsToRead().stream().anyMatch(accredited);
    }

    /** The rule of {@link #reads(Caller, Document)} as a condition on documents {@code d}, which names its parameters. */
    public String reads(Caller caller, Map<String, Object> parameters) {
        if (readsDraft(caller)) {
            return "1 = 1";
        }
        if (!Collections.disjoint(caller.rolesToRead(), OF_ALL_GIVEN_OUT)) {
            return "d.revision > 0";
        }
        parameters.put("adopted", Stage.ADOPTED);
        List<UUID> accredited = sessions.accrediting(caller.delegationsToRead());
        if (accredited.isEmpty()) {
            return "d.stage = :adopted";
        }
        parameters.put("sessions", accredited);
        return "d.revision > 0 AND (d.stage = :adopted OR d.sessionId IN :sessions)";
    }

    /** The working text. */
    public boolean readsDraft(Caller caller) {
        return caller.hasAny(Role.DRAFTER, Role.HEAD, Role.DEPUTY);
    }
}
