package dev.plumbline.intake.meeting;

import dev.plumbline.intake.DateInName;
import dev.plumbline.intake.MonthName;
import dev.plumbline.intake.Source;
import dev.plumbline.model.Problem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates and times as a tool writes them for people, read in one order of day and month for a whole file (formats §0, rule 5).
 *
 * @param monthFirst whether a date of numbers begins with the month
 * @param sure whether the dates say so themselves
 */
record ClockText(boolean monthFirst, boolean sure) {

    private static final Pattern NUMBERS =
            Pattern.compile("(?<!\\d)(\\d{1,4})([./-])\\s?(\\d{1,2})\\2\\s?(\\d{1,4})(?!\\d)");
    private static final Pattern DAY_MONTH =
            Pattern.compile("(?<!\\d)(\\d{1,2})\\.?[ -](\\p{L}+)\\.?,?[ -](\\d{4})(?!\\d)");
    private static final Pattern MONTH_DAY = Pattern.compile("(\\p{L}+)\\.? (\\d{1,2}),? (\\d{4})(?!\\d)");
    private static final Pattern TIME = Pattern.compile(
            "(?<![\\d:./-])(\\d{1,2})[:.h](\\d{2})(?:[:.](\\d{2}))?(?:[.,]\\d+)?(?:\\s*([AaPp])\\.?\\s?[Mm]\\b\\.?)?(?![\\d:./-])");
    private static final Pattern CAPITALS = Pattern.compile("\\d\\s*[AP]M\\b");

    /**
     * The order that the dates of a file tell.
     *
     * @param texts all its dates
     * @param english whether its headers are English; no other language puts the month first
     */
    static ClockText of(Collection<String> texts, boolean english, Source source) {
        int monthFirst = 0;
        int dayFirst = 0;
        boolean capitals = false;
        LocalDate named = DateInName.ofFile(source.name()).orElse(null);
        for (String text : texts) {
            Matcher found = NUMBERS.matcher(text);
            capitals |= CAPITALS.matcher(clean(text)).find();
            if (found.find() && found.group(1).length() < 3) {
                int first = Integer.parseInt(found.group(1));
                int second = Integer.parseInt(found.group(3));
                dayFirst += first > 12 || found.group(2).equals(".") ? 1 : 0;
                monthFirst += second > 12 && !found.group(2).equals(".") ? 1 : 0;
                if (named != null && first != second) {
                    dayFirst += new ClockText(false, true)
                                    .date(text)
                                    .filter(named::equals)
                                    .isPresent()
                            ? 1
                            : 0;
                    monthFirst += new ClockText(true, true)
                                    .date(text)
                                    .filter(named::equals)
                                    .isPresent()
                            ? 1
                            : 0;
                }
            }
        }
        if (dayFirst != monthFirst) {
            return new ClockText(
                    monthFirst > dayFirst, Math.max(dayFirst, monthFirst) >= 3 * Math.min(dayFirst, monthFirst));
        }
        return new ClockText(english && capitals, !english && dayFirst == 0);
    }

    /** What is told when the dates do not say their order themselves. */
    Optional<Problem> doubt(Collection<String> texts) {
        List<String> open = texts.stream()
                .filter(text -> !new ClockText(true, true).date(text).equals(new ClockText(false, true).date(text)))
                .toList();
        return sure || open.isEmpty()
                ? Optional.empty()
                : Optional.of(new Problem(
                        Problem.WHOLE_FILE,
                        "ambiguous-date-order",
                        open.get(0),
                        "The dates do not agree whether day or month stands first, or do not tell it; they are read "
                                + (monthFirst ? "month/day/year." : "day/month/year.")
                                + " Put the meeting's date into the file's name, as 2026-01-31, to settle it."));
    }

    /** The day in a text; empty when there is none. */
    Optional<LocalDate> date(String text) {
        try {
            Matcher numbers = NUMBERS.matcher(text);
            if (numbers.find()) {
                int one = Integer.parseInt(numbers.group(1));
                int two = Integer.parseInt(numbers.group(3));
                int three = Integer.parseInt(numbers.group(4));
                if (numbers.group(1).length() == 4) {
                    return Optional.of(LocalDate.of(one, two, three));
                }
                int year = three + (numbers.group(4).length() <= 2 ? 2000 : 0);
                boolean month = monthFirst && !numbers.group(2).equals(".");
                return Optional.of(LocalDate.of(year, month ? one : two, month ? two : one));
            }
            Matcher day = DAY_MONTH.matcher(text);
            if (day.find()) {
                return named(day.group(2), day.group(1), day.group(3));
            }
            Matcher month = MONTH_DAY.matcher(text);
            return month.find() ? named(month.group(1), month.group(2), month.group(3)) : Optional.empty();
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** The time of day in a text; empty when there is none. */
    static Optional<LocalTime> time(String text) {
        Matcher found = TIME.matcher(clean(text));
        if (!found.find()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(found.group(1));
        String half = found.group(4);
        if (half != null) {
            hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
        }
        try {
            int second = found.group(3) == null ? 0 : Integer.parseInt(found.group(3));
            return Optional.of(LocalTime.of(hour, Integer.parseInt(found.group(2)), second));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** Day and time in one text; empty when one of them is missing. */
    Optional<LocalDateTime> dateTime(String text) {
        Optional<LocalDate> date = date(text);
        String rest = NUMBERS.matcher(clean(text))
                .replaceFirst(" ")
                .replaceFirst("^\\s*,", " ")
                .replaceFirst("(?<=\\d)T|^\\s*T", " ");
        return date.flatMap(day -> time(rest).map(day::atTime));
    }

    private static Optional<LocalDate> named(String month, String day, String year) {
        return MonthName.number(month)
                .map(number -> LocalDate.of(Integer.parseInt(year), number, Integer.parseInt(day)));
    }

    private static String clean(String text) {
        return text.replaceAll("\\p{Zs}", " ");
    }
}
