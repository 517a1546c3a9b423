package dev.plumbline.report;

import dev.plumbline.model.Assessment;
import dev.plumbline.model.Assessment.IndicatorResult;
import dev.plumbline.model.Outcome.Measured;
import java.util.ArrayList;
import java.util.List;

/**
 * A block of a method text, as styled text in the component of its kind; the others are empty.
 *
 * @param indicator the title of the indicator it belongs to
 * @param section what tells its section from the others of the indicator
 * @param heading a heading within it
 * @param paragraph running text
 * @param item an item of a list
 * @param code a formula or table, in fixed pitch
 */
record MethodBlock(String indicator, String section, String heading, String paragraph, String item, String code) {

    /** The method texts of the indicators that were measured, in report order. */
    static List<MethodBlock> all(Assessment assessment) {
        List<MethodBlock> blocks = new ArrayList<>();
        for (IndicatorResult indicator : assessment.indicators()) {
            String text = assessment.texts().get(indicator.id());
            if (text != null && indicator.outcome() instanceof Measured) {
                blocks.addAll(new Markdown(indicator.title()).blocks(text));
            }
        }
        return blocks;
    }
}
