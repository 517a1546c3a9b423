package dev.plumbline.intake.table;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates with the Korean, Japanese and Chinese words for year, month, day and half of the day ({@code formats.md} A.1). */
final class EastAsianDate {

    private static final Pattern HALF = Pattern.compile("\\s*(?:오전|오후|午前|午後|上午|下午)\\s*");
    private static final Pattern FULL = Pattern.compile("(\\d{4})[년年] ?(\\d{1,2})[월月] ?(\\d{1,2})[일日]");
    private static final Pattern DOTTED = Pattern.compile("(\\d{4})\\. ?(\\d{1,2})\\. ?(\\d{1,2})\\.");
    private static final Pattern MONTH = Pattern.compile("(?<!\\d)(1[0-2]|0?[1-9])[월月]");

    private EastAsianDate() {}

    /** The same date in digits and English names of months; the half of the day is left out. */
    static String plain(String text) {
        boolean asian =
                text.chars().anyMatch(c -> c > 0x2E80) || DOTTED.matcher(text).find();
        if (!asian || text.length() > 60) {
            return text;
        }
        String date = DOTTED.matcher(
                        FULL.matcher(HALF.matcher(text).replaceAll(" ")).replaceAll("$1-$2-$3"))
                .replaceAll("$1-$2-$3")
                .strip();
        Matcher month = MONTH.matcher(date);
        return month.replaceAll(
                found -> Month.of(Integer.parseInt(found.group(1))).getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
    }
}
