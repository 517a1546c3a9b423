package dev.plumbline.indicator;

import dev.plumbline.model.Element;
import dev.plumbline.model.Outcome;
import dev.plumbline.model.Period;
import dev.plumbline.model.PortfolioHistory;
import java.util.List;

/**
 * The place of an indicator that the method describes and nobody has built: it is listed, and says so.
 *
 * @param id its id
 * @param title its title
 * @param element the element it will belong to
 */
record NotBuiltYet(String id, String title, Element element) implements Indicator {

    @Override
    public Outcome assess(PortfolioHistory history, Period period) {
        return new Outcome.NotAssessed(
                Outcome.Reason.NOT_BUILT_YET,
                "Not assessed — " + title
                        + " is not built yet in this version of Plumbline; no input would change that.",
                List.of());
    }
}
