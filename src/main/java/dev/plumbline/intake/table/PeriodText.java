package dev.plumbline.intake.table;

import dev.plumbline.intake.table.DateText.Reading;
import dev.plumbline.intake.table.DateText.Shape;
import dev.plumbline.model.Days;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads periods written as text ({@code formats.md} C.4 no. 10): months, quarters, half-years, weeks, years, fiscal years and
 * parts of them.
 */
final class PeriodText {

    private static final String YEAR = "['’]?(\\d{4}|\\d{2})";
    private static final String GAP = "[ ./_-]*";
    private static final Pattern MONTH_YEAR =
            Pattern.compile("(\\p{L}{3,10})\\.?[ ,_/.'’-]*(?:de |of )?(\\d{4}|\\d{2})");
    private static final Pattern MONTHS =
            Pattern.compile("(\\p{L}{3,10})\\.? ?(?:-|–|/|to|bis|à|a) ?(\\p{L}{3,10})\\.?[ ,-]*" + YEAR);
    private static final Pattern MONTH_NUMBER = Pattern.compile("(\\d{1,2})[/.-](\\d{4})");
    private static final Pattern YEAR_MONTH = Pattern.compile("(\\d{4})[-/.](\\d{1,2})");
    private static final Pattern LONE_YEAR = Pattern.compile("(?:in )?((?:19|20|21)\\d{2})");
    private static final Pattern PART = Pattern.compile("(?i)(?:(?<quarter>Q|T|QTR|quarter|quartal|trim\\.?|trimestre)"
            + "|(?<half>H|HJ|HY|S|half|halbjahr|semestre|sem\\.?))" + GAP + "([1-4])");
    private static final Pattern PART_BEHIND = Pattern.compile("(?i)([1-4])(?:\\.|st|nd|rd|th|er|e|º)? ?"
            + "(?:(?<quarter>Q|T|quarter|quartal|trimestre)|(?<half>H|HJ|S|half|halbjahr|semestre))(?!\\p{L})");
    private static final Pattern WEEK = Pattern.compile(
            "(?i)(?:KW|CW|WK|W|week|woche|semaine|semana)" + GAP + "(\\d{1,2})(?:[ ./_-]+" + YEAR + ")?");
    private static final Pattern WEEK_BEHIND = Pattern.compile("(?i)(?:((?:19|20)\\d{2})" + GAP + "(?:KW|CW|WK|W|week)"
            + GAP + "(\\d{1,2})" + "|(\\d{1,2})\\. ?KW ?((?:19|20)\\d{2}|\\d{2}))");
    private static final Pattern FISCAL = Pattern.compile(
            "(?i)(?:(?:FY|F/Y|GJ|fiscal year|financial year|geschäftsjahr|exercice|ejercicio)" + GAP
                    + "(\\d{4}|\\d{2})(?: ?[/–-] ?(\\d{4}|\\d{2}))?|((?:19|20)\\d{2}) ?[/–] ?(\\d{2}|(?:19|20)\\d{2}))");
    private static final Pattern SEASON = Pattern.compile("(?i)(\\p{L}{3,9})[ ,'’-]*((?:19|20)\\d{2}|\\d{2})");
    private static final List<List<String>> SEASONS = List.of(
            List.of("spring", "fruhling", "fruhjahr", "printemps", "primavera"),
            List.of("summer", "sommer", "ete", "verano"),
            List.of("autumn", "fall", "herbst", "automne", "otono"));
    private static final Pattern THIRD = Pattern.compile(
            "(?i)(?<early>early|beginning|begin|start|anfang|début|debut|principios|inicio)?(?<mid>mid|middle|mitte|mi|mediados)?"
                    + "(?<late>late|end|ende|fin|finales)?[ -]+(?:of |de |du )?(.+)");

    private final @Nullable Integer fiscalYearStart;

    /**
     * @param fiscalYearStart the month fiscal years start in, 1–12; {@code null} when nobody said
     */
    PeriodText(@Nullable Integer fiscalYearStart) {
        this.fiscalYearStart = fiscalYearStart;
    }

    /** What a text on one line says. */
    Reading read(String text) {
        Reading whole = whole(text);
        if (whole.shape() != Shape.NONE) {
            return whole;
        }
        Matcher third = THIRD.matcher(text);
        if (!third.matches()) {
            return DateText.NOTHING;
        }
        Reading of = whole(third.group(4));
        int index = third.group("early") != null
                ? 0
                : third.group("mid") != null ? 1 : third.group("late") != null ? 2 : -1;
        return index < 0 ? DateText.NOTHING : of.days() == null ? of : period(third(of.days(), index));
    }

    private Reading whole(String text) {
        return months(text)
                .or(() -> week(text))
                .or(() -> fiscal(text))
                .or(() -> parts(text))
                .or(() -> season(text))
                .orElse(DateText.NOTHING);
    }

    private static Optional<Reading> months(String text) {
        Matcher range = MONTHS.matcher(text);
        if (range.matches()) {
            Optional<Integer> from = DateText.month(range.group(1));
            Optional<Integer> to = DateText.month(range.group(2));
            if (from.isPresent() && to.isPresent() && from.get() <= to.get()) {
                return months(DateText.year(range.group(3)), from.get(), to.get());
            }
        }
        Matcher named = MONTH_YEAR.matcher(text);
        if (named.matches() && DateText.month(named.group(1)).isPresent()) {
            int month = DateText.month(named.group(1)).orElseThrow();
            return months(DateText.year(named.group(2)), month, month);
        }
        Matcher number = MONTH_NUMBER.matcher(text);
        if (number.matches()) {
            int month = Integer.parseInt(number.group(1));
            return months(DateText.year(number.group(2)), month, month);
        }
        Matcher yearFirst = YEAR_MONTH.matcher(text);
        if (yearFirst.matches()) {
            int month = Integer.parseInt(yearFirst.group(2));
            return months(DateText.year(yearFirst.group(1)), month, month);
        }
        Matcher year = LONE_YEAR.matcher(text);
        return year.matches()
                ? months(Integer.parseInt(year.group(1)), 1, 12)
                : DateText.month(text).map(month -> DateText.WITHOUT_YEAR);
    }

