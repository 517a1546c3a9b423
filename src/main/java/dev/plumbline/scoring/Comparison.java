package dev.plumbline.scoring;

import dev.plumbline.indicator.PowerMean;
import dev.plumbline.indicator.Rules.Threshold;
import dev.plumbline.model.Assessment.Change;
import dev.plumbline.model.Element;
import dev.plumbline.model.Interval;
import dev.plumbline.model.Outcome.Part;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * An element against itself a quarter ago, over what was measured alike in both (matched-model rule, method §6), so that new
 * files cannot fake a trend and missing ones cannot fake progress.
 *
 * @param change the word
 * @param before the score a quarter ago over what is common; {@code null} when there is none
 * @param nowDraws draws of the score now over what is common; {@code null} when nothing is common
 * @param beforeDraws draws of the score a quarter ago; {@code null} when nothing is common
 */
record Comparison(Change change, @Nullable Double before, @Nullable Sample nowDraws, @Nullable Sample beforeDraws) {

    private static final double PARTS_POWER = 3;
    private static final Comparison NONE = new Comparison(Change.NOT_COMPARABLE, null, null, null);

    static Comparison of(Element element, QuarterResult now, QuarterResult before, Draws draws) {
        List<Reading> current = new ArrayList<>();
        List<Reading> earlier = new ArrayList<>();
        boolean lost = align(now.readings(element), before.readings(element), current, earlier);
        List<String> common = current.stream().map(Reading::id).toList();
        if (!now.assessed(element) || !before.assessed(element) || !now.enough(element, common)) {
            return NONE;
        }
        Sample nowDraws = draws.element(element.id(), "now", current);
        Sample beforeDraws = draws.element(element.id(), "before", earlier);
        Change change = lost ? Change.NOT_COMPARABLE : change(nowDraws, beforeDraws);
        return new Comparison(change, QuarterResult.score(earlier, QuarterResult.ELEMENT_POWER), nowDraws, beforeDraws);
    }

    boolean comparable() {
        return change != Change.NOT_COMPARABLE;
    }

    /** Worse or better only when the difference exceeds its 90 % interval. */
    static Change change(Sample now, Sample before) {
        Interval difference = now.less(before).middle();
        if (difference.low() > 0) {
            return Change.WORSE;
        }
        return difference.high() < 0 ? Change.BETTER : Change.NO_CLEAR_CHANGE;
    }

    /** Fills both lists with what is common; true when something measured a quarter ago is missing now. */
    private static boolean align(
            List<Reading> now, List<Reading> before, List<Reading> current, List<Reading> earlier) {
        boolean lost = false;
        for (Reading old : before) {
            Reading same = now.stream()
                    .filter(r -> r.id().equals(old.id()))
                    .findFirst()
                    .orElse(null);
            if (same == null) {
                lost = true;
                continue;
            }
            Set<String> names = names(old);
            names.retainAll(names(same));
            lost |= names.size() < old.parts().size();
            if (!names.isEmpty()) {
                double weight = Math.min(old.weight(), same.weight());
                current.add(over(same, names).weighing(weight));
                earlier.add(over(old, names).weighing(weight));
            }
        }
        return lost;
    }

    private static Set<String> names(Reading reading) {
        Set<String> names = new HashSet<>();
        reading.parts().forEach(p -> names.add(p.name()));
        return names;
    }

    /** The reading over some of its parts only. */
    private static Reading over(Reading reading, Set<String> names) {
        List<Part> parts =
                reading.parts().stream().filter(p -> names.contains(p.name())).toList();
        if (parts.size() == reading.parts().size()) {
            return reading;
        }
        double score = mean(parts, Part::severity);
        Interval interval = new Interval(
                Math.min(score, mean(parts, p -> severity(p, p.interval().low()))),
                Math.max(score, mean(parts, p -> severity(p, p.interval().high()))));
        return new Reading(reading.id(), reading.weight(), score, interval, parts);
    }

    private static double mean(List<Part> parts, ToDoubleFunction<Part> view) {
        return PowerMean.of(
                PARTS_POWER, parts.stream().map(p -> view.applyAsDouble(p)).toList());
    }

    private static double severity(Part part, double value) {
        return new Threshold(part.tolerated(), part.saturated(), "").severity(value);
    }
}
