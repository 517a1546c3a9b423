package dev.plumbline.evaluation;

import dev.plumbline.history.Remembered;
import dev.plumbline.model.Outcome;
import dev.plumbline.model.Period;
import dev.plumbline.scoring.Readings;
import dev.plumbline.simulator.Documents;
import dev.plumbline.simulator.Scenario;
import dev.plumbline.simulator.World;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What the product says of the last quarter of a small organisation whose files were written otherwise. */
final class Rewritten {

    static final String LAST_REGISTER = "register-2024-12-31.csv";

    private static final String PURPOSE = "property-test";
    private static final int QUARTERS = 4;
    private static final int INITIATIVES = 16;
    /** Measured once for each organisation. */
    private static final Map<String, Map<String, Outcome>> AS_IT_IS = new ConcurrentHashMap<>();

    private Rewritten() {}

    /** Organisations whose files are plain text, so that a test can rewrite them. */
    static Stream<Scenario> organisations() {
        return Stream.iterate(0, i -> i + 1)
                .map(i -> Scenario.stable("property-" + i, INITIATIVES, QUARTERS))
                .filter(Documents::plain)
                .limit(Integer.getInteger("plumbline.evaluation.organisations", 1));
    }

    static Map<String, Outcome> asItIs(Scenario scenario) {
        return AS_IT_IS.computeIfAbsent(scenario.name(), name -> outcomes(scenario, UnaryOperator.identity(), 0));
    }

    /** Outcomes after a change of the files. */
    static Map<String, Outcome> outcomes(Scenario scenario, UnaryOperator<Rewriting> change) {
        return outcomes(scenario, change, 0);
    }

    /**
     * Outcomes after a change of the files.
     *
     * @param years by how many years everything was shifted
     */
    static Map<String, Outcome> outcomes(Scenario scenario, UnaryOperator<Rewriting> change, int years) {
        SimulatedFolder folder = SimulatedFolder.of(World.of(scenario), PURPOSE);
        Rewriting rewritten = change.apply(new Rewriting(folder.root()));
        List<Remembered.ReadFile> read = new SimulatedFolder(rewritten.folder()).read(name -> true);
        Period period = Assessed.period(QUARTERS - 1);
        return Readings.of(SimulatedFolder.history(read), new Period(period.year() + years, period.quarter()));
    }

    static void tidy() {
        new SimulatedFolder(Path.of("target", "simulated", PURPOSE)).delete();
    }
}
