package dev.plumbline.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Until when something holds, as a text says it: {@code until 31 March}, {@code für zwei Quartale}, {@code jusqu'à fin juin}. */
final class Expiry {

    private static final Map<String, Integer> MONTHS = months();
    private static final Map<String, Integer> NUMBERS = numbers();
    private static final String MONTH = MONTHS.keySet().stream()
            .sorted((a, b) -> b.length() - a.length())
            .reduce((a, b) -> a + "|" + b)
            .orElse("x");
    private static final String UNTIL =
            "\\b(?:until|till|valid (?:to|through|until)|through|expir(?:es|ing|y)(?: on)?|bis(?: zum| einschliesslich)?|gultig bis|"
                    + "jusqu'?\\s?(?:au|a|en)|valable jusqu'?\\s?(?:au|a|en)|hasta)(?: the| el| la| le| zum| und mit)?\\s+";
    private static final String END =
            "(end of(?: the)? |the end of(?: the)? |late |ende |end |fin (?:de |d')?|la fin (?:de |d')?|finales de |final de |fines de )?";
    private static final Pattern DATE = Pattern.compile(UNTIL + END + "(?:"
            + "(?<iso>\\d{4}-\\d{2}-\\d{2})"
            + "|(?<d>\\d{1,2})[./](?<m>\\d{1,2})[./]?(?<y>\\d{4}|\\d{2})?(?![\\d])"
            + "|(?<day>\\d{1,2})(?:st|nd|rd|th|er|\\.)?(?: of| de)? (?<month>" + MONTH
            + ")\\b\\.?(?:,? (?:de |del )?(?<year>\\d{4}))?"
            + "|(?<month2>" + MONTH + ")\\b\\.? (?<day2>\\d{1,2})(?:st|nd|rd|th)?\\b(?!\\d)(?:,? (?<year2>\\d{4}))?"
            + "|(?<month3>" + MONTH + ")\\b\\.?(?: (?:de |del )?(?<year3>\\d{4}))?"
            + "|[qt](?<quarter>[1-4])\\b(?:[ /](?<year4>\\d{4}))?"
            + "|(?<year5>20\\d{2})\\b(?![./-]\\d)"
            + "|(?<yearend>year[- ]?end|jahresende|(?:the|this|des|dieses|de|l'|cette|la|del|este)? ?(?:year|jahres|annee|ano))\\b"
            + ")");
    private static final Pattern DURATION = Pattern.compile(
            "\\b(?:for|fur|pour|pendant|durant|por|durante)(?: the| die| les| los| las| next| nachsten| kommenden| weitere| un periodo de| a period of| prochains| prochaines| proximos| proximas)*"
                    + " (?<n>\\d{1,3}|" + String.join("|", NUMBERS.keySet())
                    + ")(?: (?:further|more|weitere|weiteren|autres))?[ -]"
                    + "(?<unit>days?|tage?n?|jours?|dias?|weeks?|wochen?|semaines?|semanas?|months?|monate?n?|mois|mes|meses|"
                    + "quarters?|quartale?n?|trimestres?|years?|jahre?n?|ans?|annees?|anos?)\\b");

    private Expiry() {}

    /** The last day; {@code null} when none is told, or a date can be read in two ways. */
    static @Nullable LocalDate of(String text, LocalDate day, String language) {
        String plain = Stems.folded(text.toLowerCase(Locale.ROOT)).replace('’', '\'');
        try {
            Matcher date = DATE.matcher(plain);
            if (date.find()) {
                return date(date, day, language);
            }
            Matcher duration = DURATION.matcher(plain);
            return duration.find() ? after(duration, day) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable LocalDate date(Matcher found, LocalDate day, String language) {
        if (found.group("iso") != null) {
            return LocalDate.parse(found.group("iso"));
        }
        if (found.group("d") != null) {
            int first = Integer.parseInt(found.group("d"));
            int second = Integer.parseInt(found.group("m"));
            boolean ambiguous = language.equals("en") && first <= 12 && second <= 12 && first != second;
            boolean american = second > 12;
            return ambiguous
                    ? null
                    : american
                            ? next(second, first, found.group("y"), day)
                            : next(first, second, found.group("y"), day);
        }
        if (found.group("month") != null) {
            return next(Integer.parseInt(found.group("day")), month(found.group("month")), found.group("year"), day);
        }
        if (found.group("month2") != null) {
            return next(Integer.parseInt(found.group("day2")), month(found.group("month2")), found.group("year2"), day);
        }
        if (found.group("month3") != null) {
            return next(0, month(found.group("month3")), found.group("year3"), day);
        }
        if (found.group("quarter") != null) {
            return next(0, 3 * Integer.parseInt(found.group("quarter")), found.group("year4"), day);
        }
        if (found.group("year5") != null) {
            return found.group(1) == null
                    ? null
                    : LocalDate.of(Integer.parseInt(found.group("year5")), Month.DECEMBER, 31);
        }
        return found.group(1) == null && !found.group("yearend").matches("year[- ]?end|jahresende")
                ? null
                : LocalDate.of(day.getYear(), Month.DECEMBER, 31);
    }

    /** The next such day; day 0 is the last of the month. */
    private static LocalDate next(int dayOfMonth, int month, @Nullable String year, LocalDate day) {
        int stated = year == null ? day.getYear() : Integer.parseInt(year);
        YearMonth when = YearMonth.of(stated < 100 ? 2000 + stated : stated, month);
        LocalDate date = dayOfMonth == 0 ? when.atEndOfMonth() : when.atDay(dayOfMonth);
        return year == null && date.isBefore(day)
                ? (dayOfMonth == 0
                        ? when.plusYears(1).atEndOfMonth()
                        : when.plusYears(1).atDay(dayOfMonth))
                : date;
    }

    private static LocalDate after(Matcher found, LocalDate day) {
        String count = found.group("n");
        int n = Character.isDigit(count.charAt(0))
                ? Integer.parseInt(count)
                : Objects.requireNonNull(NUMBERS.get(count));
        String unit = found.group("unit");
        if (unit.startsWith("week") || unit.startsWith("woch") || unit.startsWith("sem")) {
            return day.plusWeeks(n);
        }
        if (unit.startsWith("mon") || unit.startsWith("mo") || unit.startsWith("mes")) {
            return day.plusMonths(n);
        }
        if (unit.startsWith("q") || unit.startsWith("tri")) {
            return day.plusMonths(3L * n);
        }
        return unit.startsWith("d") || unit.startsWith("tag") || unit.startsWith("jour")
                ? day.plusDays(n)
                : day.plusYears(n);
    }

    private static int month(String name) {
        return Objects.requireNonNull(MONTHS.get(name));
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new TreeMap<>();
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH, Locale.forLanguageTag("es"))) {
            for (Month month : Month.values()) {
                for (TextStyle style : List.of(
                        TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE, TextStyle.SHORT_STANDALONE)) {
                    String name = Stems.folded(
                                    month.getDisplayName(style, locale).toLowerCase(Locale.ROOT))
                            .replace(".", "");
                    months.putIfAbsent(name, month.getValue());
                }
            }
        }
        return months;
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new TreeMap<>();
        List<String> rows = List.of(
                "a an one ein eine einen einem un une uno una",
                "two zwei deux dos",
                "three drei trois tres",
                "four vier quatre cuatro",
                "five funf cinq cinco",
                "six sechs six seis",
                "seven sieben sept siete",
                "eight acht huit ocho",
                "nine neun neuf nueve",
                "ten zehn dix diez",
                "eleven elf onze once",
                "twelve zwolf douze doce");
        for (int n = 0; n < rows.size(); n++) {
            for (String word : rows.get(n).split(" ")) {
                numbers.put(word, n + 1);
            }
        }
        return numbers;
    }
}
