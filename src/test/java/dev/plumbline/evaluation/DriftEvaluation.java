package dev.plumbline.evaluation;

import dev.plumbline.simulator.HardNegative;
import dev.plumbline.simulator.Knob;
import dev.plumbline.simulator.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * Whether the indicators see the drift they are for, and stay quiet otherwise, on simulated organisations (method §10.1). Writes
 * {@code src/site/markdown/evaluation.md}. {@code -Dplumbline.evaluation=small} for a quick look.
 */
class DriftEvaluation {

    private static final boolean SMALL =
            System.getProperty("plumbline.evaluation", "full").equals("small");
    private static final double[] DOSES = {0.3, 0.6, 1};

    @Test
    void theIndicatorsSeeTheDriftTheyAreFor() throws IOException, InterruptedException, ExecutionException {
        List<Scenario> scenarios = scenarios();
        ExecutorService workers = Executors.newFixedThreadPool(2);
        List<Future<Trial>> running = new ArrayList<>();
        for (Scenario scenario : scenarios) {
            running.add(workers.submit(() -> Trial.of(scenario)));
        }
        List<Trial> trials = new ArrayList<>();
        for (Future<Trial> trial : running) {
            trials.add(trial.get());
        }
        workers.shutdown();
        Path page = Path.of(SMALL ? "target/evaluation-small.md" : "src/site/markdown/evaluation.md");
        Files.writeString(page, new DriftPage(trials).text());
    }

    private static List<Scenario> scenarios() {
        List<Scenario> scenarios = new ArrayList<>();
        int seeds = SMALL ? 2 : 6;
        int[] sizes = {30, 60, 120};
        for (int seed = 1; seed <= (SMALL ? 12 : 48); seed++) {
            scenarios.add(Scenario.stable(1000 + seed, sizes[seed % sizes.length]));
        }
        int place = 0;
        for (Knob knob : Knob.values()) {
            place++;
            for (double dose : DOSES) {
                for (int seed = 1; seed <= seeds; seed++) {
                    scenarios.add(Scenario.of(2000 + 100 * seed + place, sizes[seed % sizes.length], knob, dose));
                }
            }
        }
        for (HardNegative negative : HardNegative.values()) {
            place++;
            for (int seed = 1; seed <= (SMALL ? 1 : 3); seed++) {
                int size = negative == HardNegative.SMALL_ORGANISATION ? 15 : sizes[seed % 2];
                scenarios.add(Scenario.of(3000 + 100 * seed + place, size, negative));
            }
        }
        return scenarios;
    }
}
