package dev.plumbline.intake.table;

import dev.plumbline.model.Datum;
import dev.plumbline.model.Days;
import dev.plumbline.model.Field;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads the cells of a column of dates. */
final class DateCells {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 12, 31);

    private final Field field;
    private final String columnPlace;
    private final FileStyle style;
    private final Problems problems;

    DateCells(Field field, String columnPlace, FileStyle style, Problems problems) {
        this.field = field;
        this.columnPlace = columnPlace;
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
            case IMPOSSIBLE -> badDate(cell, place, DateMessage.noSuchDay(cell.text(), style));
            case FISCAL -> openly(cell, place, "fiscal-year", DateMessage.FISCAL);
            case WITHOUT_YEAR -> openly(cell, place, "date-without-year", DateMessage.WITHOUT_YEAR);
            default -> noDate(cell, place);
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

    private Datum noDate(Cell cell, Supplier<String> place) {
        if (Exemption.in(cell.text())) {
            return CellReader.withheld(cell);
        }
        if (cell.text().chars().noneMatch(Character::isLetter)) {
            return badDate(cell, place, DateMessage.NO_DATE);
        }
        problems.inColumn(columnPlace, place.get(), "bad-date", cell.text(), DateMessage.NO_DATE + DateMessage.WRITE);
        return CellReader.unreadable(cell);
    }

    private Datum badDate(Cell cell, Supplier<String> place) {
        return badDate(cell, place, DateMessage.OUT_OF_RANGE);
    }

    private Datum badDate(Cell cell, Supplier<String> place, String why) {
        problems.add(place.get(), "bad-date", cell.text(), why + DateMessage.WRITE);
        return CellReader.unreadable(cell);
    }
}
