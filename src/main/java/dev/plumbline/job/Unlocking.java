package dev.plumbline.job;

import dev.plumbline.job.Preflight.Effect;
import dev.plumbline.job.Preflight.Unlock;
import dev.plumbline.language.Understanding;
import dev.plumbline.model.Assessment;
import dev.plumbline.model.Assessment.IndicatorResult;
import dev.plumbline.model.Outcome;
import dev.plumbline.model.Outcome.Measured;
import dev.plumbline.model.Outcome.NotApplicable;
import dev.plumbline.model.Outcome.NotAssessed;
import dev.plumbline.model.Period;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.model.Snapshot;
import dev.plumbline.scoring.Assessor;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Asks every indicator what it would say with one more file, and what it says without. */
final class Unlocking {

    private static final Assessor ASSESSOR = new Assessor(Program.RULES);

    private Unlocking() {}

    /** For each indicator what a file does for it, in report order. */
    static List<Unlock> of(PortfolioHistory without, PortfolioHistory with) {
        Map<String, Outcome> today = new HashMap<>();
        if (!without.snapshots().isEmpty() || !without.declarations().isEmpty()) {
            assess(without).forEach(result -> today.put(result.id(), result.outcome()));
        }
        return assess(with).stream()
                .map(result -> unlock(result, today.get(result.id()) instanceof Measured))
                .toList();
    }

    /** In the quarter a report would be due for: that of the newest register. */
    private static List<IndicatorResult> assess(PortfolioHistory history) {
        LocalDate newest = history.latest().map(Snapshot::asOf).orElse(history.asOf());
        Assessment assessment = ASSESSOR.assess(Understanding.of(history), Period.of(newest), "", 1);
        return assessment.indicators();
    }

    private static Unlock unlock(IndicatorResult result, boolean speaks) {
        Outcome outcome = result.outcome();
        if (outcome instanceof Measured measured) {
            return of(result, speaks ? Effect.ASSESSED : Effect.UNLOCKED, measured.headline(), List.of());
        }
        if (outcome instanceof NotAssessed silent) {
            return of(result, speaks ? Effect.LOST : Effect.SILENT, silent.message(), silent.unlocks());
        }
        return of(result, Effect.NOT_APPLICABLE, ((NotApplicable) outcome).message(), List.of());
    }

    private static Unlock of(IndicatorResult result, Effect effect, String message, List<String> supply) {
        return new Unlock(result.id(), result.title(), effect, message, supply);
    }
}
