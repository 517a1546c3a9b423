package dev.plumbline.evaluation;

import dev.plumbline.report.output.WorkbookPackage;
import dev.plumbline.simulator.Scenario;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the files of a folder otherwise, without changing what they say. */
record Rewriting(Path folder) {

    Rewriting tables(String names, UnaryOperator<TextTable> change) {
        files(names)
                .forEach(file ->
                        write(file, change.apply(TextTable.of(text(file))).text()));
        return this;
    }

    Rewriting split(String names) {
        for (Path file : files(names)) {
            TextTable table = TextTable.of(text(file));
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
                for (List<String> cells : TextTable.of(text(file)).rows()) {
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
