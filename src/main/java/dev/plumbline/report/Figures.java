package dev.plumbline.report;

import dev.plumbline.model.Assessment.Change;
import dev.plumbline.model.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How numbers, dates and their movements are written in the report, in any locale. */
final class Figures {

    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final Pattern HYPHEN = Pattern.compile("(?<=^|[ (])-(?=\\d)");
    private static final double PLAIN_FROM = 10;

    private Figures() {}

    /** {@code 30 September 2026}. */
    static String date(LocalDate day) {
        return LONG.format(day);
    }

    /** A score with two decimals, {@code 0.58}. */
    static String score(double score) {
        return BigDecimal.valueOf(score).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    /** {@code 0.44–0.71}. */
    static String scores(Interval interval) {
        return score(interval.low()) + "–" + score(interval.high());
    }

    /** A value of the index, {@code 41}. */
    static String index(double value) {
        return BigDecimal.valueOf(value).setScale(0, RoundingMode.HALF_UP).toPlainString();
    }

    /** {@code 33–52}. */
    static String indices(Interval interval) {
        return index(interval.low()) + "–" + index(interval.high());
    }

    /** A share as {@code 52 %}. */
    static String percent(double share) {
        return BigDecimal.valueOf(share * 100).setScale(0, RoundingMode.HALF_UP).toPlainString() + " %";
    }

    /** Any number with as many decimals as it needs, {@code 0.35}, {@code 12}; {@code ∞} where there is no end. */
    static String number(double value) {
        if (!Double.isFinite(value)) {
            return Double.isNaN(value) ? "–" : value > 0 ? "∞" : "−∞";
        }
        int decimals = Math.abs(value) >= PLAIN_FROM ? 1 : 2;
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
        BigDecimal bare = rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
        return bare.toPlainString().replace('-', '−');
    }

    /** {@code 1 initiative}, {@code 2 initiatives}. */
    static String count(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    /** {@code worse, was 0.41}; {@code no clear change, was 0.35}; empty when there is nothing to compare with. */
    static String movement(Change change, @Nullable String previous) {
        String word = change.label().replace('-', ' ');
        return previous == null || change == Change.NOT_COMPARABLE ? "" : word + ", was " + previous;
    }

    /** The word for a drift of 0–1, by the bands of the index (method §5.5). */
    static String band(double score) {
        if (score < 0.2) {
            return "aligned";
        }
        if (score < 0.4) {
            return "early drift";
        }
        return score <= 0.6 ? "drifting" : "fragmented";
    }

    /** Text with a capital at its beginning and one full stop at its end. */
    static String sentence(String text) {
        String bare = text.strip().replaceFirst("\\.$", "");
        return bare.isEmpty() ? "" : capital(bare) + ".";
    }

    /** Text with a capital at its beginning. */
    static String capital(String text) {
        return text.isEmpty() ? "" : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** Text in which a hyphen before a number is a minus sign. */
    static String minus(String text) {
        return HYPHEN.matcher(text).replaceAll("−");
    }

    /** Text cut to a length, with an ellipsis where something is missing. */
    static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
        return text.substring(0, end).stripTrailing() + "…";
    }
}
