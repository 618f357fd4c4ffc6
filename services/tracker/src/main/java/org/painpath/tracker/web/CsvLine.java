package org.painpath.tracker.web;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of a table of comma separated values (RFC 4180). What a spreadsheet would take for a formula begins with an apostrophe, so
 * that it stays text.
 */
final class CsvLine {
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private CsvLine() {}

    static String of(List<String> values) {
        return values.stream().map(CsvLine::field).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String field(String value) {
        String text = isFormula(value) ? "'" + value : value;
        boolean quoted = text.chars().anyMatch(each -> each == ',' || each == '"' || each == '\r' || each == '\n');
        return quoted ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }

    private static boolean isFormula(String value) {
        return !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0;
    }
}
