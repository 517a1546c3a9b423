package dev.plumbline.intake.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * By what a tool's table is told from all others: headers that stand together in one row in any order, and where these could
 * stand elsewhere too, the look of the values below ({@code formats.md} 0.1).
 *
 * @param headers the headers, folded
 * @param valuesOf the header of the column whose values are looked at; empty when none is
 * @param values what at least half of the filled cells there look like, a regular expression
 * @param labelled whether the row below the headers says them again, in words for people
 * @param confidence 0–1
 */
record Signature(Set<String> headers, String valuesOf, String values, boolean labelled, double confidence) {

    private static final int SAMPLE = 50;

    /** The index of the header row in a sheet; empty when it has none. */
    Optional<Integer> row(HeaderKeys sheet) {
        List<Row> rows = sheet.rows();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).cells().size() >= headers.size()
                    && sheet.at(i).containsAll(headers)
                    && looks(sheet.all(), i)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private boolean looks(List<Row> rows, int header) {
        if (valuesOf.isEmpty()) {
            return true;
        }
        Row headers = rows.get(header);
        for (int column = 1; column <= headers.cells().size(); column++) {
            if (HeaderText.of(headers.text(column)).key().equals(valuesOf) && looks(rows, header, column)) {
                return true;
            }
        }
        return false;
    }

    private boolean looks(List<Row> rows, int header, int column) {
        int filled = 0;
        int alike = 0;
        for (int i = header + 1; i < Math.min(rows.size(), header + SAMPLE); i++) {
            String text = rows.get(i).text(column).strip();
            filled += text.isEmpty() ? 0 : 1;
            alike += text.matches(values) ? 1 : 0;
        }
        return filled > 0 && 2 * alike >= filled;
    }
}
