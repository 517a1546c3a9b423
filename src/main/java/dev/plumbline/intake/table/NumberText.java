package dev.plumbline.intake.table;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers written as text, with either decimal sign ({@code formats.md} §0 rule 6, C.4 no. 11 and 12). */
final class NumberText {

    /** No number begins its groups of three with a nought. */
    private static final String FIRST_GROUP = "[1-9]\\d{0,2}";

    private static final Pattern COMMA_DECIMAL =
            Pattern.compile(FIRST_GROUP + "(\\.\\d{3})+(,\\d+)?|\\d+(,\\d+)?|,\\d+");
    private static final Pattern POINT_DECIMAL = Pattern.compile(
            FIRST_GROUP + "(,\\d{3})+(\\.\\d+)?|[1-9]\\d?(,\\d{2})+,\\d{3}(\\.\\d+)?|\\d+(\\.\\d+)?|\\.\\d+");
    private static final Pattern ONE_GROUP = Pattern.compile(FIRST_GROUP + "[.,]\\d{3}");
    private static final Pattern GROUPING =
            Pattern.compile("(?<=\\d)[\\s\\u00A0\\u2000-\\u200A\\u202F'’´](?=\\d{3}(?!\\d))");
    private static final Pattern MINUS = Pattern.compile("[\\u2212\\u2010-\\u2013\\uFE63\\uFF0D]");
    private static final Pattern WHOLE = Pattern.compile("(?<=\\d)([.,])-{1,2}(?!\\d)");
    private static final Pattern PARTS = Pattern.compile(
            "((?:\\p{L}++\\.\\s*+|[^\\d(,.-])*+)([(-]?)\\s*([^\\d,.]*?)([\\d,.]*\\d)\\s*([)-]?)([^\\d]*)");

    private static final int LONGEST = 100;

    private NumberText() {}

    /** The decimal sign a text proves. */
    enum Proof {
        COMMA,
        POINT,
        /** {@code 1.234} and {@code 1,234}: the sign divides either thousands or decimals. */
        EITHER,
        /** No number, or one without any sign. */
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
        Matcher whole = WHOLE.matcher(text.length() > LONGEST ? "" : plain(text));
        if (whole.find()) {
            return whole.group(1).equals(",") ? Proof.COMMA : Proof.POINT;
        }
        Matcher parts = parts(text);
        if (!parts.matches()) {
            return Proof.NEITHER;
        }
        String digits = parts.group(4);
        boolean comma = COMMA_DECIMAL.matcher(digits).matches();
        boolean point = POINT_DECIMAL.matcher(digits).matches();
        if (comma && point) {
            return ONE_GROUP.matcher(digits).matches() ? Proof.EITHER : Proof.NEITHER;
        }
        return comma ? Proof.COMMA : point ? Proof.POINT : Proof.NEITHER;
    }

    /** The number without groups of three divided by spaces or apostrophes, and without the dash of {@code 1.234,-}. */
    private static Matcher parts(String text) {
        if (text.length() > LONGEST) {
            return PARTS.matcher("");
        }
        String ungrouped = GROUPING.matcher(plain(text)).replaceAll("");
        return PARTS.matcher(WHOLE.matcher(ungrouped).replaceAll(""));
    }

    private static String plain(String text) {
        return MINUS.matcher(PlainText.collapse(text)).replaceAll("-");
    }
}
