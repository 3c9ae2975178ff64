package org.religionscongress.concord.platform.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.religionscongress.concord.platform.problem.Problem;

/**
 * A table as a spreadsheet writes it: UTF-8, cells between commas, semicolons or tabs, its first row the names of the
 * columns. Each cell is one line of text in the composed form; rows without anything in them are left out.
 */
@Schema(
        type = SchemaType.STRING,
        format = "binary",
        description = "A table in UTF-8 of at most 1 MB and 2,000 lines, whose first line names the columns.")
public final class CsvTable {
    public static final int MOST_BYTES = 1024 * 1024;
    public static final int MOST_ROWS = 2_000;
    private static final int MOST_COLUMNS = 50;

    /** Also the space that does not break, which comes along when cells are copied from pages. */
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\u00A0\\u202F]+");

    private final List<String> columns;
    private final List<CsvRow> rows;
    private final String sha256;

    private CsvTable(List<String> columns, List<CsvRow> rows, String sha256) {
        this.columns = List.copyOf(columns);
        this.rows = List.copyOf(rows);
        this.sha256 = sha256;
    }

    /** Reads no more than is allowed, however much is sent. */
    public static CsvTable read(InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw tooLarge();
        }
        return of(bytes);
    }

    public static CsvTable of(byte[] bytes) {
        String text = CsvText.of(bytes);
        List<String> columns = null;
        List<CsvRow> rows = new ArrayList<>();
        int line = 0;
        try (CSVParser parser = format(text).parse(new java.io.StringReader(text))) {
            for (CSVRecord row : parser) {
                line++;
                if (row.stream().allMatch(cell -> clean(cell).isEmpty())) {
                    continue;
                }
                if (columns == null) {
                    columns = columns(row);
                } else if (rows.size() == MOST_ROWS) {
                    throw unreadable(
                                    "too-many-lines",
                                    "A file has at most " + MOST_ROWS + " lines under its header; split it.")
                            .with("most", MOST_ROWS);
                } else {
                    rows.add(row(line, columns, row));
                }
            }
        } catch (IOException | UncheckedIOException broken) {
            throw unreadable(
                            "broken-quotes",
                            "A quotation mark is not closed, or something stands after the one that closes a cell.")
                    .with("line", line + 1);
        }
        if (columns == null) {
            throw unreadable("empty-file", "The file is empty: its first line names the columns.");
        }
        return new CsvTable(columns, rows, sha256(bytes));
    }

    /** What is wrong with the file as a whole. */
    static Problem unreadable(String reason, String detail) {
        return Problem.invalid("body", detail).with("reason", reason);
    }

    public static Problem tooLarge() {
        return new Problem(413, "too-large", "The request is too large", "A table has at most 1 MB.")
                .with("field", "body")
                .with("reason", "table-too-large")
                .with("most", 1);
    }

    public List<CsvRow> rows() {
        return rows;
    }

    /** The columns that the reader of the table has no use for. */
    public List<String> others(Collection<String> known) {
        return columns.stream().filter(column -> !known.contains(column)).toList();
    }

    /** Refuses a table without one of these columns. */
    public CsvTable with(Collection<String> needed) {
        for (String column : needed) {
            if (!columns.contains(column)) {
                throw unreadable(
                                "missing-column",
                                "The first line names the columns; the column " + column + " is missing.")
                        .with("column", column);
            }
        }
        return this;
    }

    private static CSVFormat format(String text) {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .get();
    }

    /** Spreadsheets write a semicolon where the comma stands in decimal numbers: the first line shows which. */
    private static char delimiter(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char most = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(first, candidate) > count(first, most)) {
                most = candidate;
            }
        }
        return most;
    }

    private static long count(String text, char which) {
        return text.chars().filter(c -> c == which).count();
    }

    private static List<String> columns(CSVRecord header) {
        List<String> columns = new ArrayList<>();
        for (String cell : header) {
            String name = clean(cell).toLowerCase(Locale.ROOT);
            if (name.indexOf(0) >= 0) {
                // Latin letters of UTF-16 are those of UTF-8, each with a zero byte.
                throw CsvText.notUtf8();
            }
            if (!name.isEmpty() && columns.contains(name)) {
                throw unreadable("column-twice", "The column " + name + " stands in the first line twice.")
                        .with("column", name);
            }
            if (columns.size() == MOST_COLUMNS) {
                throw unreadable("too-many-columns", "A file has at most " + MOST_COLUMNS + " columns.")
                        .with("most", MOST_COLUMNS);
            }
            columns.add(name);
        }
        // The cells behind the last name are no columns: a spreadsheet keeps the width of what was deleted.
        while (columns.get(columns.size() - 1).isEmpty()) {
            columns.remove(columns.size() - 1);
        }
        return columns;
    }

    private static CsvRow row(int line, List<String> columns, CSVRecord record) {
        Map<String, String> cells = new LinkedHashMap<>();
        boolean overflows = false;
        for (int i = 0; i < record.size(); i++) {
            String cell = clean(record.get(i));
            if (!cell.isEmpty()) {
                if (i < columns.size()) {
                    cells.put(columns.get(i), cell);
                } else {
                    overflows = true;
                }
            }
        }
        return new CsvRow(line, cells, overflows);
    }

    private static String clean(String cell) {
        return WHITE_SPACE.matcher(cell).replaceAll(" ").strip();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Tells one table from another, as an idempotency key asks. */
    @Override
    public String toString() {
        return "table " + sha256;
    }
}
