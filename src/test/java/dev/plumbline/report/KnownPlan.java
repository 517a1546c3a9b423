package dev.plumbline.report;

import dev.plumbline.model.RestorationPlan;
import dev.plumbline.model.RestorationPlan.Action;
import dev.plumbline.model.RestorationPlan.Alternative;
import dev.plumbline.model.RestorationPlan.Answer;
import dev.plumbline.model.RestorationPlan.Bound;
import dev.plumbline.model.RestorationPlan.Change;
import dev.plumbline.model.RestorationPlan.Draft;
import dev.plumbline.model.RestorationPlan.Effect;
import dev.plumbline.model.RestorationPlan.Proof;
import dev.plumbline.model.RestorationPlan.State;
import dev.plumbline.model.RestorationPlan.Step;
import dev.plumbline.model.RestorationPlan.WhyNot;
import java.util.List;

/** A restoration plan with one of everything. */
final class KnownPlan {

    private KnownPlan() {}

    static RestorationPlan proposed() {
        String relieves = "Relieves the limit of the whole portfolio.";
        return new RestorationPlan(
                State.PROPOSED,
                "Stopping 1 and pausing 1 of 21 active initiatives brings 1 limit or capacity back inside that is exceeded now."
                        + " No plan hurts less.",
                List.of(),
                Proof.OPTIMAL,
                3.4,
                List.of(
                        new Step("RET-006", "Price engine", Action.STOP, relieves, 2, true),
                        new Step("RET-008", "Loyalty app", Action.PAUSE, relieves, 1.4, false)),
                List.of(
                        new Bound("limit", "the whole portfolio", 19, 21, 19),
                        new Bound("capacity", "Stores team, 2026-Q4", 700, 650.25, 540)),
                List.of(
                        new WhyNot(
                                "RET-006",
                                "Price engine",
                                WhyNot.Verdict.COSTS_MORE,
                                0.5,
                                List.of("pause RET-009"),
                                "Keeping RET-006 costs 0.5 more of pain; instead: pause RET-009."),
                        new WhyNot(
                                "RET-008",
                                "Loyalty app",
                                WhyNot.Verdict.IMPOSSIBLE,
                                null,
                                List.of(),
                                "Keeping RET-008 is not possible because of the whole portfolio.")),
                List.of(new Alternative(3.6, List.of("pause RET-008", "pause RET-009"))),
                new Effect(48.1, 39.2, List.of(new Change("direction", "Direction", 0.58, 0.41))),
                List.of(draft(1, "RET-006", "Stop RET-006 Price engine.")),
                List.of("Counted in initiatives only: no capacity is declared for 2026-Q4."));
    }

    private static Draft draft(int number, String key, String decision) {
        return new Draft(
                "P-" + number,
                key,
                decision,
                List.of(
                        new Answer("Which commitment does it serve?", "Serves no declared commitment."),
                        new Answer("What is removed?", "Its own work."),
                        new Answer("Has every leader acknowledged it?", "Open."),
                        new Answer("How is success measured?", "It states no success metric."),
                        new Answer("Which problem does it solve?", "More is under way than allowed.")));
    }
}
