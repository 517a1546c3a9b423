package dev.plumbline.plan;

import dev.plumbline.indicator.PortfolioBounds;
import dev.plumbline.indicator.Rules;
import dev.plumbline.model.Assessment;
import dev.plumbline.model.RestorationPlan;
import dev.plumbline.model.RestorationPlan.Action;
import dev.plumbline.plan.Search.Solution;
import dev.plumbline.scoring.Assessor;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Adds to an assessment the least painful way back inside the limits (method §11). */
public final class Planner {

    private final Rules rules;
    private final Assessor assessor;

    /** Every step of a plan looks at every pair of initiatives, so that more would hold up the night. */
    static final int MOST = 2_000;

    /** @param assessor assesses what would be measured after the plan */
    public Planner(Rules rules, Assessor assessor) {
        this.rules = Objects.requireNonNull(rules);
        this.assessor = Objects.requireNonNull(assessor);
    }

    /** The assessment with a plan, or with the reason why there is none. */
    public Assessment plan(Assessment assessment) {
        return assessment.planning(PortfolioBounds.of(assessment.history(), assessment.period(), rules)
                .map(bounds -> plan(assessment, bounds))
                .orElseGet(() -> RestorationPlan.notAssessed(
                        "No plan: no register lies in " + assessment.period() + ".", List.of("register"))));
    }

    private RestorationPlan plan(Assessment assessment, PortfolioBounds bounds) {
        if (bounds.limits().isEmpty() && bounds.supplies().isEmpty()) {
            return RestorationPlan.notAssessed(
                    "No plan: no limit is declared, and " + bounds.demandSource() + ".",
                    List.of("limits", "capacity", "allocations or register: demand"));
        }
        int active = bounds.register().inProgress().size();
        if (active > MOST) {
            return RestorationPlan.notAssessed(
                    "No plan: " + active + " initiatives are active, and a plan is looked for up to " + MOST
                            + "; split the portfolio.",
                    List.of());
        }
        Setting setting = Setting.of(bounds, assessment.period());
        Action[] kept = new Action[setting.problem().size()];
        Arrays.fill(kept, Action.KEEP);
        Cost now = setting.problem().cost(kept);
        if (now.overLimits() == 0 && now.shortage() == 0 && setting.problem().admits(kept)) {
            return RestorationPlan.notNeeded(
                    "No plan is needed: " + inside(setting) + ".", setting.bounds(kept), List.of(setting.basis()));
        }
        return solved(assessment, setting);
    }

    private static String inside(Setting setting) {
        int limits = setting.bounds().limits().size();
        int supplies = setting.bounds().supplies().size();
        String kept = limits == 0 ? "" : Words.count(limits, "limit is", "limits are") + " kept";
        if (setting.counted()) {
            return (limits == 0 ? "" : kept + " and ")
                    + Words.count(supplies, "capacity suffices", "capacities suffice");
        }
        return kept + "; whether capacity suffices is not known, for "
                + setting.bounds().demandSource();
    }

    /** Recent decisions that something goes on are overturned last: only where something would exceed less. */
    private RestorationPlan solved(Assessment assessment, Setting strict) {
        Search search = Search.thorough(strict.problem().size());
        Optional<Solution> held = search.best(strict.problem());
        boolean enough = held.filter(s -> s.cost().overLimits() == 0 && s.cost().shortage() == 0)
                .isPresent();
        if (!enough && !strict.bounds().continued().isEmpty()) {
            Setting free = strict.overturning(assessment.period());
            Optional<Solution> freed = search.best(free.problem())
                    .filter(s -> held.isEmpty() || !held.get().cost().within(s.cost()));
            if (freed.isPresent()) {
                return new ProposedPlan(free, freed.get(), true).plan(assessment, assessor);
            }
        }
        return held.map(solution -> new ProposedPlan(strict, solution, false).plan(assessment, assessor))
                .orElseGet(() -> RestorationPlan.notAssessed(
                        "No plan: what must go on, what must not and what needs what contradict each other.",
                        List.of("register: dependency")));
    }
}
