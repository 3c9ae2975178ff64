package org.religionscongress.concord.membership.usecase;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a file does to a register, line by line.
 *
 * @param preview whether it would do so; else it has
 * @param otherColumns the columns of the file that are left aside
 */
public record ImportReport(
        boolean preview,
        int added,
        int changed,
        int alreadyThere,
        int bad,
        List<String> otherColumns,
        List<Line> lines) {

    @Schema(name = "LineFate")
    public enum Fate {
        NEW,
        CHANGED,
        ALREADY_THERE,
        BAD
    }

    /** One line of the file, by its number in a spreadsheet. */
    public record Line(int line, Fate fate, String name, List<Change> changes, List<Finding> findings) {}

    /** What stands in the register and what comes in its place; before is absent for what is added. */
    public record Change(String field, String before, String after) {}

    /**
     * What is wrong with a line.
     *
     * @param reason a word for it; {@code problems.md} explains each
     * @param value what the reason is about: the most characters, the words to choose from, the other line
     */
    public record Finding(String field, String reason, String detail, String value) {}

    static ImportReport of(boolean preview, List<String> otherColumns, List<Line> lines) {
        return new ImportReport(
                preview,
                count(lines, Fate.NEW),
                count(lines, Fate.CHANGED),
                count(lines, Fate.ALREADY_THERE),
                count(lines, Fate.BAD),
                otherColumns,
                lines);
    }

    private static int count(List<Line> lines, Fate fate) {
        return (int) lines.stream().filter(line -> line.fate() == fate).count();
    }
}
