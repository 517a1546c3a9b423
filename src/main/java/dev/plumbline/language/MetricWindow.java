package dev.plumbline.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The time a definition of success covers.
 *
 * @param from the first day; {@code null} when not stated, as for a deadline
 * @param to the last day or the deadline; {@code null} when not stated
 * @param cadence how often, or against what, it is measured; empty when not stated
 * @param rest the text without it
 */
record MetricWindow(@Nullable LocalDate from, @Nullable LocalDate to, String cadence, String rest) {

    private static final String MONTH = months();
    private static final String YEAR = "20\\d\\d";

    /** Days, months, quarters, halves and years; a fiscal year is taken for the calendar year, {@code 2026/27} from April. */
    private static final String DAY = "(?:(?<iso>" + YEAR + "-\\d\\d-\\d\\d)"
            + "|(?<d>\\d{1,2})[./](?<m>\\d{1,2})[./](?<dy>" + YEAR + ")"
            + "|(?:(?<day>\\d{1,2})(?:st|nd|rd|th|\\.|er)? (?:de |of )?)?(?<month>" + MONTH
            + ")\\.?(?: (?<day2>\\d{1,2})(?:st|nd|rd|th)?,)?(?: de| of|,|/|-)? ?(?<my>" + YEAR + ")"
            + "|(?:q|quarter |quartal )(?<q>[1-4])[ /,-]?(?: ?of | de )?(?:fy ?)?'?(?<qy>" + YEAR + "|\\d\\d)?"
            + "|t(?<q4>[1-4]) ?(?<q4y>" + YEAR + ")"
            + "|(?<yq>" + YEAR + ")[ /-]?[qt](?<q2>[1-4])"
            + "|(?<q3>[1-4])(?:\\. ?quartal|(?:st|nd|rd|th) quarter|t)(?: of| de)? ?(?<q3y>" + YEAR + ")"
            + "|[hs](?<h>[12])[ /-]?(?<hy>" + YEAR + ")|(?<yh>" + YEAR + ")[ /-]?h(?<h2>[12])"
            + "|(?:fy ?|fiscal year |financial year |geschaftsjahr |gj ?|exercice )(?:20)?(?<fy>\\d\\d)(?:[/-](?:20)?(?<fy2>\\d\\d))?"
            + "|20(?<sy>\\d\\d)[/-](?:20)?(?<sy2>\\d\\d)(?![\\d-])"
            + "|(?<year>" + YEAR + "))(?![\\p{L}\\p{N}])";

    private static final Pattern WINDOW =
            Pattern.compile("(?:(?<by>" + MetricWords.one("deadline") + ")|(?<in>" + MetricWords.one("during")
                    + "))?\\s*(?:(?:the|le|la|der|des|dem|l|de|del|end of|year|jahr|ende|fin|end|annee|ano) ){0,3}(?<![\\p{L}\\p{N}.,-])"
                    + DAY);

