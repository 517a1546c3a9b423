package dev.plumbline.evaluation;

import dev.plumbline.model.Assessment.Index;
import dev.plumbline.model.Outcome;
import dev.plumbline.model.Outcome.Measured;
import dev.plumbline.model.Passage;
import dev.plumbline.model.Period;
import dev.plumbline.model.PortfolioHistory;
import dev.plumbline.scoring.Assessor;
import dev.plumbline.scoring.Readings;
import dev.plumbline.simulator.Ledger;
import dev.plumbline.simulator.Scenario;
import dev.plumbline.simulator.World;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A simulated organisation, and what the product says of its last quarters.
 *
 * @param ledger what is true of it
 * @param quarters what the product says, the earliest first
 * @param index the index of the last quarter
 */
record Assessed(Scenario scenario, Ledger ledger, List<Quarter> quarters, Index index) {

    private static final int LOOKED_AT = 4;

    /**
     * A quarter.
     *
     * @param number from 0
     * @param outcomes by indicator id
     * @param flagged the ids of those flagged
     * @param baselines what would be said without any of it, by name
     */
    record Quarter(int number, Map<String, Outcome> outcomes, Set<String> flagged, Map<String, Double> baselines) {

        Optional<Measured> measured(String indicator) {
            return outcomes.get(indicator) instanceof Measured measured ? Optional.of(measured) : Optional.empty();
        }

        Optional<Double> score(String indicator) {
            return measured(indicator).map(Measured::score);
        }
    }

    /** Simulates an organisation, reads its documents and assesses it. */
    static Assessed of(Scenario scenario) {
        World world = World.of(scenario);
        SimulatedFolder folder = SimulatedFolder.of(world, "evaluation");
        PortfolioHistory history = SimulatedFolder.history(folder.read(name -> true));
        folder.delete();
        List<Quarter> quarters = new ArrayList<>();
        for (int q = scenario.quarters() - LOOKED_AT; q < scenario.quarters(); q++) {
            Period period = period(q);
            Map<String, Outcome> outcomes = Readings.of(history, period);
            quarters.add(new Quarter(q, outcomes, Readings.flagged(outcomes), baselines(history, period)));
        }
        Index index = new Assessor(Readings.rules())
                .assess(history, period(scenario.quarters() - 1), "sha256:simulated", 1)
                .index();
        return new Assessed(scenario, world.ledger(), quarters, index);
    }

    static Period period(int quarter) {
        return Period.of(Scenario.START.plusMonths(3L * quarter));
    }

    Quarter last() {
        return quarters.get(quarters.size() - 1);
    }

    /** The largest dose of any knob. */
    double dose() {
        return scenario.doses().values().stream()
                .mapToDouble(d -> d.delta())
                .max()
                .orElse(0);
    }

    private static Map<String, Double> baselines(PortfolioHistory history, Period period) {
        LocalDate end = period.end();
        double active = history.snapshotAt(end).map(s -> s.inProgress().size()).orElse(0);
        double before = history.snapshotAt(end.minusYears(1))
                .map(s -> s.inProgress().size())
                .orElse(0);
        double top = history.snapshotAt(end)
                .map(s -> s.inProgress().stream()
                                .filter(i -> i.row()
                                        .text(dev.plumbline.model.Field.PRIORITY)
                                        .equals("1"))
                                .count()
                        / Math.max(1.0, s.inProgress().size()))
                .orElse(0.0);
        double cues = history.governance().cues().stream()
                .filter(c -> Period.of(c.date()).equals(period))
                .count();
        double words = history.governance().meetings().stream()
                .filter(m -> Period.of(m.date()).equals(period))
                .flatMap(m -> m.records().stream())
                .flatMap(r -> r.segments().stream())
                .flatMap(s -> s.passages().stream())
                .map(Passage::text)
                .mapToInt(text -> text.split(" ").length)
                .sum();
        return Map.of(
                "active",
                active,
                "growth of active",
                before == 0 ? 1 : active / before,
                "top tier",
                top,
                "cue words",
                words == 0 ? 0 : 1000 * cues / words);
    }
}
