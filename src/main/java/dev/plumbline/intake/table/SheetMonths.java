package dev.plumbline.intake.table;

import dev.plumbline.intake.DateInName;
import dev.plumbline.intake.MonthName;
import dev.plumbline.model.AsOf;
import dev.plumbline.model.TableKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The dates of sheets that are named by months where one register stands on several of them: each is a snapshot of its own. A
 * month without a year ({@code January}) is the last one of that name up to the file's own date.
 */
final class SheetMonths {

    private final LocalDate ofFile;
    private final Set<LocalDate> months = new TreeSet<>();

    /**
     * @param tables the tables of a file
     * @param ofFile the date the file speaks for
     */
    SheetMonths(Collection<FileStyle.Table> tables, LocalDate ofFile) {
        this.ofFile = ofFile;
        tables.stream()
                .filter(table -> table.mapping().kind() == TableKind.REGISTER)
                .forEach(table -> month(table).ifPresent(months::add));
    }

    /** The date of a sheet; told where its name leaves the year open. Empty where fewer than two sheets are months. */
    Optional<AsOf> of(FileStyle.Table table, Problems problems) {
        Optional<LocalDate> month = months.size() < 2 ? Optional.empty() : month(table);
        String name = String.valueOf(table.block().sheet().name());
        if (month.isPresent() && DateInName.of(name).isEmpty()) {
            problems.add(
                    name,
                    "month-without-year",
                    name,
                    "The sheet's name has no year; it counts as " + month.get() + ", the last such month up to "
                            + ofFile + ", for which the file speaks. Name the sheet with its year.");
        }
        return month.map(day -> new AsOf(day, AsOf.From.CELL));
    }

    private Optional<LocalDate> month(FileStyle.Table table) {
        String sheet = table.block().sheet().name();
        return sheet == null
                ? Optional.empty()
                : DateInName.of(sheet).or(() -> MonthName.number(sheet).map(this::upToFile));
    }

    private LocalDate upToFile(int month) {
        int year = ofFile.getYear() - (month > ofFile.getMonthValue() ? 1 : 0);
        return YearMonth.of(year, month).atEndOfMonth();
    }
}
