package org.religionscongress.concord.membership.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Credential;
import org.religionscongress.concord.membership.Holding;
import org.religionscongress.concord.membership.Membership;
import org.religionscongress.concord.platform.problem.Problem;

/** What a file does to somebody whom the register has: corrects, and gives what the person lacks. */
@ApplicationScoped
public class KnownPersonImport {
    @Inject
    private CorrectPerson correctPerson;

    @Inject
    private NewMembership newMembership;

    @Inject
    private AddMembership addMembership;

    @Inject
    private EndMembership endMembership;

    PlannedLine plan(Caller caller, CheckedRow row, PersonRow told, KnownPerson before) {
        if (row.isBad()) {
            return PlannedLine.bad(row);
        }
        List<ImportReport.Change> changes = new ArrayList<>();
        List<Runnable> acts = new ArrayList<>();
        planCorrection(caller, row, told, before, changes, acts);
        row.check("delegation", () -> {
            told.memberships().forEach(wanted -> planMembership(caller, told, before, wanted, changes, acts));
            return told;
        });
        if (!changes.isEmpty()) {
            row.check("roles", () -> {
                RegistryRights.mayGiveAndTake(caller, before.roles());
                RegistryRights.mayGiveAndTake(caller, told.roles());
                return told;
            });
            if (!before.account().isActive()) {
                row.refuse("username", "shut-out", "The person is shut out; let the person in again first.", null);
            }
        }
        return PlannedLine.changed(row, changes, () -> acts.forEach(Runnable::run));
    }

    private void planCorrection(
            Caller caller,
            CheckedRow row,
            PersonRow told,
            KnownPerson before,
            List<ImportReport.Change> changes,
            List<Runnable> acts) {
        String emailBefore = before.account().email().orElse(null);
        String languageBefore = before.account().language();
        String email = told.email() == null ? emailBefore : told.email();
        String language = told.language() == null ? languageBefore : told.language();
        RegisterImport.addChange(changes, "name", before.name(), told.name());
        RegisterImport.addChange(changes, "language", languageBefore, language);
        if (email != null && !email.equals(emailBefore)) {
            RegisterImport.addChange(changes, "email", emailBefore, email);
            row.check("email", () -> {
                CorrectPerson.mayChangeAddress(caller, before.account(), email);
                return beforeAnyPassword(before, email);
            });
        }
        if (!changes.isEmpty()) {
            acts.add(() -> correctPerson.correct(
                    caller, before.id(), new CorrectPerson.Details(told.name(), email, language)));
        }
    }

    /** Who has a password may rely on the address: it is changed at the person, by who proves anew to be the administrator. */
    private static String beforeAnyPassword(KnownPerson before, String email) {
        if (before.account().passwordHash().isPresent()) {
            throw Problem.invalid(
                            "email", "The person has a password: change the address at the person, with your own.")
                    .with("reason", "needs-password");
        }
        return email;
    }

    /** Where the person holds the same place with another credential, that one ends; what the file leaves open stays. */
    private void planMembership(
            Caller caller,
            PersonRow told,
            KnownPerson before,
            NewMembership.Details wanted,
            List<ImportReport.Change> changes,
            List<Runnable> acts) {
        Holding holding = newMembership.of(before.id(), wanted).holding();
        Optional<Membership> held = before.memberships().stream()
                .filter(membership -> membership.holding().samePlace(holding))
                .findFirst();
        Credential credential =
                held.map(membership -> membership.holding().credential()).orElse(null);
        if (held.isPresent() && (told.credential() == null || told.credential() == credential)) {
            return;
        }
        held.ifPresent(membership -> acts.add(() -> endMembership.use(caller, before.id(), membership.id())));
        acts.add(() -> addMembership.use(caller, before.id(), wanted));
        changes.add(new ImportReport.Change(
                held.isPresent() ? "credential" : "roles",
                credential == null ? null : credential.name(),
                held.isPresent() ? holding.credential().name() : place(holding, told)));
    }

    private static String place(Holding holding, PersonRow told) {
        return holding.delegationId() == null
                ? holding.role().name()
                : (holding.role() == null
                                ? holding.credential().name()
                                : holding.role().name()) + " · "
                        + told.delegation().name();
    }
}
