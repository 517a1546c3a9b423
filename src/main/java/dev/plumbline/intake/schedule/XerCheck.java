package dev.plumbline.intake.schedule;

import dev.plumbline.intake.Source;
import dev.plumbline.model.Problem;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with the lines of an XER file ({@code formats.md} A.12), which MPXJ passes over in silence; and what its
 * header says.
 */
final class XerCheck {

    private static final Set<String> NEEDED = Set.of("PROJECT", "TASK");
    private static final Set<String> ROWS = Set.of("TASK", "PROJWBS");

    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> tables = new HashSet<>();
    private String currency = "";
    private @Nullable LocalDate exported;
    private String table = "";
    private List<String> fields = List.of();
    private int stated;

    private XerCheck() {}

    static XerCheck of(Source source) throws IOException {
        XerCheck check = new XerCheck();
        try (Lines lines = new Lines(source)) {
            for (String line = lines.next(); line != null; line = lines.next()) {
                check.line(line, lines.number());
            }
        }
        for (String needed : NEEDED.stream().sorted().toList()) {
            if (!check.tables.contains(needed)) {
                check.problem(
                        Problem.WHOLE_FILE,
                        "missing-table",
                        needed,
                        "The file has no table " + needed + ". Export the project again, with its activities.");
            }
        }
        return check;
    }

    private void line(String line, int number) {
        List<String> cells = List.of(line.split("\t", -1));
        switch (cells.get(0)) {
            case "%T" -> {
                table = cell(cells, 1);
                tables.add(table);
                fields = List.of();
            }
            case "%F" -> fields = cells.subList(1, cells.size());
            case "%R" -> row(cells.subList(1, cells.size()), number);
            case "%E", "" -> {}
            default -> other(cells, number);
        }
    }

    private void other(List<String> cells, int number) {
        if (number == 1) {
            currency = cell(cells, 8);
            try {
                exported = LocalDate.parse(cell(cells, 2));
            } catch (DateTimeException none) {
                exported = null;
            }
            return;
        }
        problem(
                "line " + number,
                "stray-line",
                cells.get(0),
                "The line is part of no row: each line begins with %T, %F, %R or %E. It is left out; export the file"
                        + " again.");
    }

    private void row(List<String> cells, int number) {
        stated += ROWS.contains(table) ? 1 : 0;
        if (fields.isEmpty()) {
            problem(
                    "line " + number,
                    "row-without-fields",
                    cell(cells, 0),
                    "The row of table " + table + " stands before any names of fields (%F) and cannot be read.");
        } else if (cells.size() > fields.size()
                && cells.subList(fields.size(), cells.size()).stream().anyMatch(cell -> !cell.isBlank())) {
            problem(
                    "line " + number,
                    "too-many-cells",
                    cells.get(cells.size() - 1),
                    "The row of table " + table + " has " + cells.size() + " cells for " + fields.size()
                            + " fields; those beyond the last field are left out.");
        }
        int calendar = table.equals("CALENDAR") ? fields.indexOf("clndr_data") : -1;
        if (calendar >= 0 && !balanced(cell(cells, calendar))) {
            problem(
                    "line " + number,
                    "damaged-calendar",
                    cell(cells, 0),
                    "The working days of this calendar are cut off; dates are read as they stand, so nothing else is"
                            + " lost. Export the file again.");
        }
    }

    private static boolean balanced(String data) {
        long open = data.chars().filter(c -> c == '(').count();
        return open == data.chars().filter(c -> c == ')').count();
    }

    private static String cell(List<String> cells, int index) {
        return index < cells.size() ? cells.get(index).strip() : "";
    }

    private void problem(String place, String code, String value, String message) {
        problems.add(new Problem(place, code, Text.shorten(value), message));
    }

    List<Problem> problems() {
        return problems;
    }

    /** ISO 4217 code of the currency amounts are exported in, as the header says; empty when it does not. */
    String currency() {
        return currency;
    }

    /** The day the header says the file was exported. */
    @Nullable
    LocalDate exported() {
        return exported;
    }

    /** Rows of activities and WBS elements. */
    int stated() {
        return stated;
    }
}
