package dev.plumbline.indicator;

import dev.plumbline.model.Finding;
import dev.plumbline.model.Outcome;
import dev.plumbline.model.Outcome.Measured;
import dev.plumbline.model.Outcome.NotAssessed;
import dev.plumbline.model.Period;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.scoring.RulesFile;
import java.util.List;

/** Runs one indicator on a history of the third quarter of 2026. */
final class Assessing {

    static final Period QUARTER = new Period(2026, 3);

    private Assessing() {}

    static Outcome outcome(String id, PortfolioHistory history) {
        return Indicators.all(RulesFile.standard()).stream()
                .filter(i -> i.id().equals(id))
                .findFirst()
                .orElseThrow()
                .assess(history, QUARTER);
    }

    static Measured measured(String id, Histories histories) {
        return (Measured) outcome(id, histories.build());
    }

    static NotAssessed silent(String id, Histories histories) {
        return (NotAssessed) outcome(id, histories.build());
    }

    static List<String> kinds(Measured measured) {
        return measured.findings().stream()
                .map(Finding::kind)
                .distinct()
                .sorted()
                .toList();
    }

    static List<String> about(Measured measured) {
        return measured.findings().stream()
                .flatMap(f -> f.subjects().stream())
                .map(s -> s.id())
                .distinct()
                .sorted()
                .toList();
    }
}
