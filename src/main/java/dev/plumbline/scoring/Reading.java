package dev.plumbline.scoring;

import dev.plumbline.indicator.Rules.Rule;
import dev.plumbline.model.Grade;
import dev.plumbline.model.Interval;
import dev.plumbline.model.Outcome.Measured;
import dev.plumbline.model.Outcome.Part;
import java.util.List;

/**
 * What one indicator brings into its element.
 *
 * @param id the indicator
 * @param weight how much it counts within its element
 * @param score 0–1
 * @param interval where the score lies with 90 % confidence
 * @param parts the statistics it is made of
 */
record Reading(String id, double weight, double score, Interval interval, List<Part> parts) {

    /** Grade C counts half (method §5.1). */
    static Reading of(Rule rule, Measured measured) {
        double weight = measured.grade() == Grade.C ? rule.weight() / 2 : rule.weight();
        return new Reading(rule.id(), weight, measured.score(), measured.interval(), measured.parts());
    }

    /** The same without drift. */
    Reading without() {
        return new Reading(id, weight, 0, new Interval(0, 0), List.of());
    }

    Reading weighing(double other) {
        return new Reading(id, other, score, interval, parts);
    }
}
