package org.religionscongress.concord.membership.usecase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.religionscongress.concord.platform.csv.CsvTable;
import org.religionscongress.concord.platform.problem.Problem;

/**
 * A file for a register. All its lines are looked at before the first is carried out, and none is while one is bad. Two
 * lines that mean the same are a mistake of the file: which of them counts, nobody could tell.
 */
final class RegisterImport<K> {
    private final String naming;
    private final List<String> columns;
    private final Map<K, Integer> firstLines = new HashMap<>();

    /** The columns that the file may have, by the first of which its rows are named. */
    RegisterImport(List<String> columns) {
        this.naming = columns.get(0);
        this.columns = columns;
    }

    /** Carries the lines out unless this is a preview. */
    ImportReport run(CsvTable table, boolean preview, Function<CheckedRow, PlannedLine> plan) {
        List<PlannedLine> planned = table.rows().stream()
                .map(row -> new CheckedRow(row, naming, columns))
                .map(row -> planned(row, plan))
                .toList();
        if (!preview) {
            refuseBad(planned);
            planned.forEach(RegisterImport::carryOut);
        }
        return ImportReport.of(
                preview,
                table.others(columns),
                planned.stream().map(PlannedLine::line).toList());
    }

    /** Marks a row whose key an earlier one has. */
    void once(CheckedRow row, String field, K key) {
        Integer first = firstLines.putIfAbsent(key, row.number());
        if (first != null) {
            row.refuse(field, "twice-in-file", "Line " + first + " is about the same.", first);
        }
    }

    private static PlannedLine planned(CheckedRow row, Function<CheckedRow, PlannedLine> plan) {
        PlannedLine planned = plan.apply(row);
        return row.isBad() ? PlannedLine.bad(row) : planned;
    }

    private static void refuseBad(List<PlannedLine> planned) {
        List<PlannedLine> bad = planned.stream().filter(PlannedLine::isBad).toList();
        if (!bad.isEmpty()) {
            throw new Problem(
                            422,
                            "bad-lines",
                            "Some lines are bad",
                            "Nothing was imported. The preview says what is wrong in each line.")
                    .with("field", "body")
                    .with("count", bad.size())
                    .with("line", bad.get(0).line().line());
        }
    }

    /** What only shows in the act itself, as a name that somebody has taken since, is told with its line. */
    private static void carryOut(PlannedLine planned) {
        try {
            planned.act().run();
        } catch (Problem problem) {
            throw problem.with("line", planned.line().line());
        }
    }

    static void addChange(List<ImportReport.Change> changes, String field, String before, String after) {
        if (!after.equals(before)) {
            changes.add(new ImportReport.Change(field, before, after));
        }
    }
}
