package org.religionscongress.concord.membership.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** An empty table to be filled in: only the names of its columns, which are words of ours and no formulas. */
final class CsvTemplate {
    /** With the mark of UTF-8 and semicolons, as spreadsheets in Kazakhstan open a table by themselves. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvTemplate() {}

    static Response of(String register, List<String> columns) {
        return Response.ok(BYTE_ORDER_MARK + String.join(";", columns) + "\r\n", "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + register + ".csv\"")
                .build();
    }
}
