package org.religionscongress.concord.membership.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Delegation;
import org.religionscongress.concord.membership.DelegationRegister;
import org.religionscongress.concord.membership.Session;
import org.religionscongress.concord.membership.Sessions;
import org.religionscongress.concord.platform.csv.CsvTable;
import org.religionscongress.concord.platform.transaction.UseCase;

/**
 * Accredits the delegations of a file to a session, by their names: the file of the delegations itself will do. Nobody's
 * accreditation ends by it.
 */
@UseCase
@ApplicationScoped
public class ImportAccreditations {
    public static final List<String> COLUMNS = List.of("name");

    @Inject
    private Sessions sessions;

    @Inject
    private DelegationRegister register;

    @Inject
    private AccreditDelegation accreditDelegation;

    public ImportReport use(Caller caller, UUID sessionId, CsvTable table, boolean preview) {
        RegistryRights.mayKeepRegisters(caller);
        Session session = preview ? sessions.get(sessionId) : sessions.hold(sessionId);
        table.with(COLUMNS);
        Set<UUID> accredited = Set.copyOf(sessions.accreditedDelegations(session.id()));
        DelegationsByName known = new DelegationsByName(register.all());
        RegisterImport<UUID> lines = new RegisterImport<>(COLUMNS);
        return lines.run(table, preview, row -> {
            Delegation delegation = named(row, known);
            if (delegation == null) {
                return PlannedLine.bad(row);
            }
            lines.once(row, "name", delegation.id());
            return accredited.contains(delegation.id())
                    ? PlannedLine.alreadyThere(row)
                    : PlannedLine.added(row, () -> accreditDelegation.accredit(caller, session.id(), delegation.id()));
        });
    }

    private static Delegation named(CheckedRow row, DelegationsByName known) {
        String name = row.check("name", () -> DelegationFields.name(row.cell("name")));
        return name == null ? null : known.get(row, "name", name);
    }
}
