package org.religionscongress.concord.membership.usecase;

import java.util.List;

/** What a line of a file will do, and the act that does it. */
record PlannedLine(ImportReport.Line line, Runnable act) {
    static PlannedLine added(CheckedRow row, Runnable act) {
        return new PlannedLine(row.line(ImportReport.Fate.NEW, List.of()), act);
    }

    /** Already there where nothing would change. */
    static PlannedLine changed(CheckedRow row, List<ImportReport.Change> changes, Runnable act) {
        return changes.isEmpty()
                ? alreadyThere(row)
                : new PlannedLine(row.line(ImportReport.Fate.CHANGED, changes), act);
    }

    static PlannedLine alreadyThere(CheckedRow row) {
        return new PlannedLine(row.line(ImportReport.Fate.ALREADY_THERE, List.of()), () -> {});
    }

    static PlannedLine bad(CheckedRow row) {
        return new PlannedLine(row.line(ImportReport.Fate.BAD, List.of()), () -> {});
    }

    boolean isBad() {
        return line.fate() == ImportReport.Fate.BAD;
    }
}
