package dev.plumbline.scoring;

import dev.plumbline.indicator.PowerMean;
import dev.plumbline.indicator.Rules.Threshold;
import dev.plumbline.model.Element;
import dev.plumbline.model.Interval;
import dev.plumbline.model.Outcome.Part;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * What two quarters measured alike of one element (matched-model rule, method §6): the same indicators, and of each the same
 * statistics, with the smaller of its weights.
 *
 * @param now the later quarter's readings over what is common
 * @param before the earlier quarter's readings over the same
 * @param lost whether something measured earlier is missing later
 * @param enough whether what is common is enough to speak of the element
 */
record Common(List<Reading> now, List<Reading> before, boolean lost, boolean enough) {

    private static final double PARTS_POWER = 3;

    static Common of(Element element, QuarterResult later, QuarterResult earlier) {
        List<Reading> now = new ArrayList<>();
        List<Reading> before = new ArrayList<>();
        boolean lost = false;
        List<Reading> current = later.readings(element);
        for (Reading old : earlier.readings(element)) {
            Reading same = current.stream()
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
                now.add(over(same, names).weighing(weight));
                before.add(over(old, names).weighing(weight));
            }
        }
        boolean enough = later.assessed(element)
                && earlier.assessed(element)
                && later.enough(element, now.stream().map(Reading::id).toList());
        return new Common(now, before, lost, enough);
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
        return new Threshold(part.tolerated(), part.saturated()).severity(value);
    }
}
