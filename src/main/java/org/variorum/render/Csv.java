package org.variorum.render;

import java.util.List;
import java.util.stream.Collectors;

/** Tables for spreadsheets: RFC 4180, each cell in quotation marks. */
final class Csv {

    private static final String LINE_END = "\r\n";

    /** What a spreadsheet takes for the beginning of a formula, if it stands at the beginning of a cell. */
    private static final String ACTIVE = "=+-@\t\r";

    private Csv() {}

    /** A line of a table. */
    static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", LINE_END));
    }

    /** What would be run is given an apostrophe, which spreadsheets do not show. */
    private static String cell(String text) {
        String harmless = !text.isEmpty() && ACTIVE.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
