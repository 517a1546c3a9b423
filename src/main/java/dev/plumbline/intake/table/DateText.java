package dev.plumbline.intake.table;

import dev.plumbline.intake.MonthName;
import dev.plumbline.model.Days;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
    private static final Pattern DAY_ALONE = Pattern.compile(
            "(?:(\\d{1,2})(?:st|nd|rd|th|\\.)? ?(\\p{L}{3,10})\\.?|(\\p{L}{3,10})\\.? (\\d{1,2})(?:st|nd|rd|th))");
    private static final Pattern BEFORE =
            Pattern.compile("(?i)(?:by|before|until|no later than|ca\\.?|circa|approx\\.?|about"
                    + "|around|est\\.?|expected|bis|spätestens|vers|env\\.?|hacia|aprox\\.?|~|≈)\\s*(?=\\S)");
    private static final Pattern BRACKET = Pattern.compile("(.+?)\\s*[(\\[]([^()\\[\\]]*)[)\\]]");
    private static final Pattern FORMER =
            Pattern.compile("(?iU)^(?:was|previously|prev|formerly|originally|orig|old|before|from|war"
                    + "|bisher|vorher|zuvor|ursprünglich|alt|avant|initialement|antes|anteriormente|era)\\b.*");
    private static final Pattern RANGE_WORDS =
            Pattern.compile("(?iU)\\b(?:low|mid|high|min|max|earliest|latest|best|likely|worst"
                    + "|from|to|between|and|von|bis|zwischen|und|du|au|entre|et|desde|hasta|y)\\b|[:;,–—-]");
    private static final Pattern BETWEEN =
            Pattern.compile("(?iU)\\s+(?:[-–—]|to|until|till|bis|à|au|jusqu'à|a|hasta)\\s+");
    private static final Pattern DAY_INSIDE =
            Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}([/.])\\d{1,2}\\1(?:\\d{4}|\\d{2})");

    private DateText() {}

    /** What a text says about time. */
    enum Shape {
        /** One day. */
        DAY,
        /** A period of more than one day. */
        PERIOD,
        /** A part of a fiscal year, and nobody said when those start. */
        FISCAL,
        /** A week, month or day of a year that is not named. */
        WITHOUT_YEAR,
        /** Written like a date, but no such day exists. */
        IMPOSSIBLE,
        /** No date. */
        NONE
    }

    static final Reading NOTHING = new Reading(Shape.NONE, null);
    static final Reading NO_SUCH_DAY = new Reading(Shape.IMPOSSIBLE, null);
    static final Reading FISCAL = new Reading(Shape.FISCAL, null);
    static final Reading WITHOUT_YEAR = new Reading(Shape.WITHOUT_YEAR, null);

    /**
     * What was read.
     *
     * @param days the day or period; {@code null} for the other shapes
     */
    record Reading(Shape shape, @Nullable Days days) {

        /** The day, or the last one of a period. */
        @Nullable
        LocalDate last() {
            return days == null ? null : days.last();
        }

        /** The day, or the first one of a period. */
        @Nullable
        LocalDate first() {
            return days == null ? null : days.first();
        }
    }

    /** Reads a text where nobody said when fiscal years start. */
    static Reading read(String text, DateOrder order) {
        return read(text, order, null);
    }

    /** Reads a text; of {@code 31/10/2026 (was 30/09/2026)} the date that holds now. */
    static Reading read(String text, DateOrder order, @Nullable Integer fiscalYearStart) {
        String plain = EastAsianDate.plain(CurrentValue.of(text)).replace("->", "→");
        if (plain.startsWith("^")) {
            plain = plain.substring(1);
        }
        plain = BEFORE.matcher(plain).replaceFirst("");
        plain = plain.substring(plain.lastIndexOf('→') + 1).strip();
        Matcher bracket = BRACKET.matcher(plain);
        if (bracket.matches() && aside(bracket.group(2))) {
            plain = bracket.group(1);
        }
        Reading day = day(plain, order);
        Reading period = day.shape() == Shape.NONE ? new PeriodText(fiscalYearStart).read(plain) : day;
        Reading range = period.shape() == Shape.NONE ? range(plain, order) : period;
        return range.shape() == Shape.NONE ? between(plain, order, fiscalYearStart) : range;
    }

    /** Whether words in brackets are a former date or a remark and no part of the date. */
    private static boolean aside(String inside) {
        return FORMER.matcher(inside.strip()).matches() || inside.chars().noneMatch(Character::isDigit);
    }

    private static Reading day(String plain, DateOrder order) {
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
        Matcher alone = DAY_ALONE.matcher(text);
        boolean month = alone.matches()
                && month(alone.group(2) == null ? alone.group(3) : alone.group(2))
                        .isPresent();
        return month ? WITHOUT_YEAR : NOTHING;
    }

    /** {@code Low: 01/01/2030, Mid: 01/06/2030, High: 31/12/2030}: from its earliest to its latest day. */
    private static Reading range(String text, DateOrder order) {
        List<LocalDate> days = new ArrayList<>();
        Matcher inside = DAY_INSIDE.matcher(text);
        while (inside.find()) {
            LocalDate day = day(inside.group(), order).last();
            if (day == null) {
                return NO_SUCH_DAY;
            }
            days.add(day);
        }
        String rest = RANGE_WORDS.matcher(inside.replaceAll(" ")).replaceAll(" ");
        boolean ascending = days.stream().sorted().toList().equals(days);
        return days.size() < 2 || !rest.isBlank() || !ascending
                ? NOTHING
                : new Reading(
                        days.get(0).equals(days.get(days.size() - 1)) ? Shape.DAY : Shape.PERIOD,
                        new Days(days.get(0), days.get(days.size() - 1)));
    }

    /** {@code Oct 2026 - Dec 2026}: from the first day of the one to the last day of the other. */
    private static Reading between(String text, DateOrder order, @Nullable Integer fiscalYearStart) {
        String[] ends = BETWEEN.split(text);
        if (ends.length != 2) {
            return NOTHING;
        }
        LocalDate first = end(ends[0], order, fiscalYearStart).first();
        LocalDate last = end(ends[1], order, fiscalYearStart).last();
        return first == null || last == null || first.isAfter(last)
                ? NOTHING
                : new Reading(Shape.PERIOD, new Days(first, last));
    }

    private static Reading end(String text, DateOrder order, @Nullable Integer fiscalYearStart) {
        Reading day = day(text.strip(), order);
        return day.shape() == Shape.NONE ? new PeriodText(fiscalYearStart).read(text.strip()) : day;
    }

    private static Reading named(String year, String month, String day) {
        return day(year, String.valueOf(month(month).orElse(0)), day);
    }

    private static Reading day(String year, String month, String day) {
        try {
            return new Reading(
                    Shape.DAY, Days.of(LocalDate.of(year(year), Integer.parseInt(month), Integer.parseInt(day))));
        } catch (DateTimeException e) {
            return NO_SUCH_DAY;
        }
    }

    /** Two digits up to 69 are of this century. */
    static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() > 2 ? year : year < 70 ? 2000 + year : 1900 + year;
    }

    /** The number of a month by its name in English, German, French or Spanish, in full or shortened. */
    static Optional<Integer> month(String name) {
        return MonthName.number(name);
    }
}
