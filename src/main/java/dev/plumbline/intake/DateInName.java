package dev.plumbline.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.WeekFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The date a file's or a sheet's name speaks of: a day, or the last day of a week, month or quarter. */
public final class DateInName {

    private static final String NO_DIGIT_BEFORE = "(?<!\\d)";
    private static final Pattern YEAR_FIRST =
            Pattern.compile(NO_DIGIT_BEFORE + "((?:19|20)\\d{2})([-_. ]?)(\\d{2})\\2(\\d{2})(?!\\d)");
    private static final Pattern DAY_FIRST =
            Pattern.compile(NO_DIGIT_BEFORE + "(\\d{1,2})[-_. ](\\d{1,2})[-_. ]((?:19|20)\\d{2})(?!\\d)");
    private static final Pattern YEAR_MONTH =
            Pattern.compile(NO_DIGIT_BEFORE + "((?:19|20)\\d{2})[-_. ]?(0[1-9]|1[0-2])(?!\\d)");
    private static final Pattern QUARTER = Pattern.compile("(?i)(?<!\\p{L})[QT]([1-4])[-_. ]?((?:19|20)\\d{2})(?!\\d)");
    private static final Pattern YEAR_QUARTER =
            Pattern.compile("(?i)" + NO_DIGIT_BEFORE + "((?:19|20)\\d{2})[-_. ]?[QT]([1-4])(?!\\d)");
    private static final Pattern WEEK = Pattern.compile(
            "(?i)" + NO_DIGIT_BEFORE + "((?:19|20)\\d{2})[-_. ]?(?:W|KW|CW|wk)[-_. ]?(\\d{1,2})(?!\\d)");
    private static final Pattern DAY_MONTH =
            Pattern.compile(NO_DIGIT_BEFORE + "(\\d{1,2})[-_. ]?(\\p{L}{3,10})[-_. ]?((?:19|20)\\d{2}|\\d{2})(?!\\d)");
    private static final Pattern MONTH_YEAR =
            Pattern.compile("(?<!\\p{L})(\\p{L}{3,10})[-_. ']{0,2}((?:19|20)\\d{2}|\\d{2})(?!\\d)");

    private DateInName() {}

    /** The date a name holds; empty when it holds none, or one that is none. */
    public static Optional<LocalDate> of(String name) {
        return day(YEAR_FIRST.matcher(name), 1, 3, 4)
                .or(() -> dayFirst(DAY_FIRST.matcher(name)))
                .or(() -> quarter(YEAR_QUARTER.matcher(name), 1, 2))
                .or(() -> quarter(QUARTER.matcher(name), 2, 1))
                .or(() -> week(WEEK.matcher(name)))
                .or(() -> named(DAY_MONTH.matcher(name)))
                .or(() -> month(MONTH_YEAR.matcher(name)))
                .or(() -> yearMonth(YEAR_MONTH.matcher(name)));
    }

    /** The date a file's name holds, its extension left out. */
    public static Optional<LocalDate> ofFile(String name) {
        int dot = name.lastIndexOf('.');
        return of(dot <= 0 ? name : name.substring(0, dot));
    }

    private static Optional<LocalDate> day(Matcher found, int year, int month, int day) {
        Optional<LocalDate> last = Optional.empty();
        while (found.find()) {
            Optional<LocalDate> date = date(number(found, year), number(found, month), number(found, day));
            last = date.isPresent() ? date : last;
        }
        return last;
    }

    /** Day first, unless that cannot be. */
    private static Optional<LocalDate> dayFirst(Matcher found) {
        if (!found.find()) {
            return Optional.empty();
        }
        Optional<LocalDate> dayFirst = date(number(found, 3), number(found, 2), number(found, 1));
        return dayFirst.isPresent() ? dayFirst : date(number(found, 3), number(found, 1), number(found, 2));
    }

    private static Optional<LocalDate> quarter(Matcher found, int year, int quarter) {
        return found.find() ? monthEnd(number(found, year), 3 * number(found, quarter)) : Optional.empty();
    }

    private static Optional<LocalDate> week(Matcher found) {
        if (!found.find() || number(found, 2) < 1 || number(found, 2) > 53) {
            return Optional.empty();
        }
        return Optional.of(LocalDate.of(number(found, 1), 1, 4)
                .with(WeekFields.ISO.weekOfWeekBasedYear(), number(found, 2))
                .with(WeekFields.ISO.dayOfWeek(), 7));
    }

    private static Optional<LocalDate> named(Matcher found) {
        while (found.find()) {
            Optional<Integer> month = MonthName.number(found.group(2));
            if (month.isPresent()) {
                return date(year(found.group(3)), month.get(), number(found, 1));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> month(Matcher found) {
        int from = 0;
        while (found.find(from)) {
            Optional<Integer> month = MonthName.number(found.group(1));
            if (month.isPresent()) {
                return monthEnd(year(found.group(2)), month.get());
            }
            from = found.end(1);
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> yearMonth(Matcher found) {
        return found.find() ? monthEnd(number(found, 1), number(found, 2)) : Optional.empty();
    }

    private static Optional<LocalDate> monthEnd(int year, int month) {
        return Optional.of(YearMonth.of(year, month).atEndOfMonth());
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static int year(String digits) {
        return Integer.parseInt(digits) + (digits.length() == 2 ? 2000 : 0);
    }
}
