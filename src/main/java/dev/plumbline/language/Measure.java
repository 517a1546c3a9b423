package dev.plumbline.language;

import dev.plumbline.language.MetricUnits.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with its unit in a folded text.
 *
 * @param start where it begins
 * @param end where it ends
 * @param number as written, before scale and unit
 * @param scale 1000 for {@code k}; 1 when none is written
 * @param unit its unit
 * @param sign {@code +}, {@code -} or empty
 */
record Measure(int start, int end, double number, double scale, Unit unit, String sign) {

    private static final String DIGITS =
            "\\d{1,3}(?:\\.\\d{3})+(?:,\\d{1,9})?(?!\\d)|\\d{1,3}(?:[, ']\\d{3})+(?:[.,]\\d{1,9})?(?!\\d)|\\d+(?:[.,]\\d+)?";

    private static final Pattern MEASURE =
            Pattern.compile("(?<![\\p{L}\\p{N}.,/#-])(?<sign>(?<![\\p{N}] )[+-]\\s?)?(?:(?<money>"
                    + MetricUnits.MONEY + ")\\s?)?(?<digits>(?>" + DIGITS + "))(?:\\s?(?<scale>" + MetricUnits.SCALE
                    + "))?(?:\\s?(?<after>" + MetricUnits.MONEY
                    + "))?(?:\\s?(?<outof>(?:/|out of|von|sur|sobre)\\s?\\d{1,3}(?![\\p{L}\\p{N}%])))?"
                    + "(?:\\s?(?<unit>" + MetricUnits.AFTER + "))?(?![\\p{L}\\p{N}]|-\\p{L}|[.,/:]\\d)");

    private static final Pattern GROUP = Pattern.compile("\\d{1,3}[.,]\\d{3}");

    /** All measures of a text, in order. */
    static List<Measure> in(String text) {
        boolean comma = !MetricWords.language(text).equals("en");
        List<Measure> measures = new ArrayList<>();
        Matcher matcher = MEASURE.matcher(text);
        while (matcher.find()) {
            measures.add(measure(matcher, comma));
        }
        return measures;
    }

    private static Measure measure(Matcher matcher, boolean comma) {
        String money = matcher.group("money") == null ? matcher.group("after") : matcher.group("money");
        String written = matcher.group("unit");
        String outOf = matcher.group("outof");
        Unit unit = Unit.PLAIN;
        if (money != null) {
            unit = new Unit(MetricUnits.currency(money), 1);
        } else if (written != null || outOf != null) {
            unit = MetricUnits.of(written == null ? outOf : written).orElse(Unit.PLAIN);
        }
        String scale = matcher.group("scale");
        String sign = matcher.group("sign") == null ? "" : matcher.group("sign").strip();
        boolean share = unit.name().equals("%") || unit.name().equals("pp");
        return new Measure(
                matcher.start(),
                matcher.end(),
                number(matcher.group("digits"), comma, share),
                scale == null ? 1 : MetricUnits.scale(scale),
                unit,
                sign);
    }

    /** A number as English or as German, French and Spanish write it; of {@code 1.234} and {@code 1,234} the language tells. */
    private static double number(String digits, boolean comma, boolean share) {
        String plain = digits.replaceAll("[ ']", "");
        int dot = plain.lastIndexOf('.');
        int mark = Math.max(dot, plain.lastIndexOf(','));
        if (mark < 0) {
            return Double.parseDouble(plain);
        }
        String other = plain.charAt(mark) == '.' ? "," : ".";
        String same = plain.substring(mark, mark + 1);
        boolean repeated = plain.indexOf(same) != mark;
        boolean grouped =
                GROUP.matcher(plain).matches() && !plain.startsWith("0") && !share && same.equals(comma ? "." : ",");
        if (repeated || grouped) {
            return Double.parseDouble(plain.replace(".", "").replace(",", ""));
        }
        return Double.parseDouble(plain.replace(other, "").replace(same, "."));
    }

    /** The value in the canonical unit. */
    double value() {
        double value = number * scale * unit.factor();
        double rounded = Math.round(value * 1e9) / 1e9;
        return Math.abs(rounded) > 1e-6 ? rounded : value;
    }

    /** The same number in the unit and scale of another where it has none: the 20 of {@code 20 to 35 %}. */
    Measure like(Measure other) {
        Unit shared = unit.equals(Unit.PLAIN) ? other.unit : unit;
        return new Measure(start, end, number, scale == 1 ? other.scale : scale, shared, sign);
    }

    /** The same number in a unit that a column or bracket tells, where it has none. */
    Measure in(Unit told) {
        return unit.equals(Unit.PLAIN) ? new Measure(start, end, number, scale, told, sign) : this;
    }
}
