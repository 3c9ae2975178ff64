package org.religionscongress.concord.membership.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.Delegation;
import org.religionscongress.concord.membership.DelegationRegister;
import org.religionscongress.concord.membership.NameKey;
import org.religionscongress.concord.platform.csv.CsvTable;
import org.religionscongress.concord.platform.transaction.UseCase;

/** Registers the delegations of a file; those that the register has by name are corrected where the file differs. */
@UseCase
@ApplicationScoped
public class ImportDelegations {
    public static final List<String> COLUMNS = List.of("name", "country", "tradition");

    @Inject
    private DelegationRegister register;

    @Inject
    private RegisterDelegation registerDelegation;

    @Inject
    private CorrectDelegation correctDelegation;

    public ImportReport use(Caller caller, CsvTable table, boolean preview) {
        RegistryRights.mayKeepRegisters(caller);
        table.with(COLUMNS);
        if (!preview) {
            register.holdForImport();
        }
        DelegationsByName known = new DelegationsByName(register.all());
        RegisterImport<NameKey> lines = new RegisterImport<>(COLUMNS);
        return lines.run(table, preview, row -> plan(caller, row, lines, known));
    }

    private PlannedLine plan(Caller caller, CheckedRow row, RegisterImport<NameKey> lines, DelegationsByName known) {
        RegisterDelegation.Details details = new RegisterDelegation.Details(
                row.check("name", () -> DelegationFields.name(row.cell("name"))),
                row.check("country", () -> DelegationFields.country(row.cell("country"))),
                row.check("tradition", () -> DelegationFields.tradition(row.cell("tradition"))));
        if (details.name() == null) {
            return PlannedLine.bad(row);
        }
        lines.once(row, "name", NameKey.of(details.name()));
        Delegation before = known.find(row, "name", details.name());
        if (row.isBad()) {
            return PlannedLine.bad(row);
        }
        return before == null
                ? PlannedLine.added(row, () -> registerDelegation.use(caller, details))
                : PlannedLine.changed(
                        row, changes(before, details), () -> correctDelegation.correct(caller, before, details));
    }

    private static List<ImportReport.Change> changes(Delegation before, RegisterDelegation.Details details) {
        List<ImportReport.Change> changes = new ArrayList<>();
        RegisterImport.addChange(changes, "name", before.name(), details.name());
        RegisterImport.addChange(changes, "country", before.country(), details.country());
        RegisterImport.addChange(changes, "tradition", before.tradition(), details.tradition());
        return changes;
    }
}
