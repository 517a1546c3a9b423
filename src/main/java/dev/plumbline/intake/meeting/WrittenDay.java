package dev.plumbline.intake.meeting;

import dev.plumbline.intake.MonthName;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day as a heading or a file's name writes it, in English, German, French or Spanish: {@code 05 October, 2022},
 * {@code March 27th, 2019}, {@code 3. März 2026}, {@code 2025-08-08}, {@code 12/03/2026}.
 *
 * @param date the day
 * @param text as it is written
 * @param sure whether day and month cannot be the other way round: English writes {@code 12/03/2026} for both
 */
record WrittenDay(LocalDate date, String text, boolean sure) {

    private static final String YEAR = "((?:19|20)\\d{2})(?!\\d)";
    private static final String START = "(?<![\\d.,/])";
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})([-_./ ]?)(\\d{2})\\2(\\d{2})(?!\\d)");
    private static final Pattern DAY_MONTH = Pattern.compile("(?i)" + START
            + "(\\d{1,2})(?:st|nd|rd|th|er|[.ºª°])?[-_ ]{0,2}(?:of |de |del )?(\\p{L}{3,10})\\.?,?[-_ ]{0,2}(?:de |del )?"
            + YEAR);
    private static final Pattern MONTH_DAY =
            Pattern.compile("(?i)(?<!\\p{L})(\\p{L}{3,10})\\.?[-_ ]{1,2}(\\d{1,2})(?:st|nd|rd|th)?,?[-_ ]{1,2}" + YEAR);
    private static final Pattern NUMBERS = Pattern.compile("(?<!\\d)(\\d{1,2})([-_./])(\\d{1,2})\\2" + YEAR);

    /** The day a line tells that nobody can read in two ways; {@code null} when it tells none. */
    static @Nullable LocalDate sureOf(String line) {
        return of(line, "").filter(WrittenDay::sure).map(WrittenDay::date).orElse(null);
    }

    /**
     * The first day in a text.
     *
     * @param language of the text; English may put the month first
     */
    static Optional<WrittenDay> of(String text, String language) {
        return yearFirst(text)
                .or(() -> named(DAY_MONTH.matcher(text), 2, 1))
                .or(() -> named(MONTH_DAY.matcher(text), 1, 2))
                .or(() -> numbers(NUMBERS.matcher(text), language));
    }

    private static Optional<WrittenDay> yearFirst(String text) {
        Matcher found = YEAR_FIRST.matcher(text);
        while (found.find()) {
            Optional<LocalDate> date = date(found.group(1), number(found, 3), number(found, 4));
            if (date.isPresent()) {
                return date.map(day -> new WrittenDay(day, found.group(), true));
            }
        }
        return Optional.empty();
    }

    private static Optional<WrittenDay> named(Matcher found, int month, int day) {
        while (found.find()) {
            Optional<LocalDate> date = MonthName.number(found.group(month))
                    .flatMap(number -> date(found.group(3), number, number(found, day)));
            if (date.isPresent()) {
                return date.map(that -> new WrittenDay(that, found.group(), true));
            }
        }
        return Optional.empty();
    }

    private static Optional<WrittenDay> numbers(Matcher found, String language) {
        if (!found.find()) {
            return Optional.empty();
        }
        Optional<LocalDate> dayFirst = date(found.group(4), number(found, 3), number(found, 1));
        Optional<LocalDate> monthFirst = date(found.group(4), number(found, 1), number(found, 3));
        boolean both = dayFirst.isPresent() && monthFirst.isPresent() && !dayFirst.equals(monthFirst);
        boolean monthMayLead = found.group(2).equals("/") && !language.matches("de|fr|es");
        return dayFirst.or(() -> monthFirst).map(date -> new WrittenDay(date, found.group(), !(both && monthMayLead)));
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static Optional<LocalDate> date(String year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, day));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
