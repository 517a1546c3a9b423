package dev.plumbline.intake.table;

import dev.plumbline.model.Datum;
import dev.plumbline.model.Days;
import dev.plumbline.model.Field;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads the cells of a column of dates. */
final class DateCells {

    private static final String FISCAL =
            "Nobody said in which month a fiscal year starts, so this stays open. Set it in the portfolio's mapping profile.";
    private static final String WITHOUT_YEAR =
            "The year is missing, so this stays open. Write it as Oct 2026 or KW 42/2026.";
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 12, 31);

    private final Field field;
    private final FileStyle style;
    private final Problems problems;

    DateCells(Field field, FileStyle style, Problems problems) {
        this.field = field;
        this.style = style;
        this.problems = problems;
    }

    Datum read(Cell cell, Supplier<String> place) {
        if (cell.kind() == Cell.Kind.DATE) {
            boolean fourDigits = cell.text().matches("\\d{4}-\\d\\d-\\d\\d.*");
            return fourDigits
                    ? days(cell, Days.of(LocalDate.parse(cell.text().substring(0, 10))), place)
                    : badDate(cell, place);
        }
        Optional<LocalDate> serial = SerialDates.day(cell.text().strip());
        if (serial.isPresent()) {
            return days(cell, Days.of(serial.get()), place);
        }
        DateText.Reading reading = DateText.read(cell.text(), style.dateOrder(), style.fiscalYearStart());
        Days days = reading.days();
        if (days != null) {
            return field == Field.AS_OF ? asOf(cell, days, place) : days(cell, days, place);
        }
        return switch (reading.shape()) {
            case IMPOSSIBLE -> badDate(cell, place);
            case FISCAL -> openly(cell, place, "fiscal-year", FISCAL);
            case WITHOUT_YEAR -> openly(cell, place, "date-without-year", WITHOUT_YEAR);
            default ->
                cell.text().chars().anyMatch(Character::isLetter) ? CellReader.withheld(cell) : badDate(cell, place);
        };
    }

    private Datum openly(Cell cell, Supplier<String> place, String code, String message) {
        problems.inColumn(field.label(), place.get(), code, cell.text(), message);
        return CellReader.withheld(cell);
    }

    /** A reporting month or quarter speaks for its last day; a half or a year is a span that is planned for, not reported on. */
    private Datum asOf(Cell cell, Days days, Supplier<String> place) {
        boolean tooLong = !days.first().plusMonths(3).isAfter(days.last());
        return tooLong ? CellReader.withheld(cell) : days(cell, Days.of(days.last()), place);
    }

    private Datum days(Cell cell, Days days, Supplier<String> place) {
        return days.first().isBefore(EARLIEST) || days.last().isAfter(LATEST)
                ? badDate(cell, place)
                : Datum.known(cell.text(), days.toString());
    }

    private Datum badDate(Cell cell, Supplier<String> place) {
        problems.add(
                place.get(),
                "bad-date",
                cell.text(),
                "There is no such day in the column `" + field.label()
                        + "`. Write it as 2026-12-31, or TBC where it is open.");
        return CellReader.unreadable(cell);
    }
}
