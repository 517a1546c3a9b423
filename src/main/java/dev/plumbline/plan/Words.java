package dev.plumbline.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** How numbers and lists are written in a plan. */
final class Words {

    private static final int MOST_NAMED = 3;
    private static final double POINTS = 400;

    private Words() {}

    /** The pain of a {@link Cost} in points. */
    static double points(long pain) {
        return BigDecimal.valueOf(pain / POINTS)
                .setScale(2, RoundingMode.HALF_UP)
                .doubleValue();
    }

    /** At most so many decimals, none of them a trailing zero. */
    static String number(double value, int decimals) {
        BigDecimal rounded = BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    /** {@code 1 limit}, {@code 3 limits}. */
    static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** The first three, and how many more. */
    static String listed(List<String> words) {
        String named = String.join(", ", words.subList(0, Math.min(MOST_NAMED, words.size())));
        return words.size() <= MOST_NAMED ? named : named + " and " + (words.size() - MOST_NAMED) + " more";
    }

    /** With a capital at its beginning. */
    static String capital(String text) {
        return text.isEmpty() ? "" : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