    private static Optional<Reading> months(int year, int from, int to) {
        return from >= 1 && to <= 12 && year >= 1900 && year <= 2200
                ? Optional.of(period(new Days(
                        LocalDate.of(year, from, 1), YearMonth.of(year, to).atEndOfMonth())))
                : Optional.empty();
    }

    private static Optional<Reading> week(String text) {
        Matcher week = WEEK.matcher(text);
        if (week.matches()) {
            return week.group(2) == null
                    ? Optional.of(DateText.WITHOUT_YEAR)
                    : week(DateText.year(week.group(2)), Integer.parseInt(week.group(1)));
        }
        Matcher behind = WEEK_BEHIND.matcher(text);
        if (!behind.matches()) {
            return Optional.empty();
        }
        return behind.group(1) != null
                ? week(DateText.year(behind.group(1)), Integer.parseInt(behind.group(2)))
                : week(DateText.year(behind.group(4)), Integer.parseInt(behind.group(3)));
    }

    /** A week by ISO 8601. */
    private static Optional<Reading> week(int year, int week) {
        LocalDate january = LocalDate.of(year, 1, 4);
        if (week < 1
                || week
                        > IsoFields.WEEK_OF_WEEK_BASED_YEAR
                                .rangeRefinedBy(january)
                                .getMaximum()) {
            return Optional.of(DateText.NO_SUCH_DAY);
        }
        LocalDate monday =
                january.with(WeekFields.ISO.weekOfWeekBasedYear(), week).with(WeekFields.ISO.dayOfWeek(), 1);
        return Optional.of(period(new Days(monday, monday.plusDays(6))));
    }

    /** {@code Q3}, {@code H1} of a year, whichever stands first. */
    private Optional<Reading> parts(String text) {
        for (Pattern pattern : List.of(PART, PART_BEHIND)) {
            Matcher part = pattern.matcher(text);
            while (part.find()) {
                if (part.start() == 0) {
                    return part(part, text.substring(part.end()));
                }
                if (part.end() == text.length()) {
                    return part(part, text.substring(0, part.start()));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Reading> part(Matcher part, String rest) {
        boolean half = part.group("half") != null;
        int number = Integer.parseInt(part.group().replaceAll("\\D", ""));
        if (half && number > 2) {
            return Optional.empty();
        }
        String year = rest.replaceFirst("^" + GAP + "(?:of |de |del )?", "").replaceFirst(GAP + "$", "");
        if (year.isEmpty()) {
            return Optional.of(DateText.WITHOUT_YEAR);
        }
        if (year.matches(YEAR)) {
            int length = half ? 6 : 3;
            return months(DateText.year(year.replaceFirst("^['’]", "")), (number - 1) * length + 1, number * length);
        }
        return fiscal(year).map(of -> of.days() == null ? of : period(share(of.days(), number, half ? 2 : 4)));
    }

    private Optional<Reading> fiscal(String text) {
        Matcher fiscal = FISCAL.matcher(text);
        if (!fiscal.matches()) {
            return Optional.empty();
        }
        boolean bare = fiscal.group(1) == null;
        int first = DateText.year(fiscal.group(bare ? 3 : 1));
        String second = fiscal.group(bare ? 4 : 2);
        boolean follows = second == null || (first + 1) % 100 == Integer.parseInt(second) % 100;
        if (!follows) {
            return Optional.empty();
        }
        if (fiscalYearStart == null) {
            return Optional.of(DateText.FISCAL);
        }
        int starts = second == null && fiscalYearStart > 1 ? first - 1 : first;
        LocalDate start = LocalDate.of(starts, fiscalYearStart, 1);
        return Optional.of(period(new Days(start, start.plusYears(1).minusDays(1))));
    }

    /** Seasons of the northern half of the world; a winter lies in two years. */
    private static Optional<Reading> season(String text) {
        Matcher season = SEASON.matcher(text);
        if (!season.matches()) {
            return Optional.empty();
        }
        String name = PlainText.fold(season.group(1));
        for (int i = 0; i < SEASONS.size(); i++) {
            if (SEASONS.get(i).contains(name)) {
                return months(DateText.year(season.group(2)), 3 * i + 3, 3 * i + 5);
            }
        }
        return Optional.empty();
    }

    private static Days share(Days year, int number, int parts) {
        LocalDate from = year.first().plusMonths((number - 1) * (12L / parts));
        return new Days(from, from.plusMonths(12L / parts).minusDays(1));
    }

    /** The first, middle or last third: of months where there are three or more, else of days. */
    private static Days third(Days of, int index) {
        long months =
                YearMonth.from(of.first()).until(YearMonth.from(of.last()), java.time.temporal.ChronoUnit.MONTHS) + 1;
        if (months % 3 == 0) {
            LocalDate from = of.first().plusMonths(index * months / 3);
            return new Days(from, from.plusMonths(months / 3).minusDays(1));
        }
        long days = of.first().until(of.last(), java.time.temporal.ChronoUnit.DAYS) + 1;
        return new Days(
                of.first().plusDays(index * days / 3),
                index == 2 ? of.last() : of.first().plusDays((index + 1) * days / 3 - 1));
    }

    private static Reading period(Days days) {
        return new Reading(Shape.PERIOD, days);
    }
}
