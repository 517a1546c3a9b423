package dev.plumbline.intake.table;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers written as text, with either decimal sign ({@code formats.md} §0 rule 6, C.4 no. 11 and 12). */
final class NumberText {

    private static final Pattern COMMA_DECIMAL = Pattern.compile("\\d{1,3}(\\.\\d{3})+(,\\d+)?|\\d+(,\\d+)?|,\\d+");
    private static final Pattern POINT_DECIMAL = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?|\\d+(\\.\\d+)?|\\.\\d+");
    private static final Pattern GROUPING = Pattern.compile("(?<=\\d)[\\s\\u00A0\\u202F\\u2007'’](?=\\d{3})");
    private static final Pattern PARTS =
            Pattern.compile("([^\\d(,.-]*)([(−-]?)\\s*([^\\d,.]*?)([\\d,.]*\\d)\\s*([)−-]?)([^\\d]*)");

    private NumberText() {}

    /** The decimal sign a text proves. */
    enum Proof {
        COMMA,
        POINT,
        NEITHER
    }

    /**
     * A number and what stands around it.
     *
     * @param amount the number
     * @param around the letters and signs before and after it
     */
    record Reading(BigDecimal amount, String around) {}

    /** Reads {@code 1.234,50 €}, {@code (500)}, {@code £1.2m}, {@code 75 %}; empty when it is not one number. */
    static Optional<Reading> read(String text, boolean decimalComma) {
        Matcher parts = parts(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String digits = parts.group(4);
        boolean comma =
                (decimalComma ? COMMA_DECIMAL : POINT_DECIMAL).matcher(digits).matches() == decimalComma;
        boolean readable =
                (comma ? COMMA_DECIMAL : POINT_DECIMAL).matcher(digits).matches();
        if (!readable || (parts.group(2).equals("(") != parts.group(5).equals(")"))) {
            return Optional.empty();
        }
        String plain = comma ? digits.replace(".", "").replace(',', '.') : digits.replace(",", "");
        boolean negative = !parts.group(2).isEmpty() || !parts.group(5).isEmpty();
        BigDecimal amount = new BigDecimal(plain.startsWith(".") ? "0" + plain : plain);
        String around = parts.group(1) + " " + parts.group(3) + " " + parts.group(6);
        return Optional.of(new Reading(negative ? amount.negate() : amount, around.strip()));
    }

    /** Which decimal sign a text proves, if any: {@code 1.234} proves none. */
    static Proof proof(String text) {
        Matcher parts = parts(text);
        if (!parts.matches()) {
            return Proof.NEITHER;
        }
        boolean comma = COMMA_DECIMAL.matcher(parts.group(4)).matches();
        boolean point = POINT_DECIMAL.matcher(parts.group(4)).matches();
        return comma == point ? Proof.NEITHER : comma ? Proof.COMMA : Proof.POINT;
    }

    private static Matcher parts(String text) {
        return PARTS.matcher(GROUPING.matcher(PlainText.collapse(text)).replaceAll(""));
    }
}
