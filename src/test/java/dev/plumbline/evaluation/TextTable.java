package dev.plumbline.evaluation;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * A text table.
 *
 * @param rows its rows, the header first
 */
record TextTable(List<List<String>> rows, char delimiter) {

    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)");

    static TextTable of(String text) {
        try (var parser = CSVFormat.EXCEL.parse(new StringReader(text))) {
            List<List<String>> rows = new ArrayList<>();
            for (CSVRecord row : parser) {
                rows.add(row.toList());
            }
            return new TextTable(rows, ',');
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    String text() {
        CSVFormat format = CSVFormat.EXCEL.builder().setDelimiter(delimiter).get();
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> text.append(format.format(row.toArray())).append("\r\n"));
        return text.toString();
    }

    TextTable reversed() {
        List<List<String>> body = new ArrayList<>(rows.subList(1, rows.size()));
        Collections.reverse(body);
        body.add(0, rows.get(0));
        return new TextTable(body, delimiter);
    }

    TextTable columnsReversed() {
        return each(row -> {
            List<String> reversed = new ArrayList<>(row);
            Collections.reverse(reversed);
            return reversed;
        });
    }

    TextTable withBlankRows() {
        List<List<String>> more = new ArrayList<>();
        for (List<String> row : rows) {
            more.add(row);
            if (more.size() % 5 == 0) {
                more.add(Collections.nCopies(row.size(), ""));
            }
        }
        return new TextTable(more, delimiter);
    }

    /** Semicolons, decimal commas, and the day before the month. */
    TextTable asInGermany() {
        TextTable other = each(row -> row.stream()
                .map(cell -> DAY.matcher(cell).matches()
                        ? DAY.matcher(cell).replaceAll("$3.$2.$1")
                        : cell.matches("\\d+\\.\\d+") ? cell.replace('.', ',') : cell)
                .toList());
        return new TextTable(other.rows(), ';');
    }

    /** With one more initiative in progress, which serves nothing and for which nothing left; like the first that is in progress. */
    TextTable withRow(String id, String name) {
        List<List<String>> more = new ArrayList<>(rows);
        List<String> row = new ArrayList<>(inProgress().get(0));
        row.set(rows.get(0).indexOf("ID"), id);
        row.set(rows.get(0).indexOf("Name"), name);
        row.set(rows.get(0).indexOf("Description"), name);
        row.set(rows.get(0).indexOf("Objective"), "");
        row.set(rows.get(0).indexOf("Replaces"), "");
        more.add(row);
        return new TextTable(more, delimiter);
    }

    /** With another value in a column of some initiatives in progress. */
    TextTable setting(String column, String value, int count) {
        List<List<String>> changed = inProgress().stream().limit(count).toList();
        int at = rows.get(0).indexOf(column);
        return each(row -> {
            List<String> cells = new ArrayList<>(row);
            if (changed.contains(row)) {
                cells.set(at, value);
            }
            return cells;
        });
    }

    private List<List<String>> inProgress() {
        int status = rows.get(0).indexOf("Status");
        int type = rows.get(0).indexOf("Type");
        return rows.stream()
                .filter(row ->
                        row.get(status).equals("In progress") && row.get(type).equals("Change"))
                .toList();
    }

    TextTable each(UnaryOperator<List<String>> change) {
        return new TextTable(rows.stream().map(change).toList(), delimiter);
    }

    /** Every other row, beginning with the first or the second. */
    TextTable half(int first) {
        List<List<String>> half = new ArrayList<>(List.of(rows.get(0)));
        for (int i = 1 + first; i < rows.size(); i += 2) {
            half.add(rows.get(i));
        }
        return new TextTable(half, delimiter);
    }
}
