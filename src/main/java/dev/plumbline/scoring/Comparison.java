package dev.plumbline.scoring;

import dev.plumbline.model.Assessment.Change;
import dev.plumbline.model.Element;
import dev.plumbline.model.Interval;
import org.jspecify.annotations.Nullable;

/**
 * An element against itself a quarter ago, over what was measured alike in both, so that new files cannot fake a trend and
 * missing ones cannot fake progress.
 *
 * @param change the word
 * @param before the score a quarter ago over what is common; {@code null} when there is none
 * @param nowDraws draws of the score now over what is common; {@code null} when nothing is common
 * @param beforeDraws draws of the score a quarter ago; {@code null} when nothing is common
 */
record Comparison(Change change, @Nullable Double before, @Nullable Sample nowDraws, @Nullable Sample beforeDraws) {

    private static final Comparison NONE = new Comparison(Change.NOT_COMPARABLE, null, null, null);

    static Comparison of(Element element, QuarterResult now, QuarterResult before, Draws draws) {
        Common common = Common.of(element, now, before);
        if (!common.enough()) {
            return NONE;
        }
        Sample nowDraws = draws.element(element.id(), "now", common.now());
        Sample beforeDraws = draws.element(element.id(), "before", common.before());
        Change change = common.lost() ? Change.NOT_COMPARABLE : change(difference(nowDraws, beforeDraws));
        return new Comparison(
                change, QuarterResult.score(common.before(), QuarterResult.ELEMENT_POWER), nowDraws, beforeDraws);
    }

    boolean comparable() {
        return change != Change.NOT_COMPARABLE;
    }

    /** The 90 % interval of the change. */
    static Interval difference(Sample now, Sample before) {
        return now.less(before).middle();
    }

    /** Worse or better only when the difference exceeds its 90 % interval. */
    static Change change(Interval difference) {
        if (difference.low() > 0) {
            return Change.WORSE;
        }
        return difference.high() < 0 ? Change.BETTER : Change.NO_CLEAR_CHANGE;
    }
}
