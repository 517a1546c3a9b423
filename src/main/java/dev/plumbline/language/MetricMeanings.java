package dev.plumbline.language;

import dev.plumbline.model.MetricDefinition;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.commons.text.similarity.IntersectionSimilarity;

/** Whether two definitions of success mean the same by one name. */
final class MetricMeanings {

    /** Two texts with a smaller share of words in common define different things (method §8.5). */
    private static final double SAME_TEXT = 0.5;

    private static final IntersectionSimilarity<String> WORDS =
            new IntersectionSimilarity<>(text -> new TreeSet<>(MetricWords.words(text.toString())));

    private MetricMeanings() {}

    /** Whether unit, denominator, cadence or definition are stated by both and differ. */
    static boolean differ(ReadMetric one, ReadMetric other) {
        return !difference(one, other).isEmpty();
    }

    /** What of the meaning differs, in a word; empty when nothing does. */
    static String difference(ReadMetric one, ReadMetric other) {
        MetricDefinition left = one.definition();
        MetricDefinition right = other.definition();
        boolean levels = !one.change() && !other.change();
        if (levels && apart(left, right, MetricDefinition::unit)) {
            return "unit";
        }
        if (apart(left, right, MetricDefinition::denominator)) {
            return "denominator";
        }
        if (apart(left, right, MetricDefinition::cadence)) {
            return "window";
        }
        boolean defined = !left.definition().isEmpty() && !right.definition().isEmpty();
        return defined && jaccard(left.definition(), right.definition()) < SAME_TEXT ? "definition" : "";
    }

    private static boolean apart(
            MetricDefinition one, MetricDefinition other, Function<MetricDefinition, String> part) {
        String left = part.apply(one);
        String right = part.apply(other);
        return !left.isEmpty() && !right.isEmpty() && !left.equals(right);
    }

    private static double jaccard(String one, String other) {
        var common = WORDS.apply(one, other);
        int union = common.getSizeA() + common.getSizeB() - common.getIntersection();
        return union == 0 ? 1 : (double) common.getIntersection() / union;
    }

    /** Whether their values can be compared: the same unit, denominator and cadence of the same construct. */
    static boolean comparable(ReadMetric one, ReadMetric other) {
        MetricDefinition left = one.definition();
        MetricDefinition right = other.definition();
        return left.construct().equals(right.construct())
                && left.unit().equals(right.unit())
                && left.denominator().equals(right.denominator())
                && left.cadence().equals(right.cadence())
                && !differ(one, other);
    }
}
