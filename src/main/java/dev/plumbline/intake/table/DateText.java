package dev.plumbline.intake.table;

import dev.plumbline.intake.MonthName;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads dates written as text ({@code formats.md} C.4 no. 10). A period is told from a day; a day is never invented. */
final class DateText {

    private static final String TIME = "(?:[T ,]+\\d{1,2}[:.]\\d{2}.*)?";
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})" + TIME);
    private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})");
    static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,2})\\s?([/.-])\\s?(\\d{1,3})\\s?\\2\\s?(\\d{4}|\\d{2})" + TIME);
    private static final Pattern DAY_MONTH = Pattern.compile(
            "(?:\\p{L}{2,10}\\.?,? )?(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?[ /-]*(?:de )?(\\p{L}{3,10})\\.?[ ,/-]*(?:de |del )?(\\d{4}|\\d{2})"
                    + TIME);
    private static final Pattern MONTH_DAY = Pattern.compile(
            "(?:\\p{L}{2,10}\\.?,? )?(\\p{L}{3,10})\\.? ?/?(\\d{1,2})(?:st|nd|rd|th)?[ ,/]+(\\d{4}|\\d{2})" + TIME);
    private static final Pattern MONTH_YEAR = Pattern.compile("(\\p{L}{3,10})\\.?[ _/'-]*(?:de )?(\\d{4}|\\d{2})");
    private static final Pattern MONTH_NUMBER = Pattern.compile("(\\d{1,2})[/.-](\\d{4})");
    private static final Pattern YEAR_MONTH = Pattern.compile("(\\d{4})[-/.](\\d{1,2})");
    private static final Pattern QUARTER = Pattern.compile("(?i)[QT]([1-4])[ /_-]*((?:19|20)\\d{2})");
    private static final Pattern YEAR_QUARTER = Pattern.compile("(?i)((?:19|20)\\d{2})[ /_-]*[QT]([1-4])");

    private DateText() {}

    /** What a text says about time. */
    enum Shape {
        /** One day. */
        DAY,
        /** A month or quarter; the day given is its last. */
        PERIOD,
        /** Written like a date, but no such day exists. */
        IMPOSSIBLE,
        /** No date. */
        NONE
    }

    /**
     * What was read.
     *
     * @param day the day, or the last one of a period; {@code null} for the other shapes
     */
    record Reading(Shape shape, @Nullable LocalDate day) {}

    static Reading read(String text, DateOrder order) {
        String plain = PlainText.collapse(text);
        if (plain.startsWith("^")) {
            plain = plain.substring(1);
        }
        Matcher numbers = NUMBERS.matcher(plain);
        if (numbers.matches()) {
            boolean dayFirst = order == DateOrder.DAY_FIRST || numbers.group(2).equals(".");
            return day(numbers.group(4), numbers.group(dayFirst ? 3 : 1), numbers.group(dayFirst ? 1 : 3));
        }
        Matcher iso = YEAR_FIRST.matcher(plain);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(3), iso.group(4));
        }
        Matcher compact = COMPACT.matcher(plain);
        if (compact.matches()) {
            return day(compact.group(1), compact.group(2), compact.group(3));
        }
        return words(plain);
    }

    private static Reading words(String text) {
        Matcher dayMonth = DAY_MONTH.matcher(text);
        if (dayMonth.matches() && month(dayMonth.group(2)).isPresent()) {
            return named(dayMonth.group(3), dayMonth.group(2), dayMonth.group(1));
        }
        Matcher monthDay = MONTH_DAY.matcher(text);
        if (monthDay.matches() && month(monthDay.group(1)).isPresent()) {
            return named(monthDay.group(3), monthDay.group(1), monthDay.group(2));
        }
        return period(text);
    }

    private static Reading period(String text) {
        Matcher monthYear = MONTH_YEAR.matcher(text);
        if (monthYear.matches()) {
            Optional<Integer> month = month(monthYear.group(1));
            if (month.isPresent()) {
                return monthEnd(year(monthYear.group(2)), month.get());
            }
        }
        Matcher monthNumber = MONTH_NUMBER.matcher(text);
        if (monthNumber.matches()) {
            return monthEnd(year(monthNumber.group(2)), Integer.parseInt(monthNumber.group(1)));
        }
        Matcher yearMonth = YEAR_MONTH.matcher(text);
        if (yearMonth.matches()) {
            return monthEnd(year(yearMonth.group(1)), Integer.parseInt(yearMonth.group(2)));
        }
        return quarter(text);
    }

    private static Reading quarter(String text) {
        Matcher quarter = QUARTER.matcher(text);
        if (quarter.matches()) {
            return monthEnd(year(quarter.group(2)), 3 * Integer.parseInt(quarter.group(1)));
        }
        Matcher yearQuarter = YEAR_QUARTER.matcher(text);
        return yearQuarter.matches()
                ? monthEnd(year(yearQuarter.group(1)), 3 * Integer.parseInt(yearQuarter.group(2)))
                : new Reading(Shape.NONE, null);
    }

    /** The first day of a period that ends on a day: of its quarter where the text names one, else of its month. */
    static LocalDate periodStart(String text, LocalDate end) {
        String plain = PlainText.collapse(text);
        boolean quarter =
                QUARTER.matcher(plain).matches() || YEAR_QUARTER.matcher(plain).matches();
        return quarter ? end.with(IsoFields.DAY_OF_QUARTER, 1) : end.withDayOfMonth(1);
    }

    private static Reading named(String year, String month, String day) {
        return day(year, String.valueOf(month(month).orElse(0)), day);
    }

    private static Reading day(String year, String month, String day) {
        try {
            return new Reading(Shape.DAY, LocalDate.of(year(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return new Reading(Shape.IMPOSSIBLE, null);
        }
    }

    private static Reading monthEnd(int year, int month) {
        return month >= 1 && month <= 12 && year >= 1900 && year <= 2200
                ? new Reading(Shape.PERIOD, YearMonth.of(year, month).atEndOfMonth())
                : new Reading(Shape.NONE, null);
    }

    /** Two digits up to 69 are of this century. */
    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() > 2 ? year : year < 70 ? 2000 + year : 1900 + year;
    }

    /** The number of a month by its name in English, German, French or Spanish, in full or shortened. */
    static Optional<Integer> month(String name) {
        return MonthName.number(name);
    }
}
