package dev.plumbline.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** How numbers are written for people. */
public final class Wording {

    private Wording() {}

    /** {@code 1 initiative}, {@code 3 initiatives}. */
    static String count(int number, String noun) {
        if (number == 1) {
            return "1 " + noun;
        }
        boolean ies = noun.endsWith("y") && !noun.endsWith("ay");
        return number + " " + (ies ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s");
    }

    /** {@code 62 %}. */
    static String percent(double share) {
        return Math.round(share * 100) + " %";
    }

    /** {@code 21 of 34 (62 %)}. */
    static String of(int cases, int all) {
        return cases + " of " + all + " (" + percent(all == 0 ? 0 : (double) cases / all) + ")";
    }

    /** At most so many decimals, none of them a trailing zero. */
    public static String number(double value, int decimals) {
        BigDecimal rounded = BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    /** As {@link #number}, with its sign. */
    static String signed(double value, int decimals) {
        String plain = number(value, decimals);
        return value > 0 && !plain.equals("0") ? "+" + plain : plain;
    }

    /** Lower case, only letters and digits, one space between words. */
    static String normalised(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
