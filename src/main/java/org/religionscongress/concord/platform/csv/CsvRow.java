package org.religionscongress.concord.platform.csv;

import java.util.Map;

/**
 * One row of a table under the names of its columns.
 *
 * @param line its number as a spreadsheet counts it, the first being 1
 * @param overflows whether it has more cells than there are columns
 */
public record CsvRow(int line, Map<String, String> cells, boolean overflows) {
    public CsvRow {
        cells = Map.copyOf(cells);
    }

    /** What stands in the column; null where that is nothing. */
    public String cell(String column) {
        return cells.get(column);
    }
}
