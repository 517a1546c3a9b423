package dev.plumbline.evaluation;

import dev.plumbline.report.output.WorkbookPackage;
import dev.plumbline.simulator.Scenario;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the files of a folder otherwise, without changing what they say. */
record Rewriting(Path folder) {

    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)");

    /** The rows of a text table, its header first. */
    record Csv(List<List<String>> rows, char delimiter) {

        static Csv of(String text) {
            try (var parser = CSVFormat.EXCEL.parse(new StringReader(text))) {
                List<List<String>> rows = new ArrayList<>();
                for (CSVRecord row : parser) {
                    rows.add(row.toList());
                }
                return new Csv(rows, ',');
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

        Csv reversed() {
            List<List<String>> body = new ArrayList<>(rows.subList(1, rows.size()));
            Collections.reverse(body);
            body.add(0, rows.get(0));
            return new Csv(body, delimiter);
        }

        Csv columnsReversed() {
            return each(row -> {
                List<String> reversed = new ArrayList<>(row);
                Collections.reverse(reversed);
                return reversed;
            });
        }

        Csv withBlankRows() {
            List<List<String>> more = new ArrayList<>();
            for (List<String> row : rows) {
                more.add(row);
                if (more.size() % 5 == 0) {
                    more.add(Collections.nCopies(row.size(), ""));
                }
            }
            return new Csv(more, delimiter);
        }

        /** Semicolons, decimal commas, and the day before the month. */
        Csv asInGermany() {
            Csv other = each(row -> row.stream()
                    .map(cell -> DAY.matcher(cell).matches()
                            ? DAY.matcher(cell).replaceAll("$3.$2.$1")
                            : cell.matches("\\d+\\.\\d+") ? cell.replace('.', ',') : cell)
                    .toList());
            return new Csv(other.rows(), ';');
        }

        /** With one more initiative in progress, which serves nothing and for which nothing left; like the first that is in progress. */
        Csv withRow(String id, String name) {
            List<List<String>> more = new ArrayList<>(rows);
            List<String> row = new ArrayList<>(inProgress().get(0));
            row.set(rows.get(0).indexOf("ID"), id);
            row.set(rows.get(0).indexOf("Name"), name);
            row.set(rows.get(0).indexOf("Description"), name);
            row.set(rows.get(0).indexOf("Objective"), "");
            row.set(rows.get(0).indexOf("Replaces"), "");
            more.add(row);
            return new Csv(more, delimiter);
        }

        /** With another value in a column of some initiatives in progress. */
        Csv setting(String column, String value, int count) {
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
                    .filter(row -> row.get(status).equals("In progress")
                            && row.get(type).equals("Change"))
                    .toList();
        }

        private Csv each(UnaryOperator<List<String>> change) {
            return new Csv(rows.stream().map(change).toList(), delimiter);
        }

        /** Every other row, beginning with the first or the second. */
        private Csv half(int first) {
            List<List<String>> half = new ArrayList<>(List.of(rows.get(0)));
            for (int i = 1 + first; i < rows.size(); i += 2) {
                half.add(rows.get(i));
            }
            return new Csv(half, delimiter);
        }
    }

    Rewriting tables(String names, UnaryOperator<Csv> change) {
        files(names)
                .forEach(file -> write(file, change.apply(Csv.of(text(file))).text()));
        return this;
    }

    Rewriting split(String names) {
        for (Path file : files(names)) {
            Csv table = Csv.of(text(file));
            String name = file.getFileName().toString().replace(".csv", "");
            write(folder.resolve(name + "_part1.csv"), table.half(0).text());
            write(folder.resolve(name + "_part2.csv"), table.half(1).text());
            delete(file);
        }
        return this;
    }

    Rewriting copied(String names) {
        files(names).forEach(file -> write(folder.resolve("Copy of " + file.getFileName()), text(file)));
        return this;
    }

    Rewriting without(String names) {
        files(names).forEach(Rewriting::delete);
        return this;
    }

    Rewriting workbooks(String names) {
        for (Path file : files(names)) {
            Path workbook = folder.resolve(file.getFileName().toString().replace(".csv", ".xlsx"));
            try (XSSFWorkbook book = new XSSFWorkbook();
                    OutputStream out = Files.newOutputStream(workbook)) {
                Sheet sheet = book.createSheet("Data");
                for (List<String> cells : Csv.of(text(file)).rows()) {
                    Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                    for (int i = 0; i < cells.size(); i++) {
                        fill(row, i, cells.get(i));
                    }
                }
                WorkbookPackage.write(book, "Portfolio office", Scenario.START, out);
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
            delete(file);
        }
        return this;
    }

    private static void fill(Row row, int column, String cell) {
        if (cell.matches("\\d+(\\.\\d+)?")) {
            row.createCell(column).setCellValue(Double.parseDouble(cell));
        } else if (!cell.isEmpty()) {
            row.createCell(column).setCellValue(cell);
        }
    }

    /** All money is so many times as much. */
    Rewriting money(int factor) {
        Function<MatchResult, String> more =
                m -> "EUR " + Long.parseLong(m.group(1).replace(",", "")) * factor;
        for (Path file : files(".*")) {
            write(file, Pattern.compile("EUR ([\\d,]+)").matcher(text(file)).replaceAll(more));
        }
        return tables(
                "register-.*",
                table -> table.each(row -> {
                    List<String> cells = new ArrayList<>(row);
                    for (String column : List.of("Budget", "Spend")) {
                        int at = table.rows().get(0).indexOf(column);
                        if (cells.get(at).matches("\\d+")) {
                            cells.set(at, String.valueOf(Long.parseLong(cells.get(at)) * factor));
                        }
                    }
                    return cells;
                }));
    }

    /** Everything happens so many years later; after 28 years weekdays are the same. */
    Rewriting yearsLater(int years) {
        Function<MatchResult, String> later = m -> String.valueOf(Integer.parseInt(m.group()) + years);
        Pattern year = Pattern.compile("20[23]\\d(?=\\D|\\d{4}\\D)");
        for (Path file : files(".*")) {
            String text = year.matcher(text(file)).replaceAll(later);
            String name = year.matcher(file.getFileName().toString()).replaceAll(later);
            delete(file);
            write(folder.resolve(name), text);
        }
        return this;
    }

    /** Every initiative is called otherwise, in all files alike. */
    Rewriting renamed() {
        List<String> before =
                List.of("Invoice", "Warehouse", "Payroll", "Timetable", "Complaint", "Badge", "Fleet", "Voucher");
        List<String> after =
                List.of("Bursary", "Granary", "Stipend", "Almanac", "Petition", "Lanyard", "Convoy", "Coupon");
        for (Path file : files(".*")) {
            String text = text(file);
            for (int i = 0; i < before.size(); i++) {
                text = text.replace(before.get(i), after.get(i))
                        .replace(
                                before.get(i).toLowerCase(java.util.Locale.ROOT),
                                after.get(i).toLowerCase(java.util.Locale.ROOT));
            }
            write(file, text);
        }
        return this;
    }

    private List<Path> files(String names) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(names))
                    .sorted()
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