    private static final Pattern UNDATED = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:by|at|before|bis|until) (?:the )?(?:end of (?:the )?(?:year|quarter|project)|year end|eoy|jahresende|project (?:end|close)|go live|projektende)(?![\\p{L}])");
    private static final Pattern SPAN = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:from|between|von|de|du|entre|desde)? ?\\| ?(?:to|until|-|/|bis|a|and|und|et|y|al|au) ?\\|");

    private static String months() {
        StringBuilder months = new StringBuilder("(?:");
        for (int i = 1; i <= 12; i++) {
            months.append(i == 1 ? "" : "|").append(MetricWords.one("month-" + i));
        }
        return months.append(")").toString();
    }

    /** What a folded text says of time; a bare year counts with a word before it or where the text is a window column. */
    static MetricWindow of(String text, boolean column) {
        String cadence = "";
        String rest = text;
        for (String name :
                new String[] {"yoy", "mom", "qoq", "rolling", "daily", "weekly", "monthly", "quarterly", "yearly"}) {
            Matcher matcher = MetricWords.pattern("cadence-" + name).matcher(rest);
            if (matcher.find() && cadence.isEmpty()) {
                cadence = name;
                rest = matcher.replaceAll(" ");
            }
        }
        @Nullable LocalDate from = null;
        @Nullable LocalDate to = null;
        int found = 0;
        StringBuilder left = new StringBuilder();
        Matcher matcher = WINDOW.matcher(rest);
        boolean deadline = false;
        while (matcher.find()) {
            boolean bare = matcher.group("by") == null && matcher.group("in") == null;
            Optional<LocalDate[]> days = days(matcher);
            boolean year = matcher.group("year") != null
                    && bare
                    && !column
                    && !rest.substring(matcher.end()).isBlank();
            if (year) {
                continue;
            }
            matcher.appendReplacement(left, " | ");
            found++;
            if (days.isPresent() && to == null) {
                deadline = matcher.group("by") != null || days.get()[0].equals(days.get()[1]);
                from = days.get()[0];
                to = days.get()[1];
            } else if (days.isPresent() && found == 2 && SPAN.matcher(left).find()) {
                to = days.get()[1];
                deadline = false;
            }
        }
        matcher.appendTail(left);
        String undated = UNDATED.matcher(left).replaceAll(" | ");
        return new MetricWindow(
                deadline ? null : from, to, cadence, undated.replaceAll("\\| (?:to|until|bis|-) \\|", "|"));
    }

    private static Optional<LocalDate[]> days(Matcher m) {
        try {
            if (m.group("iso") != null) {
                return day(LocalDate.parse(m.group("iso")));
            } else if (m.group("d") != null) {
                return written(
                        number(m, "d"),
                        number(m, "m"),
                        number(m, "dy"),
                        m.group().contains("/"));
            } else if (m.group("month") != null) {
                YearMonth month = YearMonth.of(number(m, "my"), month(m.group("month")));
                String day = m.group("day") == null ? m.group("day2") : m.group("day");
                return day == null
                        ? span(month.atDay(1), month.atEndOfMonth())
                        : day(month.atDay(Integer.parseInt(day)));
            } else if (m.group("year") != null) {
                return months(number(m, "year"), 1, 12);
            }
            return quarters(m);
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate[]> quarters(Matcher m) {
        for (String[] pair : new String[][] {{"q", "qy"}, {"q2", "yq"}, {"q3", "q3y"}, {"q4", "q4y"}}) {
            if (m.group(pair[0]) != null) {
                return m.group(pair[1]) == null
                        ? Optional.empty()
                        : months(number(m, pair[1]), 3 * number(m, pair[0]) - 2, 3);
            }
        }
        for (String[] pair : new String[][] {{"h", "hy"}, {"h2", "yh"}}) {
            if (m.group(pair[0]) != null) {
                return months(number(m, pair[1]), 6 * number(m, pair[0]) - 5, 6);
            }
        }
        String year = m.group("fy") == null ? "sy" : "fy";
        return m.group(year + "2") == null ? months(number(m, year), 1, 12) : months(number(m, year), 4, 12);
    }

    /** Days written with numbers; where a slash leaves open which is the month, nothing. */
    private static Optional<LocalDate[]> written(int first, int second, int year, boolean slash) {
        if (second > 12) {
            return day(LocalDate.of(year, first, second));
        }
        return slash && first <= 12 && first != second ? Optional.empty() : day(LocalDate.of(year, second, first));
    }

    private static int month(String written) {
        for (int i = 1; i <= 12; i++) {
            if (MetricWords.is("month-" + i, written)) {
                return i;
            }
        }
        throw new DateTimeException("no month");
    }

    private static int number(Matcher matcher, String group) {
        int number = Integer.parseInt(matcher.group(group));
        return number < 100 && group.endsWith("y") ? 2000 + number : number;
    }

    private static Optional<LocalDate[]> day(LocalDate day) {
        return span(day, day);
    }

    private static Optional<LocalDate[]> months(int year, int month, int count) {
        LocalDate from = LocalDate.of(year, month, 1);
        return span(from, from.plusMonths(count).minusDays(1));
    }

    private static Optional<LocalDate[]> span(LocalDate from, LocalDate to) {
        return Optional.of(new LocalDate[] {from, to});
    }

    /** This, and of another what it does not say. */
    MetricWindow or(MetricWindow other) {
        return new MetricWindow(
                to == null ? other.from : from,
                to == null ? other.to : to,
                cadence.isEmpty() ? other.cadence : cadence,
                rest);
    }
}
