package dev.plumbline.language;

import dev.plumbline.language.MetricUnits.Unit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The value a text wants, in canonical units.
 *
 * @param low the smallest value wanted; {@code null} when there is none
 * @param high the largest value wanted; {@code null} when there is none
 * @param baseline the value to start from; {@code null} when not stated
 * @param unit canonical
 * @param points whether it is in percentage points
 * @param denominator {@code per order}; empty when not stated
 * @param change whether the value is how far to move, not where to
 * @param moves 1 or -1 where the value says which way: from 5 to 3, +10 %; else 0
 * @param range whether both ends are wanted
 * @param rest the text without it
 */
record MetricTarget(
        @Nullable Double low,
        @Nullable Double high,
        @Nullable Double baseline,
        String unit,
        boolean points,
        String denominator,
        boolean change,
        int moves,
        boolean range,
        String rest) {

    static MetricTarget none(String text) {
        return new MetricTarget(null, null, null, "", false, "", false, 0, false, text);
    }

    /** What a folded text wants; its first measure, or its first two where they belong together. */
    static MetricTarget of(String text, Unit told, boolean column) {
        List<Measure> all = Measure.in(text).stream()
                .filter(m -> column || stated(text, m))
                .map(m -> m.in(told))
                .toList();
        if (all.isEmpty()) {
            return none(text);
        }
        Measure first = all.get(0);
        if (all.size() > 1) {
            Optional<MetricTarget> pair = pair(text, first, all.get(1));
            if (pair.isPresent()) {
                return pair.get();
            }
        }
        return single(text, first, column);
    }

    /** Whether a plain number is a value, not part of a name such as ISO 27001. */
    private static boolean stated(String text, Measure measure) {
        String before = text.substring(0, measure.start());
        String after = text.substring(measure.end());
        boolean plain = measure.unit().equals(Unit.PLAIN)
                && measure.scale() == 1
                && measure.sign().isEmpty();
        return !before.matches(
                        ".*(?<!\\p{L})(?:top|iso|level|phase|version|step|stage|tier|wave|release|stufe|niveau|nivel)\\s*$")
                && !MeasureWords.BEFORE_PER.matcher(before).find()
                && (!plain
                        || MeasureWords.AFTER_PLAIN.matcher(after).matches()
                        || before.isBlank()
                        || MeasureWords.TO_BEFORE.matcher(before).find()
                        || MeasureWords.BEFORE_BY.matcher(before).find()
                        || MeasureWords.BEFORE_FROM.matcher(before).find()
                        || MeasureWords.BEFORE_RIVAL.matcher(before).find()
                        || MeasureWords.LEAST.matcher(before).find()
                        || MeasureWords.MOST.matcher(before).find());
    }

    private static Optional<MetricTarget> pair(String text, Measure one, Measure two) {
        String before = text.substring(0, one.start());
        String between = text.substring(one.end(), two.start());
        Measure a = one.like(two);
        Measure b = two.like(one);
        boolean same = a.unit().name().equals(b.unit().name());
        if (same && between.strip().equals("±")) {
            return Optional.of(range(text, one, two, a.value() - b.value(), a.value() + b.value(), b.unit()));
        }
        boolean rival = MeasureWords.BEFORE_RIVAL.matcher(before).find()
                && MeasureWords.BETWEEN_JOIN.matcher(between).matches();
        boolean from = MeasureWords.BEFORE_FROM.matcher(before).find()
                && !between.strip().equals("~");
        if (same
                && !rival
                && MeasureWords.BETWEEN_TO.matcher(between).matches()
                && (from || between.strip().equals("→"))) {
            double value = b.value();
            String per = per(text, two);
            return Optional.of(new MetricTarget(
                    value,
                    value,
                    a.value(),
                    unit(b.unit()),
                    false,
                    per,
                    false,
                    (int) Math.signum(value - a.value()),
                    false,
                    blank(text, opening(before(text, one)), end(text, two))));
        }
        if (same
                && (rival
                        || (MeasureWords.BETWEEN_TO.matcher(between).matches()
                                && !between.strip().equals("→")))) {
            return Optional.of(
                    range(text, one, two, Math.min(a.value(), b.value()), Math.max(a.value(), b.value()), b.unit()));
        }
        return Optional.empty();
    }

    private static MetricTarget range(String text, Measure one, Measure two, double low, double high, Unit unit) {
        return new MetricTarget(
                low,
                high,
                null,
                unit(unit),
                false,
                per(text, two),
                false,
                0,
                true,
                blank(text, opening(before(text, one)), end(text, two)));
    }

    private static MetricTarget single(String text, Measure measure, boolean column) {
        String before = text.substring(0, measure.start());
        String after = text.substring(measure.end());
        double value = measure.value();
        boolean signed = !measure.sign().isEmpty() && (!column || measure.sign().equals("+"));
        boolean by = MeasureWords.BEFORE_BY.matcher(before).find()
                || MeasureWords.BEFORE_OF.matcher(before).find()
                || MeasureWords.BEFORE_DE.matcher(before).find()
                || MeasureWords.AFTER_NOUN.matcher(after).find();
        boolean change = signed
                || by
                || measure.unit().name().equals("x")
                || measure.unit().name().equals("pp");
        int moves = signed ? (measure.sign().equals("+") ? 1 : -1) : 0;
        if (!signed && measure.sign().equals("-")) {
            value = -value;
        }
        boolean least = !by
                && (MeasureWords.LEAST.matcher(before).find()
                        || MeasureWords.OR_MORE.matcher(after).find());
        boolean most = !by
                && (MeasureWords.MOST.matcher(before).find()
                        || MeasureWords.OR_LESS.matcher(after).find());
        if (least && most) {
            least = MeasureWords.start(MeasureWords.LEAST, before) < MeasureWords.start(MeasureWords.MOST, before);
            most = !least;
        }
        String rest = text.substring(0, cut(before, least, most)) + " | "
                + MeasureWords.OR_LESS
                        .matcher(MeasureWords.OR_MORE
                                .matcher(text.substring(end(text, measure)))
                                .replaceFirst(""))
                        .replaceFirst("");
        return new MetricTarget(
                most ? null : value,
                least ? null : value,
                null,
                unit(measure.unit()),
                measure.unit().name().equals("pp"),
                per(text, measure),
                change,
                moves,
                false,
                rest);
    }

    private static String before(String text, Measure measure) {
        return text.substring(0, measure.start());
    }

    /** Where {@code between}, {@code from} or {@code by} begins before a number; the number where none of them does. */
    private static int opening(String before) {
        for (Pattern word : List.of(MeasureWords.BEFORE_RIVAL, MeasureWords.BEFORE_FROM, MeasureWords.ADVERB_BY)) {
            Matcher matcher = word.matcher(before);
            if (matcher.find()) {
                return matcher.start();
            }
        }
        return before.length();
    }

    private static int cut(String before, boolean least, boolean most) {
        Matcher comparator = (least ? MeasureWords.LEAST : MeasureWords.MOST).matcher(before);
        return (least || most) && comparator.find() ? comparator.start() : opening(before);
    }

    private static String unit(Unit unit) {
        return unit.name().equals("pp") ? "%" : unit.name();
    }

    private static String per(String text, Measure measure) {
        Matcher matcher = MeasureWords.PER.matcher(text).region(measure.end(), text.length());
        matcher.useTransparentBounds(true);
        if (!matcher.lookingAt()) {
            return "";
        }
        String of = matcher.group("per") == null ? matcher.group("of") : matcher.group("per");
        return "per " + MetricWords.singular(of.replaceAll("(?<=\\d)[.,](?=\\d)", ""));
    }

    private static int end(String text, Measure measure) {
        Matcher matcher = MeasureWords.PER.matcher(text).region(measure.end(), text.length());
        matcher.useTransparentBounds(true);
        return matcher.lookingAt() ? matcher.end() : measure.end();
    }

    private static String blank(String text, int from, int to) {
        return text.substring(0, from) + " | " + text.substring(to);
    }

    /** This where it has a value, else another; a baseline of the other counts where this has none. */
    MetricTarget or(MetricTarget other) {
        if (low == null && high == null) {
            return other;
        }
        Double start = baseline == null && unit.equals(other.unit) ? other.baseline : baseline;
        return new MetricTarget(low, high, start, unit, points, denominator, change, moves, range, rest);
    }

    /** The factor that {@code double}, {@code triple} or {@code halve} says, where there is no number. */
    MetricTarget multiplied(String said) {
        double factor = MetricWords.has("double", said) ? 2 : MetricWords.has("triple", said) ? 3 : 0.5;
        boolean none = low != null || high != null || (factor < 1 && !MetricWords.has("halve", said));
        return none ? this : new MetricTarget(factor, factor, null, "x", false, denominator, true, 0, false, rest);
    }

    /** The unit, with {@code change} where the value is how far to move. */
    String label() {
        return !change ? unit : points ? "pp change" : (unit + " change").strip();
    }
}
