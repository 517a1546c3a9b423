package dev.plumbline.plan;

import dev.plumbline.model.Assessment;
import dev.plumbline.model.Assessment.ElementResult;
import dev.plumbline.model.Assessment.IndicatorResult;
import dev.plumbline.model.Outcome;
import dev.plumbline.model.RestorationPlan.Action;
import dev.plumbline.model.RestorationPlan.Change;
import dev.plumbline.model.RestorationPlan.Effect;
import dev.plumbline.model.Snapshot;
import dev.plumbline.scoring.Assessor;
import dev.plumbline.scoring.WhatIf;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What would be measured if a plan had been carried out.
 *
 * @param assessment what is measured now
 * @param assessor measures again
 */
record Effects(Assessment assessment, Assessor assessor) {

    private static final double CHANGED = 0.0005;

    /**
     * @param register the newest register of the quarter
     * @param done what the plan does, by the key of the initiative
     */
    Effect of(Snapshot register, Map<String, Action> done) {
        WhatIf after = assessor.whatIf(
                assessment.history(), Imagined.history(assessment.history(), register, done), assessment.period());
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < after.elements().size(); i++) {
            ElementResult before = assessment.elements().get(i);
            changes.add(new Change(
                    before.element().id(),
                    before.element().title(),
                    before.score(),
                    after.elements().get(i).score()));
        }
        for (IndicatorResult indicator : assessment.indicators()) {
            changes.add(new Change(
                    indicator.id(),
                    indicator.title(),
                    score(indicator.outcome()),
                    score(Objects.requireNonNull(after.outcomes().get(indicator.id())))));
        }
        changes.removeIf(Effects::same);
        return new Effect(assessment.index().value(), after.index().value(), changes);
    }

    private static boolean same(Change change) {
        Double before = change.before();
        Double after = change.after();
        if (before == null || after == null) {
            return Objects.equals(before, after);
        }
        return Math.abs(before - after) < CHANGED;
    }

    private static @Nullable Double score(Outcome outcome) {
        return outcome instanceof Outcome.Measured measured ? Double.valueOf(measured.score()) : null;
    }
}
