package dev.plumbline.intake.meeting;

import dev.plumbline.intake.DateInName;
import dev.plumbline.intake.MonthName;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A whole day in a line above a transcript, with its year: {@code 15 June 2026}, {@code Jun 15, 2026}, {@code 2026-06-15}. */
final class HeadingDay {

    private static final Pattern DAY_MONTH = Pattern.compile(
            "(?u)(?<!\\d)(\\d{1,2})(?:\\.|st|nd|rd|th|er)?\\s+(?:de\\s+)?(\\p{L}{3,10})\\.?,?\\s+(?:de\\s+)?((?:19|20)\\d{2})");
    private static final Pattern MONTH_DAY =
            Pattern.compile("(?u)(\\p{L}{3,10})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d{2})");
    private static final Pattern NUMBERS = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}[-/.]\\d{2}[-/.]\\d{2}(?!\\d)");

    private HeadingDay() {}

    /** The day; {@code null} when the line says none, or one that can be read in two ways. */
    static @Nullable LocalDate of(String line) {
        Matcher dayMonth = DAY_MONTH.matcher(line);
        if (dayMonth.find()) {
            return day(dayMonth.group(3), dayMonth.group(2), dayMonth.group(1));
        }
        Matcher monthDay = MONTH_DAY.matcher(line);
        if (monthDay.find()) {
            return day(monthDay.group(3), monthDay.group(1), monthDay.group(2));
        }
        Matcher numbers = NUMBERS.matcher(line);
        return numbers.find() ? DateInName.of(numbers.group().replace('/', '-')).orElse(null) : null;
    }

    private static @Nullable LocalDate day(String year, String month, String day) {
        int number = MonthName.number(month).orElse(0);
        try {
            return number == 0 ? null : LocalDate.of(Integer.parseInt(year), number, Integer.parseInt(day));
        } catch (DateTimeException none) {
            return null;
        }
    }
}
