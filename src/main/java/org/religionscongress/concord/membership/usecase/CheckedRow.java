package org.religionscongress.concord.membership.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.religionscongress.concord.platform.csv.CsvRow;
import org.religionscongress.concord.platform.problem.Problem;

/** One row of a file, with all that the rules of the single acts find wrong in it. */
final class CheckedRow {
    private static final int LONGEST_NAME = 100;

    private final CsvRow row;
    private final String naming;
    private final List<ImportReport.Finding> findings = new ArrayList<>();

    /** The cell under {@code naming} says what the row is about. */
    CheckedRow(CsvRow row, String naming, List<String> columns) {
        this.row = row;
        this.naming = naming;
        if (row.overflows()) {
            refuse(naming, "too-many-cells", "The line has more cells than there are columns.", null);
        }
        for (String column : columns) {
            String cell = row.cell(column);
            if (cell != null && cell.chars().anyMatch(Character::isISOControl)) {
                refuse(column, "no-text", column + " holds a character that no text has.", null);
            }
        }
    }

    /** What stands in the column; null where that is nothing. */
    String cell(String column) {
        return row.cell(column);
    }

    int number() {
        return row.line();
    }

    /** What the rule makes of a field; null where the rule refuses it. */
    <T> T check(String field, Supplier<T> rule) {
        try {
            return rule.get();
        } catch (Problem problem) {
            Map<String, Object> members = problem.members();
            refuse(
                    field,
                    String.valueOf(members.getOrDefault("reason", problem.slug())),
                    problem.getMessage(),
                    members.getOrDefault("most", members.get("choices")));
            return null;
        }
    }

    void refuse(String field, String reason, String detail, Object value) {
        findings.add(new ImportReport.Finding(field, reason, detail, value == null ? null : String.valueOf(value)));
    }

    boolean isBad() {
        return !findings.isEmpty();
    }

    ImportReport.Line line(ImportReport.Fate fate, List<ImportReport.Change> changes) {
        return new ImportReport.Line(row.line(), fate, name(), List.copyOf(changes), List.copyOf(findings));
    }

    private String name() {
        String name = row.cell(naming);
        return name == null || name.length() <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME / 2)) + "…";
    }
}
