package dev.plumbline.plan;

import dev.plumbline.indicator.PortfolioBounds;
import dev.plumbline.model.Initiative;
import dev.plumbline.model.Period;
import dev.plumbline.model.RestorationPlan.Action;
import dev.plumbline.model.RestorationPlan.Bound;
import java.util.ArrayList;
import java.util.List;

/**
 * The problem of one portfolio, and what its parts are called.
 *
 * @param bounds what binds
 * @param initiatives the options' initiatives, by key
 * @param problem what is to be solved; what was decided to go on less than 90 days ago is kept
 * @param labels what the rows are called, in their order
 * @param worth where pain comes from
 * @param notes what had to be left out of the problem
 */
record Setting(
        PortfolioBounds bounds,
        List<Initiative> initiatives,
        PlanningProblem problem,
        List<String> labels,
        Worth worth,
        List<String> notes) {

    /** Demand is counted in so many parts of a person-day. */
    static final int PARTS = 20;

    static Setting of(PortfolioBounds bounds, Period period) {
        return new Binding(bounds, period).setting(true);
    }

    /** The same, free to overturn recent decisions that something goes on. */
    Setting overturning(Period period) {
        return new Binding(bounds, period).setting(false);
    }

    /** The same problem with all demand so many times higher. */
    PlanningProblem stressed(double factor) {
        List<Row> rows = new ArrayList<>();
        int supply = 0;
        for (Row row : problem.rows()) {
            rows.add(row.limit() ? row : Binding.row(bounds.supplies().get(supply++), initiatives, factor));
        }
        return new PlanningProblem(problem.options(), rows, problem.covers(), problem.needs(), problem.leaders());
    }

    boolean counted() {
        return !bounds.supplies().isEmpty();
    }

    /** What is counted, in one sentence. */
    String basis() {
        return counted()
                ? "Demand is taken from " + bounds.demandSource()
                        + "; a paused initiative still asks for 5 % of its demand."
                : "Counted in initiatives only: " + bounds.demandSource() + ".";
    }

    /** Every limit and capacity before and after a choice. */
    List<Bound> bounds(Action[] choice) {
        List<Bound> all = new ArrayList<>();
        for (int k = 0; k < problem.rows().size(); k++) {
            Row row = problem.rows().get(k);
            double before = 0;
            double after = 0;
            for (int i = 0; i < choice.length; i++) {
                before += row.kept()[i];
                after += row.load(i, choice[i]);
            }
            if (row.limit()) {
                all.add(new Bound("limit", labels.get(k), row.bound(), before, after));
            } else {
                PortfolioBounds.Supply supply =
                        bounds.supplies().get(k - bounds.limits().size());
                all.add(new Bound(
                        "capacity",
                        labels.get(k),
                        supply.capacity(),
                        supply.fixed() + before / PARTS,
                        supply.fixed() + after / PARTS));
            }
        }
        return all;
    }
}
